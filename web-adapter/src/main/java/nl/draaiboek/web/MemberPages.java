package nl.draaiboek.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.OpenPoints;
import nl.draaiboek.core.network.Task;
import nl.draaiboek.web.network.Frame;
import nl.draaiboek.web.network.MemberPage;
import nl.draaiboek.web.network.MemberPage.Answer;
import nl.draaiboek.web.network.MemberPage.Exercise;

/** Makes a member's page of their network. */
final class MemberPages {
  private final Site site;
  private final PastMeetings past;

  MemberPages(Site site) {
    this.site = site;
    this.past = new PastMeetings(site);
  }

  MemberPage page(Context ctx, Insider me, Frame frame) {
    Network.Founded network = me.state();
    Instant now = frame.voice().now();
    List<Meeting> ahead = PastMeetings.ahead(network, now);
    Optional<Meeting> next = ahead.stream().findFirst();
    return new MemberPage(frame, past.under(network), next,
        next.map(m -> network.calendar().attendance(m.number()).get(me.person())), homework(me, now),
        tasks(me), ahead.stream().skip(1).toList(), past.of(network, now), links(ctx, me, next),
        site.parts().codes().isPresent(), past.contact(network, me.person()));
  }

  private static List<Exercise> homework(Insider me, Instant now) {
    return me.state().promises().homework().values().stream()
        .flatMap(h -> OpenPoints.openFor(me.state(), h, now).map(due -> exercise(me, h, due)).stream())
        .toList();
  }

  private static Exercise exercise(Insider me, Homework homework, Meeting due) {
    List<Answer> others = homework.shared()
        ? answers(me.state(), homework).stream().filter(a -> !a.person().equals(me.person())).toList()
        : List.of();
    return new Exercise(homework, due,
        Optional.ofNullable(me.state().promises().answers(homework.number()).get(me.person())),
        me.state().promises().picture(homework.number(), me.person()), others);
  }

  /** @return always in the same order */
  static List<Answer> answers(Network.Founded network, Homework homework) {
    var answers = network.promises().answers(homework.number());
    return network.membership().present().filter(m -> answers.containsKey(m.person()))
        .map(m -> new Answer(m.person(), answers.getOrDefault(m.person(), List.of()),
            network.promises().picture(homework.number(), m.person())))
        .toList();
  }

  private static List<Task> tasks(Insider me) {
    return me.state().promises().tasks().values().stream()
        .filter(t -> !t.done() && t.owner().filter(me.person()::equals).isPresent()).toList();
  }

  private MemberPage.Links links(Context ctx, Insider me, Optional<Meeting> next) {
    var links = new CalendarLinks(site);
    var calendar = links.of(ctx, me.network());
    return new MemberPage.Links(links.feed(ctx, me), next.map(m -> calendar.file(m.number())),
        site.address(ctx, "/p/" + me.secret()),
        Optional.of(site.path(me.network()) + "/lead").filter(_ -> me.leads()));
  }
}
