package nl.draaiboek.core.activity.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.PlainText;
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
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** People read what an earlier session came to. Where nothing came along, who leads puts it in. */
public final class Recall implements Activity<Recall.Recalled, Recall.Command, RecallEvent> {
  private static final NoteKind PASTED = new NoteKind("pasted", Colour.PINK, "📎", Words.NONE);

  /** All stands in notes. */
  public record Recalled() {}

  /** What people may ask of it. */
  public sealed interface Command {
    record Paste(String words) implements Command {}

    record Withdraw(Optional<NoteId> note) implements Command {}
  }

  @Override
  public String kind() {
    return "recall";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(RecallPhrase.values());
  }

  @Override
  public Class<RecallEvent> eventType() {
    return RecallEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec);
    if (spec.from().isEmpty())
      check.add(SpecProblem.wrong("from", "'from' names what comes along, such as earlier/SCRIPT/BLOCK"));
    return check.problems();
  }

  @Override
  public Recalled begin(Situation situation) {
    return new Recalled();
  }

  @Override
  public Optional<Command> read(Action action) {
    return switch (action.verb()) {
      case "paste" -> Optional.of(new Command.Paste(PlainText.of(action.answer("words"))));
      case "withdraw" -> Optional.of(new Command.Withdraw(Targets.number(action).map(NoteId::new)));
      default -> Optional.empty();
    };
  }

  @Override
  public Decision<ActivityEvent> decide(Recalled state, Command command, Situation situation, Moment moment) {
    PersonId actor = moment.actor();
    return switch (command) {
      case Command.Paste(var words) -> paste(words, situation, actor);
      case Command.Withdraw(var id) -> {
        Optional<Note> note = id
            .flatMap(i -> pasted(situation).stream().filter(n -> n.id().equals(i)).findFirst());
        if (note.isEmpty())
          yield Decision.already();
        yield note.get().author().equals(actor)
            ? Decision.accept(new NoteEvent.NoteWithdrawn(note.get().id()))
            : Decision.forbid(RecallPhrase.NOT_YOURS);
      }
    };
  }

  private static Decision<ActivityEvent> paste(String words, Situation situation, PersonId actor) {
    if (!situation.leads(actor))
      return Decision.forbid(RecallPhrase.LEADERS_ONLY);
    if (words.isEmpty())
      return Decision.refuse(RecallPhrase.EMPTY);
    if (words.length() > Note.MAX_CHARS)
      return Decision.refuse(RecallPhrase.TOO_LONG, "over", words.length() - Note.MAX_CHARS);
    if (all(situation).stream().anyMatch(n -> n.words().equals(words)))
      return Decision.already();
    return Decision
        .accept(new NoteEvent.NoteWritten(situation.notes().next(), actor, PASTED, situation.room(),
            situation.key().origin(), Optional.empty(), words));
  }

  @Override
  public Recalled evolve(Recalled state, RecallEvent event) {
    return state;
  }

  @Override
  public Set<String> afterwards() {
    return Set.of("withdraw");
  }

  @Override
  public List<CardPart> view(Recalled state, Situation situation, Viewer viewer) {
    List<CardPart> parts = new ArrayList<>();
    List<Note> all = all(situation);
    if (all.isEmpty())
      parts.add(new CardPart.Text(Line.of(RecallPhrase.NOTHING)));
    else {
      all.stream().map(n -> n.kind().name()).filter(when -> !when.isEmpty()).distinct().forEach(when -> parts
          .add(new CardPart.Text(Line.of(RecallPhrase.COMES, "when", Line.scripted(when)))));
      parts.add(new CardPart.Wall(Line.of(RecallPhrase.WHAT_WE_HAVE),
          all.stream().map(n -> paper(n, situation, viewer)).toList(), Line.of(RecallPhrase.NOTHING)));
    }
    if (viewer instanceof Viewer.One(PersonId person) && situation.leads(person) && situation.open())
      parts.add(new CardPart.Form(Line.of(RecallPhrase.PASTE), situation.key().address("paste", ""),
          List.of(new Field.Text("words", Line.of(RecallPhrase.WORDS), Note.MAX_CHARS, 4, true, "")),
          Line.of(RecallPhrase.SAVE), !all.isEmpty()));
    return parts;
  }

  private static Paper paper(Note note, Situation situation, Viewer viewer) {
    boolean own = viewer instanceof Viewer.One(PersonId person) && note.author().equals(person)
        && note.origin().equals(situation.key().origin());
    return Papers.of(note).with(own
        ? List.of(Button.plain(Line.of(RecallPhrase.TAKE_BACK),
            situation.key().address("withdraw", note.id().toString())))
        : List.of());
  }

  private static List<Note> all(Situation situation) {
    return Stream.concat(situation.source().stream(), pasted(situation).stream()).toList();
  }

  private static List<Note> pasted(Situation situation) {
    return situation.notes().shown(
        n -> n.origin().equals(situation.key().origin()) && n.room().equals(situation.room()));
  }

  /** What comes after starts from it, too. */
  @Override
  public Harvest harvest(Recalled state, Situation situation) {
    List<Note> all = all(situation);
    return all.isEmpty()
        ? Harvest.NOTHING
        : Harvest.of(new Harvest.Written(all.stream().map(Note::id).toList()));
  }
}
