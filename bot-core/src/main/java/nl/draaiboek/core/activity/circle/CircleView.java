package nl.draaiboek.core.activity.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.circle.CircleSettings.Mode;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.Note;

/** What is shown of a circle: what to do now, how many step forward, and what was said as far as it is to be seen. */
final class CircleView {
  private final Ring ring;
  private final Situation situation;
  private final CircleSettings settings;
  private final List<PersonId> line;
  private final Optional<PersonId> speaker;
  private final Optional<PersonId> who;
  private final boolean yours;
  private final boolean leads;

  CircleView(Ring ring, Situation situation, Viewer viewer) {
    this.ring = ring;
    this.situation = situation;
    this.settings = CircleSettings.of(situation.spec());
    this.line = ring.line(situation);
    this.speaker = ring.speaker(situation);
    this.who = viewer instanceof Viewer.One(PersonId one) ? Optional.of(one) : Optional.empty();
    this.yours = speaker.isPresent() && speaker.equals(who);
    this.leads = who.filter(situation::leads).isPresent();
  }

  List<CardPart> parts() {
    List<CardPart> parts = new ArrayList<>();
    now().ifPresent(text -> parts.add(new CardPart.Text(text)));
    Words prompt = situation.spec().text("prompt");
    if (!prompt.isEmpty())
      parts.add(new CardPart.Text(Line.scripted(prompt)));
    said().ifPresent(parts::add);
    if (settings.mode() == Mode.ONLY_ONE && speaker.isPresent())
      parts
          .add(fact(CirclePhrase.FORWARD, Line.of(CirclePhrase.PEOPLE, "count", ring.forwardNow(situation))));
    who.flatMap(this::form).ifPresent(parts::add);
    List<Button> buttons = situation.open() ? buttons() : List.of();
    if (settings.popcorn())
      parts.add(been());
    else
      parts.add(turn(who.isEmpty() ? List.of() : turnButtons()));
    if (who.isPresent()) {
      List<Button> all = new ArrayList<>(buttons);
      if (ring.sentence(who.get(), situation).isPresent())
        all.add(button(CirclePhrase.TAKE_BACK, "withdraw"));
      if (!all.isEmpty())
        parts.add(new CardPart.Buttons(all));
    }
    return parts;
  }

  private Optional<Line> now() {
    if (line.isEmpty())
      return situation.participants().isEmpty()
          ? Optional.empty()
          : Optional.of(Line.of(CirclePhrase.ALL_BEEN));
    if (speaker.isEmpty())
      return Optional.of(
          Line.of(settings.mode() == Mode.ROUND ? CirclePhrase.POPCORN_ROUND : CirclePhrase.POPCORN_MIDDLE));
    return switch (settings.mode()) {
      case ROUND -> yours ? Optional.of(Line.of(CirclePhrase.YOU_SAY)) : Optional.empty();
      case CHAIN -> Optional.of(yours
          ? Line.of(last().isPresent() ? CirclePhrase.BUILD : CirclePhrase.BEGIN)
          : Line.of(CirclePhrase.WAIT, "person", speaker.get()));
      case ONLY_ONE -> Optional.of(yours
          ? Line.of(settings.popcorn() ? CirclePhrase.YOU_IN_THE_MIDDLE : CirclePhrase.YOU_SAY)
          : Line.of(settings.popcorn() ? CirclePhrase.IN_THE_MIDDLE : CirclePhrase.SAYS, "person",
              speaker.get()));
    };
  }

  /** The sentence of who is in the middle; of a chain the last one, and all of them when it is done; of a round all. */
  private Optional<CardPart> said() {
    List<Note> all = ring.sentences(situation).stream().filter(n -> !n.hidden()).toList();
    return switch (settings.mode()) {
      case ROUND -> answers(CirclePhrase.SAID, all);
      case ONLY_ONE -> situation.open() && !line.isEmpty()
          ? answers(CirclePhrase.SENTENCE,
              speaker.flatMap(s -> ring.sentence(s, situation)).filter(n -> !n.hidden()).stream().toList())
          : answers(CirclePhrase.SAID, all);
      case CHAIN -> ring.shown() || line.isEmpty() || !situation.open()
          ? answers(CirclePhrase.WHOLE, all)
          : answers(CirclePhrase.ONE_BEFORE, last().stream().toList());
    };
  }

  private Optional<Note> last() {
    return ring.turns().been().reversed().stream().flatMap(p -> ring.sentence(p, situation).stream())
        .filter(n -> !n.hidden()).findFirst();
  }

  private static Optional<CardPart> answers(CirclePhrase title, List<Note> notes) {
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(new CardPart.Answers(List.of(new CardPart.Question("said", Line.of(title),
            notes.stream()
                .map(n -> new CardPart.Answer(new Line.Name(n.author()), Papers.of(n).words(), List.of(),
                    List.of()))
                .toList(),
            Optional.empty()))));
  }

  private static CardPart fact(CirclePhrase name, Line value) {
    return new CardPart.Facts(List.of(new CardPart.Fact(Line.of(name), value)));
  }

  private CardPart been() {
    int all = situation.participants().size();
    return fact(CirclePhrase.BEEN, Line.of(CirclePhrase.OF, "been", all - line.size(), "all", all));
  }

  private CardPart.Turn turn(List<Button> buttons) {
    int all = situation.participants().size();
    return new CardPart.Turn(speaker.map(Line.Name::new),
        line.stream().skip(1).findFirst().map(Line.Name::new),
        all - line.size(), all, yours, buttons);
  }

  private Optional<CardPart> form(PersonId person) {
    Optional<Note> mine = ring.sentence(person, situation).filter(n -> !n.removed());
    boolean free = settings.popcorn() && settings.mode() == Mode.ROUND
        && situation.participants().contains(person);
    boolean turn = situation.open() && settings.written() && (yours || free);
    if (!turn && mine.isEmpty())
      return Optional.empty();
    return Optional
        .of(new CardPart.Form(Line.of(turn && mine.isEmpty() ? CirclePhrase.WRITE : CirclePhrase.CHANGE),
            address("write", ""),
            List.of(new Field.Text("words", Line.of(CirclePhrase.WORDS), Note.MAX_CHARS, 3, true,
                mine.map(Note::words).orElse(""))),
            Line.of(mine.isEmpty() ? CirclePhrase.SEND : CirclePhrase.SAVE), !turn));
  }

  private List<Button> turnButtons() {
    List<Button> buttons = new ArrayList<>();
    if (!situation.open())
      return buttons;
    if (speaker.isPresent() && (yours || leads)) {
      buttons.add(yours
          ? stepped(CirclePhrase.I_HAVE_BEEN, "done")
          : stepped(CirclePhrase.HAS_BEEN, "done", speaker.get()));
      if (line.size() > 1)
        buttons.add(yours
            ? stepped(CirclePhrase.LATER, "later")
            : stepped(CirclePhrase.SKIP, "later", speaker.get()));
    }
    if (leads && !ring.turns().steps().isEmpty())
      buttons.add(stepped(CirclePhrase.BACK, "back"));
    return buttons;
  }

  private List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    if (who.isEmpty())
      return buttons;
    boolean takesPart = situation.participants().contains(who.get());
    if (settings.mode() == Mode.ONLY_ONE && speaker.isPresent() && !yours && takesPart)
      buttons.add(ring.isForward(who.get(), situation)
          ? stepped(CirclePhrase.NOT_ME, "go-back")
          : stepped(CirclePhrase.ME_TOO, "forward"));
    if (settings.popcorn())
      addPopcorn(buttons, who.get());
    if (settings.mode() == Mode.CHAIN && leads && !ring.shown() && !line.isEmpty() && last().isPresent())
      buttons.add(button(CirclePhrase.SHOW_CHAIN, "show-chain"));
    return buttons;
  }

  private void addPopcorn(List<Button> buttons, PersonId person) {
    boolean round = settings.mode() == Mode.ROUND;
    if (round && line.contains(person))
      buttons.add(button(CirclePhrase.I_HAVE_BEEN, "done"));
    if (!round && speaker.isEmpty() && line.contains(person))
      buttons.add(stepped(CirclePhrase.STEP_IN, "step-in"));
    if (speaker.isPresent() && (yours || leads)) {
      buttons.add(yours
          ? stepped(CirclePhrase.I_HAVE_BEEN, "done")
          : stepped(CirclePhrase.HAS_BEEN, "done", speaker.get()));
      buttons.add(yours
          ? stepped(CirclePhrase.STEP_OUT, "step-out")
          : stepped(CirclePhrase.CLEAR_MIDDLE, "step-out", speaker.get()));
    }
    if (leads && !ring.turns().steps().isEmpty())
      buttons.add(stepped(CirclePhrase.BACK, "back"));
  }

  private Button button(CirclePhrase label, String verb) {
    return Button.plain(Line.of(label), address(verb, ""));
  }

  private Button stepped(CirclePhrase label, String verb) {
    return Button.plain(Line.of(label), address(verb, Integer.toString(ring.step())));
  }

  private Button stepped(CirclePhrase label, String verb, PersonId person) {
    return Button.plain(Line.of(label, "person", person), address(verb, Integer.toString(ring.step())));
  }

  private String address(String verb, String target) {
    return situation.key().address(verb, target);
  }
}
