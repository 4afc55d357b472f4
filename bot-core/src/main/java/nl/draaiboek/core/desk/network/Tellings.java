package nl.draaiboek.core.desk.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.network.Attendance;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.LetterPhrase;
import nl.draaiboek.core.network.Letters;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Member;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkPhrase;
import nl.draaiboek.core.network.OpenPoints;
import nl.draaiboek.core.network.Task;
import nl.draaiboek.core.network.Turnout;

/** What people get to see of a network; nothing of it changes anything. */
final class Tellings {
  /** As in {@code NetworkDecider}. */
  private static final int ANSWER_CHARS = 1000;
  private static final int ROOM_FOR_WORDS = 4;

  private Tellings() {}

  /** @return the first meeting that is not over */
  static Optional<Meeting> next(Here here) {
    Instant now = here.now().toInstant();
    return here.network().calendar().planned()
        .filter(m -> m.when().ends(here.network().charter().zone()).isAfter(now)).findFirst();
  }

  static Answer nextMeeting(Here here) {
    return next(here).map(meeting -> {
      List<ChatText> texts = new ArrayList<>(Letters.about(meeting));
      if (here.leads())
        texts.addAll(attendance(here.network(), meeting));
      return here.shows(Line.of(NetworkDeskPhrase.NEXT, "network", here.name(), "day", meeting.when().date()),
          texts, Letters.coming(meeting));
    }).orElseGet(() -> here.says(Line.of(NetworkDeskPhrase.NO_MEETING)));
  }

  private static List<ChatText> attendance(Network.Founded network, Meeting meeting) {
    Map<PersonId, Attendance> said = network.calendar().attendance(meeting.number());
    List<ChatText> texts = new ArrayList<>();
    for (Attendance.Coming coming : Attendance.Coming.values()) {
      List<PersonId> who = network.membership().present().map(Member::person)
          .filter(p -> Optional.ofNullable(said.get(p)).filter(a -> a.coming() == coming).isPresent())
          .toList();
      if (!who.isEmpty())
        texts.add(new ChatText.Item(Line.of(switch (coming) {
          case YES -> NetworkDeskPhrase.THEY_COME;
          case MAYBE -> NetworkDeskPhrase.THEY_MAY_COME;
          case NO -> NetworkDeskPhrase.THEY_DO_NOT_COME;
        }, "people", who, "number", who.size())));
    }
    Turnout turnout = Turnout.of(network, meeting.number());
    turnout.ways().forEach((way, number) -> texts.add(new ChatText.Item(
        Line.of(NetworkDeskPhrase.BY_THIS_WAY, "way", Line.of(LetterPhrase.of(way)), "number", number))));
    return texts;
  }

  static Answer members(Here here) {
    List<ChatText> texts = here.network().membership().present()
        .sorted(Comparator.comparing((Member m) -> !m.leads()))
        .<ChatText>map(m -> new ChatText.Item(m.leads()
            ? Line.of(NetworkDeskPhrase.LEADS, "who", m.person())
            : new Line.Name(m.person())))
        .toList();
    return here.shows(
        Line.of(NetworkDeskPhrase.MEMBERS, "network", here.name(), "number", texts.size()), texts, List.of());
  }

  static Answer homework(Here here) {
    Instant now = here.now().toInstant();
    List<Homework> open = here.network().promises().homework().values().stream()
        .filter(h -> OpenPoints.openFor(here.network(), h, now).isPresent()).toList();
    if (open.isEmpty())
      return here.says(Line.of(NetworkDeskPhrase.NO_HOMEWORK));
    List<ChatText> texts = new ArrayList<>();
    List<Control> controls = new ArrayList<>();
    for (Homework homework : open) {
      boolean done = here.person().filter(here.network().promises().answers(homework.number())::containsKey)
          .isPresent();
      texts.add(new ChatText.Item(Line.of(done
          ? NetworkDeskPhrase.HOMEWORK_DONE
          : NetworkDeskPhrase.HOMEWORK_OPEN, "number", homework.number(), "question",
          Line.theirs(homework.question()))));
      controls.add(answer(homework, done));
    }
    return here.tells(Line.of(NetworkDeskPhrase.HOMEWORK, "network", here.name()), texts, controls);
  }

  /** @return the button with which it is answered, or mended */
  static Control answer(Homework homework, boolean done) {
    String address = AskAddress.answer(homework.number());
    Line label = Line.of(done ? NetworkDeskPhrase.CHANGE_ANSWER : NetworkDeskPhrase.GIVE_ANSWER, "number",
        homework.number());
    return homework.form() == Homework.Form.DONE
        ? Control.press(Line.of(LetterPhrase.DONE), new Target.Act(address))
        : Control.press(label, new Target.Fill(address));
  }

  /** @return what to fill in, with what stands there already; empty where the meeting has begun or it is gone */
  static Optional<Form> form(Here here, int number) {
    Instant now = here.now().toInstant();
    return here.network().promises().homework(number)
        .filter(h -> OpenPoints.openFor(here.network(), h, now).isPresent() && h.form().most() > 0
            && h.form() != Homework.Form.PICTURE)
        .map(homework -> new Form(Line.theirs(homework.question()), AskAddress.answer(number),
            fields(homework, here.person().map(here.network().promises().answers(number)::get)
                .orElse(List.of())),
            Line.of(NetworkDeskPhrase.SEND), false));
  }

  /** @return how else it is answered, or why it is not */
  static Line instead(Here here, Optional<Integer> number) {
    Instant now = here.now().toInstant();
    return number.flatMap(here.network().promises()::homework)
        .filter(h -> h.form() == Homework.Form.PICTURE
            && OpenPoints.openFor(here.network(), h, now).isPresent())
        .map(h -> Line.of(NetworkDeskPhrase.PICTURE_HOW, "number", h.number()))
        .orElseGet(() -> Line.of(NetworkPhrase.HOMEWORK_CLOSED));
  }

  private static List<Field> fields(Homework homework, List<String> before) {
    return IntStream.rangeClosed(1, homework.form().most()).<Field>mapToObj(i -> new Field.Text(
        AskAddress.field(i), Line.of(switch (homework.form()) {
          case TOP_3 -> NetworkDeskPhrase.NUMBERED;
          case LINK -> NetworkDeskPhrase.YOUR_LINK;
          case TEXT, PICTURE, DONE -> NetworkDeskPhrase.YOUR_ANSWER;
        }, "number", i), ANSWER_CHARS, homework.form() == Homework.Form.TEXT ? ROOM_FOR_WORDS : 1, false,
        i <= before.size() ? before.get(i - 1) : "")).toList();
  }

  /** Facilitators see all that is open; others what is theirs. */
  static Answer tasks(Here here) {
    List<Task> open = here.network().promises().tasks().values().stream()
        .filter(t -> !t.done() && (here.leads() || t.owner().equals(here.person())))
        .sorted(Comparator.comparing(Task::due)).toList();
    if (open.isEmpty())
      return here.says(Line.of(NetworkDeskPhrase.NO_TASKS));
    List<ChatText> texts = new ArrayList<>();
    List<Control> controls = new ArrayList<>();
    for (Task task : open) {
      texts.add(new ChatText.Item(new Line.Ours(NetworkDeskPhrase.TASK, Map.of("number", task.number(),
          "what", Line.theirs(task.what()), "day", task.due(), "who",
          task.owner().<Line>map(Line.Name::new).orElse(Line.of(NetworkDeskPhrase.NOBODYS))))));
      controls.add(Control.press(Line.of(NetworkDeskPhrase.TASK_IS_DONE, "number", task.number()),
          new Target.Act(AskAddress.task(task.number(), true))));
    }
    return here.tells(Line.of(NetworkDeskPhrase.TASKS, "network", here.name()), texts, controls);
  }

  static Answer help(Listener listener) {
    List<ChatText> texts = Stream.of(NetworkDeskPhrase.HELP_COMING, NetworkDeskPhrase.HELP_HOMEWORK,
        NetworkDeskPhrase.HELP_FIND, NetworkDeskPhrase.HELP_WISHES, NetworkDeskPhrase.HELP_LINK,
        NetworkDeskPhrase.HELP_RIGHTS,
        NetworkDeskPhrase.HELP_LEAD)
        .<ChatText>map(phrase -> new ChatText.Item(Line.of(phrase))).toList();
    return new Answer(new ChatCard(Line.of(NetworkDeskPhrase.HELP), Optional.empty(), texts, List.of()),
        listener, false);
  }
}
