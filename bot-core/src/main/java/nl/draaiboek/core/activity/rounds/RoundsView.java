package nl.draaiboek.core.activity.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;

/** What is shown of a round: what to do now, how long still, and the questions to those whom they are for. */
final class RoundsView {
  private final Course course;
  private final Situation situation;
  private final Part part;

  RoundsView(Course course, Situation situation) {
    this.course = course;
    this.situation = situation;
    this.part = QuestionRounds.part(course, situation);
  }

  /** @return whether the questions to this person are theirs to read: not while they are being asked */
  static boolean seesQuestions(Course course, Situation situation, PersonId person) {
    return !course.bringer().equals(Optional.of(person))
        || QuestionRounds.part(course, situation).role() == Part.Role.CHOOSE || !situation.open();
  }

  static Line told(Course course, Situation situation) {
    return course.bringer().isPresent() && course.phase() == 0
        ? Line.of(RoundsPhrase.TURN_BEGINS, "person", course.bringer().get())
        : new RoundsView(course, situation).now(Optional.empty());
  }

  List<CardPart> parts(Viewer viewer) {
    Optional<PersonId> who = viewer instanceof Viewer.One(PersonId one) ? Optional.of(one) : Optional.empty();
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Text(now(who)));
    course.bringer().ifPresent(bringer -> parts.addAll(turn(bringer, who)));
    course.bringer().flatMap(b -> wall(Line.of(RoundsPhrase.BROUGHT, "person", b), course.sheet(b).brought()))
        .ifPresent(parts::add);
    who.ifPresent(person -> parts.addAll(own(person)));
    return parts;
  }

  private Line now(Optional<PersonId> who) {
    if (course.bringer().isEmpty())
      return course.line(situation.participants()).stream().findFirst()
          .map(next -> Line.of(RoundsPhrase.NEXT_IS, "person", next))
          .orElse(Line.of(situation.participants().isEmpty() ? RoundsPhrase.NOBODY : RoundsPhrase.ALL_BEEN));
    PersonId bringer = course.bringer().get();
    boolean yours = who.equals(course.bringer());
    return switch (part.role()) {
      case BRING -> yours
          ? Line.of(RoundsPhrase.BRING_YOU)
          : Line.of(RoundsPhrase.BRING, "person", bringer);
      case ASK -> yours ? Line.of(RoundsPhrase.ASK_YOU) : Line.of(RoundsPhrase.ASK, "person", bringer);
      case CHOOSE -> yours
          ? Line.of(RoundsPhrase.CHOOSE_YOU)
          : Line.of(RoundsPhrase.CHOOSE, "person", bringer);
    };
  }

  private List<CardPart> turn(PersonId bringer, Optional<PersonId> who) {
    List<CardPart> parts = new ArrayList<>();
    Line title = Line.of(RoundsPhrase.PHASE, "person", bringer, "phase", Line.of(switch (part.role()) {
      case BRING -> RoundsPhrase.NAME_BRING;
      case ASK -> RoundsPhrase.NAME_ASK;
      case CHOOSE -> RoundsPhrase.NAME_CHOOSE;
    }));
    situation.clock().ifPresent(clock -> parts
        .add(new CardPart.Clock(title, clock.countdown(course.from(), part.length()))));
    QuestionRounds.timekeeper(course, situation).ifPresent(keeper -> parts.add(new CardPart.Text(
        who.equals(Optional.of(keeper))
            ? Line.of(RoundsPhrase.YOU_KEEP_TIME)
            : Line.of(RoundsPhrase.TIMEKEEPER, "person", keeper))));
    return parts;
  }

  private List<CardPart> own(PersonId person) {
    List<CardPart> parts = new ArrayList<>();
    if (situation.open() && new Writing(course, situation, person).open())
      parts.add(form());
    if (!course.sheet(person).asked().isEmpty() && seesQuestions(course, situation, person))
      parts.add(forYou(person));
    course.bringer().filter(b -> !b.equals(person)).ifPresent(bringer -> wall(
        Line.of(RoundsPhrase.YOURS, "person", bringer), course.sheet(bringer).asked().stream()
            .filter(id -> situation.notes().find(id).filter(n -> n.author().equals(person)).isPresent())
            .toList())
        .ifPresent(parts::add));
    List<Button> buttons = situation.open() ? buttons(person) : List.of();
    if (!buttons.isEmpty())
      parts.add(new CardPart.Buttons(buttons));
    return parts;
  }

  private CardPart forYou(PersonId person) {
    Course.Sheet sheet = course.sheet(person);
    return new CardPart.Answers(List.of(new CardPart.Question("asked", Line.of(RoundsPhrase.FOR_YOU),
        notes(sheet.asked()).stream().map(note -> answer(note, sheet)).toList(), Optional.empty())));
  }

  private CardPart.Answer answer(Note note, Course.Sheet sheet) {
    boolean chosen = sheet.chosen().equals(Optional.of(note.id()));
    return new CardPart.Answer(
        chosen ? Line.of(RoundsPhrase.CHOSEN, "person", note.author()) : new Line.Name(note.author()),
        Papers.of(note).words(), List.of(),
        chosen || !situation.open()
            ? List.of()
            : List.of(Button.plain(Line.of(RoundsPhrase.MOST),
                situation.key().address("choose", note.id().toString()))));
  }

  private CardPart.Form form() {
    RoundsPhrase title = part.role() == Part.Role.BRING
        ? RoundsPhrase.WRITE_QUESTION
        : RoundsPhrase.ASK_QUESTION;
    return new CardPart.Form(Line.of(title), situation.key().address("write", ""),
        List.of(new Field.Text("words", Line.of(RoundsPhrase.WORDS), Note.MAX_CHARS, 3, true, "")),
        Line.of(RoundsPhrase.SEND), false);
  }

  private List<Button> buttons(PersonId person) {
    List<Button> buttons = new ArrayList<>();
    String step = Integer.toString(course.step());
    Optional<PersonId> next = course.line(situation.participants()).stream().findFirst();
    boolean somethingComes = course.bringer().isPresent() || next.isPresent();
    if (somethingComes && QuestionRounds.mayGoOn(course, situation, person))
      buttons.add(Button.plain(course.bringer().isPresent()
          ? Line.of(RoundsPhrase.NEXT)
          : Line.of(RoundsPhrase.BEGIN, "person", next.orElseThrow()),
          situation.key().address("next", step)));
    course.bringer().filter(b -> next.isPresent() && (situation.leads(person) || b.equals(person)))
        .ifPresent(bringer -> buttons.add(Button.plain(Line.of(RoundsPhrase.LATER, "person", bringer),
            situation.key().address("later", step))));
    return buttons;
  }

  private Optional<CardPart> wall(Line title, List<NoteId> ids) {
    List<Paper> papers = notes(ids).stream().map(Papers::of).toList();
    return papers.isEmpty()
        ? Optional.empty()
        : Optional.of(new CardPart.Wall(title, papers, Line.of(RoundsPhrase.NONE_YET)));
  }

  private List<Note> notes(List<NoteId> ids) {
    return ids.stream().map(situation.notes()::find).flatMap(Optional::stream).toList();
  }
}
