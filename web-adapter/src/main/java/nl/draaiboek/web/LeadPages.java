package nl.draaiboek.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.desk.network.NetworkDesk;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Errand;
import nl.draaiboek.core.network.ErrandKey;
import nl.draaiboek.core.network.Letter;
import nl.draaiboek.core.network.Letters;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.Task;
import nl.draaiboek.core.network.Turnout;
import nl.draaiboek.web.network.Frame;
import nl.draaiboek.web.network.LeadPage;
import nl.draaiboek.web.network.LeadPage.Ahead;
import nl.draaiboek.web.network.MeetingPage;
import nl.draaiboek.web.network.MeetingPage.Given;

/** Makes the pages of who leads a network. */
final class LeadPages {
  /** What was too late longer ago than this, nobody can mend. */
  private static final int MOST_TOO_LATE = 5;

  private final Site site;
  private final PastMeetings past;

  LeadPages(Site site) {
    this.site = site;
    this.past = new PastMeetings(site);
  }

  LeadPage page(Context ctx, Insider me, Frame frame) {
    Network.Founded network = me.state();
    Instant now = frame.voice().now();
    var ways = new CalendarLinks(site).of(ctx, me.network());
    return new LeadPage(frame,
        PastMeetings.ahead(network, now).stream().map(m -> new Ahead(m, Turnout.of(network, m.number())))
            .toList(),
        past.of(network, now), tasks(network), network.membership().present().toList(),
        site.parts().delivery().undelivered(me.network()).stream().map(NetworkDesk::undelivered).toList(),
        tooLate(network), NetworkDesk.withoutLetters(site.parts().delivery().unreachable(me.network())),
        new LeadPage.Share(ways.join(), ways.lead(), site.path(me.network()) + "/qr.svg"));
  }

  private static List<Task> tasks(Network.Founded network) {
    return network.promises().tasks().values().stream().filter(t -> !t.done())
        .sorted(Comparator.comparing(Task::due)).toList();
  }

  private static List<Line> tooLate(Network.Founded network) {
    return network.sent().errands().entrySet().stream().filter(e -> e.getValue() == Errand.Outcome.TOO_LATE)
        .map(Map.Entry::getKey).sorted(Comparator.comparing(ErrandKey::day).reversed()).limit(MOST_TOO_LATE)
        .map(NetworkDesk::passedOver).toList();
  }

  MeetingPage meeting(Context ctx, Frame frame, Meeting meeting) {
    Network.Founded network = frame.network();
    var day = meeting.when().date();
    return new MeetingPage(frame, meeting, Turnout.of(network, meeting.number()),
        network.promises().of(meeting.number()).map(h -> new Given(h, MemberPages.answers(network, h)))
            .toList(),
        network.promises().tasks().values().stream().filter(t -> t.meeting() == meeting.number()).toList(),
        site.parts().scripts().get(),
        Letters.card(network, new Letter.Briefing(meeting.number(), day), frame.voice().now()),
        day.minusDays(network.charter().briefingDays()),
        new CalendarLinks(site).of(ctx, network.id()).file(meeting.number()), past.wrapUp(meeting),
        meeting.isPlanned() && site.parts().meetings().setup(network.id(), meeting.number()).isPresent(),
        !day.isAfter(frame.voice().now().atZone(network.charter().zone()).toLocalDate().plusDays(1)),
        past.isUnder(meeting));
  }
}
