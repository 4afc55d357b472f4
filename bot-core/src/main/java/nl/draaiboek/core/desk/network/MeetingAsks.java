package nl.draaiboek.core.desk.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button.Emphasis;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.network.LetterPhrase;
import nl.draaiboek.core.network.Letters;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.NetworkDecider;
import nl.draaiboek.core.network.NetworkPhrase;
import nl.draaiboek.core.network.When;

/** Facilitators move meetings and call them off. They see first what goes out, and to how many people. */
record MeetingAsks(Steps steps, KeptAsks kept) {
  /** The meetings ahead; who leads reads how they are changed. */
  static Answer ahead(Here here) {
    List<Meeting> all = here.network().calendar().planned()
        .filter(m -> m.when().ends(here.network().charter().zone()).isAfter(here.now().toInstant())).toList();
    if (all.isEmpty())
      return here.says(Line.of(NetworkDeskPhrase.NO_MEETING));
    List<ChatText> texts = new ArrayList<>(numbered(all));
    if (here.leads())
      texts.add(new ChatText.Plain(Line.of(NetworkDeskPhrase.TO_CHANGE, "move",
          Line.of(NetworkDeskPhrase.MOVE_EXAMPLE), "cancel", Line.of(NetworkDeskPhrase.CANCEL_EXAMPLE))));
    return here.shows(Line.of(NetworkDeskPhrase.MEETINGS, "network", here.name()), texts, List.of());
  }

  /** @return one a line, with the number by which it is moved or called off */
  static List<ChatText> numbered(List<Meeting> meetings) {
    return meetings.stream().<ChatText>map(meeting -> new ChatText.Item(Line.of(NetworkDeskPhrase.MEETING,
        "number", meeting.number(), "what", when(meeting.when())))).toList();
  }

  private static Line when(When when) {
    return new Line.Ours(LetterPhrase.WHEN,
        Map.of("day", when.date(), "from", when.at(), "until", when.at().plus(when.length())));
  }

  Answer moves(Here here, String id, Ask.Move ask) {
    return ofMeeting(here, ask.meeting(), meeting -> {
      Optional<When> to = DayReader.read(ask.to(), here.today(), meeting.when());
      if (to.isEmpty())
        return here.says(Line.of(NetworkDeskPhrase.MOVE_HOW, "example",
            Line.of(NetworkDeskPhrase.MOVE_EXAMPLE)));
      var command = new NetworkCommand.MoveMeeting(meeting.number(), to.get());
      if (ask.sure())
        return steps.asMember(here, id, command, now -> moved(now, meeting.number()));
      return preview(here, command, new Ask.Move(ask.meeting(), to.get().date() + " " + to.get().at(), true),
          new Line.Ours(NetworkDeskPhrase.SURE_TO_MOVE, Map.of("number", meeting.number(), "day",
              meeting.when().date(), "to", when(to.get()))));
    });
  }

  private static Answer moved(Here here, int number) {
    Meeting meeting = here.network().calendar().find(number).orElseThrow();
    return here.tells(Line.of(NetworkDeskPhrase.MOVED, "number", number, "day", meeting.when().date()),
        List.of(Letters.when(meeting)), List.of());
  }

  Answer cancels(Here here, String id, Ask.Cancel ask) {
    var command = new NetworkCommand.CancelMeeting(ask.meeting(), ask.why());
    if (ask.sure())
      return steps.asMember(here, id, command, now -> cancelled(now, ask.meeting()));
    return ofMeeting(here, ask.meeting(), meeting -> preview(here, command,
        new Ask.Cancel(ask.meeting(), ask.why(), true), Line.of(NetworkDeskPhrase.SURE_TO_CANCEL, "number",
            meeting.number(), "day", meeting.when().date())));
  }

  private static Answer cancelled(Here here, int number) {
    Meeting meeting = here.network().calendar().find(number).orElseThrow();
    return here.tells(
        Line.of(NetworkDeskPhrase.CANCELLED, "number", number, "day", meeting.when().date()), List.of(),
        List.of());
  }

  private static Answer ofMeeting(Here here, int number, Function<Meeting, Answer> work) {
    if (here.member().isEmpty())
      return here.says(Line.of(NetworkPhrase.NOT_A_MEMBER));
    if (!here.leads())
      return here.says(Line.of(NetworkPhrase.ONLY_FACILITATOR));
    return here.network().calendar().find(number).filter(Meeting::isPlanned).map(work)
        .orElseGet(() -> here.tells(Line.of(NetworkPhrase.NO_SUCH_MEETING),
            numbered(here.network().calendar().planned().toList()), List.of()));
  }

  /** What would come of it, decided as it would be decided, but not stored. */
  private Answer preview(Here here, NetworkCommand command, Ask sure, Line title) {
    Moment moment = new Moment(here.person().orElseThrow(), here.now().toInstant());
    return switch (NetworkDecider.decide(here.network(), command, moment)) {
      case Decision.Refused<?>(var refusal) -> here.says(refusal.line());
      case Decision.Accepted(var events) when Outlook.changesNothing(events) ->
        here.says(Line.of(NetworkDeskPhrase.AS_IT_IS));
      case Decision.Accepted(var events) -> here.tells(title,
          Outlook.of(here.network(), events, moment.now()),
          List.of(confirm(here, sure)));
    };
  }

  /** The card says whose it is. */
  private Control confirm(Here here, Ask sure) {
    String address = AskAddress.kept(kept.keep(here.asker().visitor().account(), sure));
    NetworkDeskPhrase label = sure instanceof Ask.Move
        ? NetworkDeskPhrase.MOVE_IT
        : NetworkDeskPhrase.CANCEL_IT;
    return new Control.Press(Line.of(label), new Target.Act(address), Emphasis.STRONG);
  }
}
