package nl.draaiboek.core.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Enclosed;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.Button.Emphasis;

/** What letters say, from the newest state. */
public final class Letters {
  private Letters() {}

  /**
   * @param now when it is delivered
   * @return empty where there is nothing to say any more: the meeting is off, or everything was done meanwhile
   */
  public static Optional<ChatCard> card(Network.Founded network, Letter letter, Instant now) {
    return switch (letter) {
      case Letter.Briefing(int number, LocalDate day) -> ahead(network, number, now)
          .filter(m -> m.when().date().equals(day)).map(m -> briefing(network, m));
      case Letter.Eve(int number, LocalDate day) -> ahead(network, number, now)
          .filter(m -> m.when().date().equals(day)).map(m -> eve(network, m));
      case Letter.Moved(int number, int sequence) -> ahead(network, number, now)
          .filter(m -> m.sequence() == sequence).map(m -> meeting(network, LetterPhrase.MOVED, m));
      case Letter.Cancelled(int number) -> network.calendar().find(number)
          .filter(m -> m.state() == Meeting.State.CANCELLED)
          .map(m -> inCalendar(network, m, card(title(network, LetterPhrase.CANCELLED,
              Map.of("day", m.when().date())),
              m.why().map(why -> passage(LetterPhrase.WHY, "why", why)).stream().toList(), List.of())));
      case Letter.Erased _ -> network.erased().map(last -> card(title(network, LetterPhrase.ERASED, Map.of()),
          List.of(new ChatText.Plain(erased(last))), List.of()));
      case Letter.Reminders(_, var to) -> network.membership().find(to)
          .flatMap(member -> reminders(network, OpenPoints.of(network, member, now)));
      case Letter.Regret(int number, var from, _) -> ahead(network, number, now)
          .map(m -> regret(network, m, from));
    };
  }

  /** @return how much was erased, for who leads */
  public static Line erased(Erased last) {
    return Line.of(LetterPhrase.ERASED_COUNTS, "texts", last.texts(), "pictures", last.pictures());
  }

  private static Optional<Meeting> ahead(Network.Founded network, int number, Instant now) {
    return network.calendar().find(number).filter(Meeting::isPlanned)
        .filter(m -> m.when().ends(network.charter().zone()).isAfter(now));
  }

  private static ChatCard briefing(Network.Founded network, Meeting meeting) {
    List<ChatText> texts = new ArrayList<>(about(meeting));
    List<Homework> before = network.promises().of(meeting.number())
        .filter(h -> h.turn() == Homework.Turn.BEFORE).toList();
    if (!before.isEmpty())
      texts.add(new ChatText.Heading(Line.of(LetterPhrase.HOMEWORK)));
    before.forEach(h -> texts.add(passage(LetterPhrase.QUESTION, "question", h.question())));
    if (network.groups().alive().findAny().isPresent())
      texts.add(new ChatText.Heading(Line.of(LetterPhrase.GROUPS)));
    network.groups().alive().forEach(group -> texts.add(new ChatText.Item(group(group))));
    return inCalendar(network, meeting, card(title(network, LetterPhrase.BRIEFING,
        Map.of("day", meeting.when().date())), texts, coming(meeting)));
  }

  /** @return what it is about, who is in it, and where they meet or what they agreed on */
  public static Line group(LearningGroup group) {
    Map<String, Object> values = Map.of("number", group.number(), "words", Papers.words(group.words()),
        "people", List.copyOf(group.members()), "line", Papers.words(group.line()));
    return new Line.Ours(group.line().isEmpty() ? LetterPhrase.GROUP : LetterPhrase.GROUP_MEETS, values);
  }

  private static ChatCard eve(Network.Founded network, Meeting meeting) {
    List<ChatText> texts = new ArrayList<>(about(meeting));
    var said = network.calendar().attendance(meeting.number()).values();
    texts.add(new ChatText.Plain(Line.of(LetterPhrase.COMING_SO_FAR, "yes",
        said.stream().filter(a -> a.coming() == Attendance.Coming.YES).count(), "no",
        said.stream().filter(a -> a.coming() == Attendance.Coming.NO).count())));
    return inCalendar(network, meeting,
        card(title(network, LetterPhrase.EVE, Map.of()), texts, coming(meeting)));
  }

  private static ChatCard meeting(Network.Founded network, LetterPhrase title, Meeting meeting) {
    return inCalendar(network, meeting, card(title(network, title, Map.of("day", meeting.when().date())),
        about(meeting), coming(meeting)));
  }

  /** With the meeting as a file, by which people's own calendars follow it. */
  private static ChatCard inCalendar(Network.Founded network, Meeting meeting, ChatCard card) {
    return new ChatCard(card.title(), card.clock(), card.texts(), card.controls(),
        Optional.of(new Enclosed.Meeting(network.id(), meeting.number())));
  }

  private static ChatCard regret(Network.Founded network, Meeting meeting, PersonId from) {
    Attendance said = network.calendar().attendance(meeting.number()).get(from);
    LetterPhrase title = said == null ? LetterPhrase.REGRET : switch (said.coming()) {
      case NO -> LetterPhrase.REGRET;
      case MAYBE -> LetterPhrase.REGRET_MAYBE;
      case YES -> LetterPhrase.REGRET_LATER;
    };
    return card(title(network, title, Map.of("who", from)),
        List.of(when(meeting)), List.of());
  }

  private static Optional<ChatCard> reminders(Network.Founded network, List<OpenPoint> points) {
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(list(title(network, LetterPhrase.REMINDERS, Map.of()), points));
  }

  /** @return everything that somebody still can do, and the buttons to do it with; of several each has its number */
  public static ChatCard list(Line title, List<OpenPoint> points) {
    boolean several = points.stream().filter(p -> !(p instanceof OpenPoint.SayWhetherYouCome)).count() > 1;
    List<ChatText> texts = new ArrayList<>();
    List<Control> controls = new ArrayList<>();
    for (OpenPoint point : points)
      switch (point) {
        case OpenPoint.SayWhetherYouCome(Meeting meeting) -> {
          texts.add(new ChatText.Plain(Line.of(LetterPhrase.ASK_COMING, "day", meeting.when().date())));
          controls.addAll(coming(meeting));
        }
        case OpenPoint.DoHomework(Homework homework, _) -> {
          String address = "network/answer/" + homework.number();
          boolean done = homework.form() == Homework.Form.DONE;
          texts.add(new ChatText.Passage(Line.of(LetterPhrase.QUESTION, "question",
              numbered(several, homework.number(), Line.theirs(homework.question())))));
          controls.add(Control.press(
              numbered(several, homework.number(), Line.of(done ? LetterPhrase.DONE : LetterPhrase.ANSWER)),
              done ? new Target.Act(address) : new Target.Fill(address)));
        }
        case OpenPoint.SeeTo(Task task) -> {
          texts.add(new ChatText.Item(numbered(several, task.number(),
              Line.of(LetterPhrase.TASK, "what", Line.theirs(task.what()), "day", task.due()))));
          controls.add(Control.press(numbered(several, task.number(), Line.of(LetterPhrase.DONE)),
              new Target.Act("network/task/" + task.number() + "/done")));
        }
      }
    return card(title, texts, controls);
  }

  /** By its number a button is known to be of this one. */
  private static Line numbered(boolean several, int number, Line what) {
    return several ? Line.of(LetterPhrase.NUMBERED, "number", number, "what", what) : what;
  }

  /** @return when and where it is, and what for */
  public static List<ChatText> about(Meeting meeting) {
    List<ChatText> texts = new ArrayList<>(List.of(when(meeting)));
    Meeting.Description said = meeting.description();
    if (!said.place().isEmpty())
      texts.add(passage(LetterPhrase.PLACE, "place", said.place()));
    if (!said.link().isEmpty())
      texts.add(passage(LetterPhrase.LINK, "link", said.link()));
    if (!said.aims().isEmpty())
      texts.add(passage(LetterPhrase.AIMS, "aims", said.aims()));
    if (!said.materials().isEmpty())
      texts.add(passage(LetterPhrase.MATERIALS, "materials", said.materials()));
    return texts;
  }

  public static ChatText when(Meeting meeting) {
    LocalTime from = meeting.when().at();
    return new ChatText.Plain(
        new Line.Ours(LetterPhrase.WHEN, Map.of("day", meeting.when().date(), "from", from,
            "until", from.plus(meeting.when().length()))));
  }

  /** @return the buttons with which people say whether they come */
  public static List<Control> coming(Meeting meeting) {
    String way = "network/coming/" + meeting.number() + "/";
    return List.of(
        new Control.Press(Line.of(LetterPhrase.COMING), new Target.Act(way + "yes"), Emphasis.STRONG),
        act(LetterPhrase.LATE, way + "late"), act(LetterPhrase.MAYBE, way + "maybe"),
        act(LetterPhrase.NOT_COMING, way + "no"));
  }

  /** @return the buttons with which who comes says how; none for who does not come */
  public static List<Control> ways(Meeting meeting, Attendance said) {
    return said.coming() == Attendance.Coming.NO
        ? List.of()
        : Stream.of(Attendance.Way.values())
            .filter(way -> !said.way().equals(Optional.of(way)))
            .map(way -> act(LetterPhrase.of(way), "network/coming/" + meeting.number() + "/" + said.word()
                + "/" + way.name().toLowerCase(Locale.ROOT)))
            .toList();
  }

  private static Control act(Phrase label, String action) {
    return Control.press(Line.of(label), new Target.Act(action));
  }

  private static ChatText passage(Phrase phrase, String name, String words) {
    return new ChatText.Passage(Line.of(phrase, name, Line.theirs(words)));
  }

  private static Line title(Network.Founded network, Phrase phrase, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("network", Line.theirs(network.charter().name()));
    return new Line.Ours(phrase, all);
  }

  private static ChatCard card(Line title, List<ChatText> texts, List<Control> controls) {
    return new ChatCard(title, Optional.empty(), texts, controls);
  }
}
