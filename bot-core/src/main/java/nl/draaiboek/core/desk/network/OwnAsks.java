package nl.draaiboek.core.desk.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.RemoteAddress;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Attendance;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.LetterPhrase;
import nl.draaiboek.core.network.Letters;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.OpenPoint;
import nl.draaiboek.core.network.OpenPoints;
import nl.draaiboek.core.network.Task;
import nl.draaiboek.core.network.Wishes;

/** What people ask of a network for themselves. */
record OwnAsks(Steps steps, HomeworkPhotos pictures) {
  Answer coming(Here here, String id, Ask.Coming ask) {
    Optional<Integer> number = ask.meeting().or(() -> Tellings.next(here).map(Meeting::number));
    return number
        .map(meeting -> steps.comingIn(here, id, new NetworkCommand.TellAttendance(meeting, ask.said()),
            now -> said(now, meeting)))
        .orElseGet(() -> here.says(Line.of(NetworkDeskPhrase.NO_MEETING)));
  }

  /** What stands now, so that a press that was heard before is told of truly. */
  private static Answer said(Here here, int number) {
    Meeting meeting = here.network().calendar().find(number).orElseThrow();
    Attendance said = here.person().map(here.network().calendar().attendance(number)::get).orElseThrow();
    List<ChatText> texts = new ArrayList<>(List.of(Letters.when(meeting)));
    said.way().ifPresent(way -> texts.add(new ChatText.Plain(Line.of(LetterPhrase.of(way)))));
    List<Control> controls = new ArrayList<>(Letters.coming(meeting));
    List<Control> ways = Letters.ways(meeting, said);
    if (!ways.isEmpty() && said.way().isEmpty())
      texts.add(new ChatText.Plain(Line.of(LetterPhrase.HOW)));
    controls.addAll(ways);
    return here.tells(Line.of(phrase(said), "day", meeting.when().date()), texts, controls);
  }

  private static NetworkDeskPhrase phrase(Attendance said) {
    return switch (said.coming()) {
      case YES -> said.late() ? NetworkDeskPhrase.YOU_COME_LATER : NetworkDeskPhrase.YOU_COME;
      case MAYBE -> NetworkDeskPhrase.YOU_MAY_COME;
      case NO -> NetworkDeskPhrase.YOU_DO_NOT_COME;
    };
  }

  Answer answers(Here here, String id, Ask.Answering ask) {
    return switch (pictures.taken(here, ask)) {
      case HomeworkPhotos.Taken.Sound(var photo) -> steps.comingIn(here, id,
          new NetworkCommand.AnswerHomework(ask.homework(), ask.lines(), photo),
          now -> answered(now, ask.homework()));
      case HomeworkPhotos.Taken.Unsound(Line why) -> here.says(why);
    };
  }

  private static Answer answered(Here here, int number) {
    Homework homework = here.network().promises().homework(number).orElseThrow();
    List<String> lines = here.person().map(here.network().promises().answers(number)::get)
        .orElse(List.of());
    boolean there = here.person().filter(here.network().promises().answers(number)::containsKey).isPresent();
    List<ChatText> texts = new ArrayList<>(List.of(new ChatText.Plain(Line.theirs(homework.question()))));
    lines.forEach(line -> texts.add(new ChatText.Item(Line.theirs(line))));
    here.person().flatMap(person -> here.network().promises().picture(number, person))
        .ifPresent(_ -> texts.add(new ChatText.Plain(Line.of(NetworkDeskPhrase.WITH_PICTURE))));
    NetworkDeskPhrase title = there ? NetworkDeskPhrase.ANSWERED : NetworkDeskPhrase.ANSWER_TAKEN_BACK;
    boolean mend = homework.form() != Homework.Form.DONE;
    return here.tells(Line.of(title), texts, mend ? List.of(Tellings.answer(homework, there)) : List.of());
  }

  Answer finishes(Here here, String id, Ask.Finish ask) {
    return steps.asMember(here, id, new NetworkCommand.FinishTask(ask.task(), ask.done()), now -> {
      Task task = now.network().promises().task(ask.task()).orElseThrow();
      Control other = task.done()
          ? now.press(NetworkDeskPhrase.NOT_DONE_YET, AskAddress.task(task.number(), false))
          : now.press(NetworkDeskPhrase.TASK_DONE, AskAddress.task(task.number(), true));
      return now.tells(Line.of(task.done() ? NetworkDeskPhrase.IS_DONE : NetworkDeskPhrase.IS_OPEN, "what",
          Line.theirs(task.what())), List.of(), List.of(other));
    });
  }

  Answer snoozes(Here here, String id, Ask.Snooze ask) {
    Wishes old = here.member().map(m -> m.wishes()).orElse(Wishes.USUAL);
    var until = ask.days() == 0
        ? Optional.<java.time.LocalDate>empty()
        : Optional.of(here.today().plusDays(ask.days()));
    return wishes(here, id, new Wishes(old.reminders(), old.briefing(), until));
  }

  Answer wishes(Here here, String id, Ask.Wish ask) {
    Wishes old = here.member().map(m -> m.wishes()).orElse(Wishes.USUAL);
    return wishes(here, id, new Wishes(ask.reminders().orElse(old.reminders()),
        ask.briefing().orElse(old.briefing()),
        ask.reminders().isPresent() ? Optional.empty() : old.quietTo()));
  }

  private Answer wishes(Here here, String id, Wishes wishes) {
    return steps.asMember(here, id, new NetworkCommand.Wish(wishes), OwnAsks::wished);
  }

  private static Answer wished(Here here) {
    Wishes now = here.member().map(m -> m.wishes()).orElse(Wishes.USUAL);
    Optional<java.time.LocalDate> quiet = now.quietTo().filter(here.today()::isBefore);
    List<ChatText> texts = new ArrayList<>();
    texts.add(new ChatText.Item(quiet.filter(_ -> now.reminders())
        .map(day -> Line.of(NetworkDeskPhrase.REMINDED_FROM, "day", day))
        .orElseGet(() -> Line.of(
            now.reminders() ? NetworkDeskPhrase.IS_REMINDED : NetworkDeskPhrase.NOT_REMINDED))));
    texts.add(new ChatText.Item(Line.of(
        now.briefing() ? NetworkDeskPhrase.HAS_BRIEFING : NetworkDeskPhrase.NO_BRIEFING)));
    boolean hears = now.reminders() && quiet.isEmpty();
    return here.tells(Line.of(NetworkDeskPhrase.WISHES, "network", here.name()), texts, List.of(
        here.press(hears ? NetworkDeskPhrase.DO_NOT_REMIND : NetworkDeskPhrase.REMIND,
            AskAddress.wish("reminders", !hears)),
        here.press(now.briefing() ? NetworkDeskPhrase.NO_OWN_BRIEFING : NetworkDeskPhrase.OWN_BRIEFING,
            AskAddress.wish("briefing", !now.briefing()))));
  }

  Answer leaves(Here here, String id) {
    return steps.asMember(here, id, new NetworkCommand.Leave(),
        now -> now.says(Line.of(NetworkDeskPhrase.LEFT, "network", now.name())));
  }

  /** @param all the networks that they are in */
  Answer todo(List<Here> all, Answer nowhere) {
    if (all.isEmpty())
      return nowhere;
    List<ChatText> texts = new ArrayList<>();
    List<Control> controls = new ArrayList<>();
    for (Here here : all) {
      ChatCard mine = Letters.list(here.name(), points(here));
      if (all.size() > 1 && !mine.texts().isEmpty())
        texts.add(new ChatText.Heading(here.name()));
      texts.addAll(mine.texts());
      mine.controls().forEach(c -> controls.add(RemoteAddress.on(here.id().owner(), c)));
    }
    Line title = Line
        .of(controls.isEmpty() ? NetworkDeskPhrase.NOTHING_TO_DO : NetworkDeskPhrase.YOUR_OPEN_POINTS);
    return Answer.own(new ChatCard(title, Optional.empty(), texts, controls), all.getFirst().listener());
  }

  private static List<OpenPoint> points(Here here) {
    Instant now = here.now().toInstant();
    return here.member().map(member -> OpenPoints.of(here.network(), member, now)).orElse(List.of());
  }
}
