package nl.draaiboek.core.desk.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.desk.Answers;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.desk.Seats;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.network.Charter;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.Series;
import nl.draaiboek.core.network.When;
import nl.draaiboek.core.script.Script;

/** What facilitators ask of their network. The network itself refuses it to others. */
record LeadAsks(DeskParts parts, Seats seats, Whose whose, Steps steps) {
  private static final int NAME_CHARS = 80;

  /** The network's id is made of the command's, so that a command that comes twice begins one network. */
  Answer founds(Asker asker, String id, Ask.Found ask) {
    Listener listener = whose.listener(asker);
    String name = ask.name().strip();
    if (name.isEmpty() || name.length() > NAME_CHARS)
      return Answer.line(Line.of(NetworkDeskPhrase.NAME_LENGTH, "most", NAME_CHARS), listener);
    NetworkId network = new NetworkId(id);
    PersonId founder = seats.person(network.owner(), asker.visitor());
    Charter usual = Charter.named(name);
    Charter charter = new Charter(name, "", listener.language(), parts.zone(), usual.quiet(), usual.sendAt(),
        usual.briefingDays());
    Reply reply = parts.networks().command(network, id, new NetworkCommand.Found(network, charter), founder);
    if (reply instanceof Reply.Refused || reply instanceof Reply.Failed)
      return Answer.line(Answers.words(reply).orElseThrow(), listener);
    Here here = whose.here(parts.networks().find(network).orElseThrow(), asker);
    return here.shows(Line.of(NetworkDeskPhrase.FOUNDED, "network", here.name()),
        List.of(new ChatText.Plain(Line.of(NetworkDeskPhrase.AFTER_FOUNDING))),
        asker.place().isPresent()
            ? List.of(here.press(NetworkDeskPhrase.OUR_PLACE, AskAddress.HOME))
            : List.of());
  }

  Answer home(Here here, String id, Ask.Home ask) {
    Optional<ConversationId> place = here.asker().place();
    if (place.isEmpty())
      return here.says(Line.of(NetworkDeskPhrase.HOME_WHERE_ALL_ARE));
    if (!ask.here())
      return steps.asMember(here, id, new NetworkCommand.UntieHome(place.get()),
          now -> now.says(Line.of(NetworkDeskPhrase.NOT_HOME, "network", now.name())));
    return steps.asMember(here, id, new NetworkCommand.TieHome(place.get()),
        now -> now.shows(Line.of(NetworkDeskPhrase.HOME, "network", now.name()), List.of(),
            List.of(now.press(NetworkDeskPhrase.NOT_OUR_PLACE, AskAddress.NOT_HOME))));
  }

  Answer plans(Here here, String id, Ask.Plan ask) {
    Series series;
    try {
      series = new Series(new When(ask.first(), ask.at(), ask.length()), ask.everyWeeks(), ask.meetings());
    } catch (IllegalArgumentException _) {
      return here.says(Line.of(NetworkDeskPhrase.PLAN_BOUNDS));
    }
    return steps.asMember(here, id,
        new NetworkCommand.PlanSeries(series, List.of(), ask.place(),
            ask.script().orElseGet(() -> script(here))),
        LeadAsks::planned);
  }

  private String script(Here here) {
    return here.network().calendar().all().values().stream().map(Meeting::script)
        .filter(script -> !script.isEmpty()).reduce((_, last) -> last)
        .or(() -> parts.scripts().get().stream().map(Script::name).findFirst()).orElse("");
  }

  private static Answer planned(Here here) {
    List<Meeting> all = here.network().calendar().planned().toList();
    List<ChatText> texts = MeetingAsks.numbered(all);
    return here.shows(Line.of(NetworkDeskPhrase.PLANNED, "number", all.size(), "network", here.name()), texts,
        List.of(here.press(NetworkDeskPhrase.SEE_NEXT, AskAddress.NEXT)));
  }

  Answer gives(Here here, String id, Ask.Give ask) {
    return Tellings.next(here).map(meeting -> steps.asMember(here, id,
        new NetworkCommand.GiveHomework(meeting.number(), Homework.Turn.BEFORE, ask.question(), ask.form(),
            ask.shared()),
        now -> given(now, meeting)))
        .orElseGet(() -> here.says(Line.of(NetworkDeskPhrase.NO_MEETING)));
  }

  private static Answer given(Here here, Meeting meeting) {
    List<ChatText> texts = here.network().promises().of(meeting.number())
        .sorted(Comparator.comparingInt(Homework::number))
        .<ChatText>map(h -> new ChatText.Item(Line.of(NetworkDeskPhrase.HOMEWORK_OPEN, "number", h.number(),
            "question", Line.theirs(h.question()))))
        .toList();
    return here.shows(Line.of(NetworkDeskPhrase.GIVEN, "day", meeting.when().date()), texts, List.of());
  }
}
