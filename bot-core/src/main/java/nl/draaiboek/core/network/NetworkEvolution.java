package nl.draaiboek.core.network;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.draaiboek.core.conversation.Role;

/** A network after each thing that happened. Never refuses: what happened has happened. */
public final class NetworkEvolution {
  private NetworkEvolution() {}

  public static Network evolve(Network network, NetworkEvent event) {
    return switch (network) {
      case Network.NotFounded none ->
        event instanceof NetworkEvent.NetworkFounded(var id, var charter, var founder, var at)
            ? Network.Founded.begin(id, charter, at).with(Membership.NOBODY.with(new Member(founder,
                Role.FACILITATOR, at.atZone(charter.zone()).toLocalDate(), true,
                Wishes.USUAL, 0)))
            : none;
      case Network.Founded founded -> evolve(founded, event);
    };
  }

  private static Network.Founded evolve(Network.Founded network, NetworkEvent event) {
    Membership members = network.membership();
    Calendar calendar = network.calendar();
    Promises promises = network.promises();
    return switch (event) {
      case NetworkEvent.NetworkFounded _ -> network;
      case NetworkEvent.CharterChanged(var charter, var at) -> network.with(charter).until(at);
      case NetworkEvent.MemberCame(var person, var role, var at) ->
        network.with(members.with(new Member(person, role,
            at.atZone(network.charter().zone()).toLocalDate(), true,
            Optional.ofNullable(members.all().get(person)).map(Member::wishes).orElse(Wishes.USUAL),
            Optional.ofNullable(members.all().get(person)).map(Member::calendars).orElse(0))));
      case NetworkEvent.MemberLeft(var person) ->
        network.with(members.change(person, Member::gone)).with(network.groups().without(person));
      case NetworkEvent.MemberRoleGiven(var person, var role) ->
        network.with(members.change(person, m -> m.as(role)));
      case NetworkEvent.CalendarReplaced(var person) ->
        network.with(members.change(person, Member::withNewCalendar));
      case NetworkEvent.WishesTold(var person, var wishes) ->
        network.with(members.change(person, m -> m.wishing(wishes)));
      case NetworkEvent.HomeTied(var conversation) -> network.with(members.with(conversation));
      case NetworkEvent.HomeUntied(var conversation) -> network.with(members.without(conversation));
      case NetworkEvent.MeetingPlanned(int number, var when, var place, var script, var at) ->
        network.with(calendar.with(Meeting.planned(number, when, place, script))).until(at);
      case NetworkEvent.MeetingMoved(int number, var when, var at) ->
        network.with(promises.moved(number, days(calendar, number, when)))
            .with(calendar.change(number, m -> m.moved(when))).until(at);
      case NetworkEvent.MeetingCancelled(int number, var at, var why) ->
        network.with(calendar.change(number, m -> m.cancelled(why))).until(at);
      case NetworkEvent.MeetingDescribed(int number, var as) ->
        network.with(calendar.change(number, m -> m.described(as)));
      case NetworkEvent.ScriptChosen(int number, var script) ->
        network.with(calendar.change(number, m -> m.scripted(script)));
      case NetworkEvent.MeetingHeld(int number, var session, var at) ->
        network.with(calendar.change(number, m -> m.held(session))).until(at);
      case NetworkEvent.HomeworkGiven(var homework, var at) ->
        network.with(promises.with(homework)).until(at);
      case NetworkEvent.HomeworkWithdrawn(int number) -> network.with(promises.without(number));
      case NetworkEvent.HomeworkAnswered(int number, var person, var lines, var photo) ->
        network.with(promises.answered(number, person, lines, photo));
      case NetworkEvent.AnswerTakenBack(int number, var person) ->
        network.with(promises.unanswered(number, person));
      case NetworkEvent.AttendanceTold(int number, var person, var attendance) ->
        network.with(calendar.told(number, person, attendance));
      case NetworkEvent.TaskGiven(var task, var at) -> network.with(promises.with(task)).until(at);
      case NetworkEvent.TaskOwned(int number, var owner) ->
        promises.task(number).map(t -> network.with(promises.with(t.ownedBy(owner)))).orElse(network);
      case NetworkEvent.Remembered(int number, var kind, var person, var title, var words) ->
        network.with(network.memories().with(number, kind, person, title, words));
      case NetworkEvent.Grouped grouped -> network.with(network.groups().evolve(grouped));
      case NetworkEvent.TakenOut(int number) -> network.with(network.memories().without(number));
      case NetworkEvent.TaskDone(int number, boolean done) ->
        promises.task(number).map(t -> network.with(promises.with(t.finished(done)))).orElse(network);
      case NetworkEvent.WordsErased(int texts, int pictures, var at) ->
        network.with(erased(network, new Erased(texts, pictures, at)));
      case NetworkEvent.ErrandDone(var errand, var outcome, _, _) ->
        network.with(network.sent().with(errand, outcome));
    };
  }

  /** What goes on one day is told as one. */
  private static Erased erased(Network.Founded network, Erased now) {
    var zone = network.charter().zone();
    return network.erased()
        .filter(before -> before.at().atZone(zone).toLocalDate().equals(now.at().atZone(zone).toLocalDate()))
        .map(before -> before.and(now)).orElse(now);
  }

  /** By how many days a meeting moves. */
  private static long days(Calendar calendar, int meeting, When to) {
    return calendar.find(meeting).map(m -> ChronoUnit.DAYS.between(m.when().date(), to.date())).orElse(0L);
  }
}
