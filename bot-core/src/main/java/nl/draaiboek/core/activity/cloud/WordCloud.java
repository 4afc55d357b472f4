package nl.draaiboek.core.activity.cloud;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.message.Figure;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** Everybody gives a few words. They are notes of the session, and all see them as one cloud. */
public final class WordCloud implements Activity<WordCloud.Cloud, WordCloud.Command, CloudEvent> {
  /** What it remembers; words are notes. */
  public record Cloud(boolean closed) {}

  /** What people may ask of it. */
  public sealed interface Command {
    /** @param words as typed, with commas or lines between */
    record Give(String words) implements Command {}

    record Withdraw(NoteId note) implements Command {}

    record Close(boolean closed) implements Command {}
  }

  private static final Pattern BETWEEN = Pattern.compile("[,;\\n]");

  @Override
  public String kind() {
    return "word-cloud";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(CloudPhrase.values());
  }

  @Override
  public Class<CloudEvent> eventType() {
    return CloudEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return SpecCheck.of(spec).number("words", 1, CloudSettings.MOST_WORDS)
        .number("max-chars", 1, CloudSettings.MOST_CHARS).problems();
  }

  @Override
  public Cloud begin(Situation situation) {
    return new Cloud(false);
  }

  @Override
  public Optional<Command> read(Action action) {
    return switch (action.verb()) {
      case "write" -> Optional.of(new Command.Give(PlainText.of(action.answer("words"))));
      case "withdraw" -> Targets.number(action).map(n -> new Command.Withdraw(new NoteId(n)));
      case "close" -> Optional.of(new Command.Close(true));
      case "open" -> Optional.of(new Command.Close(false));
      default -> Optional.empty();
    };
  }

  @Override
  public Decision<ActivityEvent> decide(Cloud state, Command command, Situation situation, Moment moment) {
    return switch (command) {
      case Command.Give(String words) ->
        state.closed() ? Decision.refuse(CloudPhrase.CLOSED) : give(words, situation, moment.actor());
      case Command.Withdraw(var note) -> withdraw(note, situation, moment.actor());
      case Command.Close _ when !situation.leads(moment.actor()) ->
        Decision.forbid(CloudPhrase.LEADERS_ONLY);
      case Command.Close(boolean closed) when closed == state.closed() -> Decision.already();
      case Command.Close(boolean closed) ->
        Decision.accept(closed ? new CloudEvent.CloudClosed() : new CloudEvent.CloudOpened());
    };
  }

  /** A word that somebody gave already is not given twice. */
  private static Decision<ActivityEvent> give(String typed, Situation situation, PersonId actor) {
    CloudSettings settings = CloudSettings.of(situation.spec());
    List<String> words = BETWEEN.splitAsStream(typed).map(String::strip).filter(w -> !w.isEmpty()).toList();
    if (words.isEmpty())
      return Decision.refuse(CloudPhrase.EMPTY);
    List<Note> mine = new Said(situation).by(actor);
    Set<String> given = new HashSet<>();
    mine.forEach(n -> given.add(Spelling.plain(n.words())));
    List<String> fresh = words.stream().filter(w -> given.add(Spelling.plain(w))).toList();
    Optional<String> long1 = fresh.stream().filter(w -> w.length() > settings.maxChars()).findFirst();
    if (long1.isPresent())
      return Decision.refuse(CloudPhrase.TOO_LONG,
          Map.of("word", Note.cut(long1.get(), settings.maxChars() + 1),
              "over", long1.get().length() - settings.maxChars()));
    int over = mine.size() + fresh.size() - settings.words();
    if (!fresh.isEmpty() && over > 0)
      return Decision.refuse(CloudPhrase.TOO_MANY, "over", over);
    List<ActivityEvent> events = new ArrayList<>();
    for (int i = 0; i < fresh.size(); i++)
      events.add(new NoteEvent.NoteWritten(new NoteId(situation.notes().next().number() + i), actor,
          settings.kind(), situation.room(), situation.key().origin(), Optional.empty(), fresh.get(i)));
    return new Decision.Accepted<>(events);
  }

  private static Decision<ActivityEvent> withdraw(NoteId id, Situation situation, PersonId actor) {
    Optional<Note> note = situation.notes().find(id)
        .filter(n -> n.origin().equals(situation.key().origin()));
    if (note.isEmpty())
      return situation.notes().find(id).isEmpty() && id.compareTo(situation.notes().next()) < 0
          ? Decision.already()
          : Decision.refuse(CloudPhrase.GONE);
    return note.get().author().equals(actor) || situation.leads(actor)
        ? Decision.accept(new NoteEvent.NoteWithdrawn(id))
        : Decision.refuse(CloudPhrase.NOT_YOURS);
  }

  @Override
  public Cloud evolve(Cloud state, CloudEvent event) {
    return switch (event) {
      case CloudEvent.CloudClosed _ -> new Cloud(true);
      case CloudEvent.CloudOpened _ -> new Cloud(false);
    };
  }

  @Override
  public Set<String> afterwards() {
    return Set.of("withdraw");
  }

  @Override
  public List<CardPart> view(Cloud state, Situation situation, Viewer viewer) {
    return new CloudView(state, situation, viewer).parts();
  }

  @Override
  public Harvest harvest(Cloud state, Situation situation) {
    Said said = new Said(situation);
    Figure.Cloud cloud = said.cloud();
    List<Harvest.Part> parts = new ArrayList<>();
    if (!cloud.isEmpty())
      parts.add(new Harvest.Drawn(Line.of(CloudPhrase.CLOUD), cloud));
    parts.add(new Harvest.Written(said.shown().stream().map(Note::id).toList()));
    if (!said.gone().isEmpty())
      parts.add(new Harvest.Aside(said.gone().stream().map(Note::id).toList()));
    return new Harvest(parts);
  }

  @Override
  public List<String> faults(Cloud state, Situation situation) {
    Said said = new Said(situation);
    int most = CloudSettings.of(situation.spec()).words();
    return situation.participants().stream().filter(p -> said.by(p).size() > most)
        .map(p -> "somebody gave more than " + most + " words").toList();
  }

  @Override
  public Progress progress(Cloud state, Situation situation) {
    Said said = new Said(situation);
    return new Progress(List.of(new Progress.Count("☁️", said.count())),
        state.closed()
            ? List.of()
            : situation.participants().stream().filter(p -> said.by(p).isEmpty()).toList(),
        List.of());
  }
}
