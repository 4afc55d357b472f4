package nl.draaiboek.core.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.message.Decision;

/** What facilitators ask of their network. */
final class Planning {
  /** Two years of a meeting every other week. */
  private static final int MOST_AHEAD = 60;
  private static final int LINE_CHARS = 300;
  private static final int TEXT_CHARS = 2000;

  private Planning() {}

  static Decision<NetworkEvent> decide(Network.Founded network, NetworkCommand.Lead command, Instant now) {
    return switch (command) {
      case NetworkCommand.ChangeCharter(var charter) -> network.charter().equals(charter)
          ? Decision.already()
          : Decision.accept(new NetworkEvent.CharterChanged(charter, now));
      case NetworkCommand.GiveRole(var person, var role) -> role(network, person, role);
      case NetworkCommand.TieHome(var home) -> network.membership().homes().contains(home)
          ? Decision.already()
          : Decision.accept(new NetworkEvent.HomeTied(home));
      case NetworkCommand.UntieHome(var home) -> network.membership().homes().contains(home)
          ? Decision.accept(new NetworkEvent.HomeUntied(home))
          : Decision.already();
      case NetworkCommand.PlanSeries(var series, var holidays, var place, var script) ->
        plan(network, series.times(holidays), PlainText.oneLine(place), script, now);
      case NetworkCommand.MoveMeeting(int number, var when) -> move(network, number, when, now);
      case NetworkCommand.CancelMeeting(int number, var why) ->
        cancel(network, number, PlainText.oneLine(why), now);
      case NetworkCommand.DescribeMeeting(int number, var as) -> describe(network, number, as);
      case NetworkCommand.ChooseScript(int number, var script) -> planned(network, number,
          m -> m.script().equals(script)
              ? Decision.already()
              : Decision.accept(new NetworkEvent.ScriptChosen(number, script)));
      case NetworkCommand.HoldMeeting(int number, var session) -> planned(network, number,
          _ -> Decision.accept(new NetworkEvent.MeetingHeld(number, session, now)));
      case NetworkCommand.GiveHomework give -> give(network, give, now);
      case NetworkCommand.WithdrawHomework(int number) -> network.promises().homework(number).isPresent()
          ? Decision.accept(new NetworkEvent.HomeworkWithdrawn(number))
          : Decision.refuse(NetworkPhrase.NO_SUCH_HOMEWORK);
      case NetworkCommand.GiveTask task -> give(network, task, now);
      case NetworkCommand.OwnTask(int number, var owner) -> own(network, number, owner);
    };
  }

  private static Decision<NetworkEvent> role(Network.Founded network, PersonId person, Role role) {
    Optional<Member> member = network.membership().find(person);
    if (member.isEmpty())
      return Decision.refuse(NetworkPhrase.NO_SUCH_PERSON);
    if (member.get().role() == role)
      return Decision.already();
    boolean last = member.get().leads()
        && network.membership().present().filter(Member::leads).count() == 1;
    return last
        ? Decision.refuse(NetworkPhrase.LAST_FACILITATOR)
        : Decision.accept(new NetworkEvent.MemberRoleGiven(person, role));
  }

  private static Decision<NetworkEvent> plan(Network.Founded network, List<When> times, String place,
      String script, Instant now) {
    if (times.stream().anyMatch(t -> !t.starts(network.charter().zone()).isAfter(now)))
      return Decision.refuse(NetworkPhrase.IN_THE_PAST);
    if (network.calendar().planned().count() + times.size() > MOST_AHEAD)
      return Decision.refuse(NetworkPhrase.TOO_MANY_MEETINGS, "most", MOST_AHEAD);
    List<NetworkEvent> planned = new ArrayList<>();
    for (When when : times)
      planned.add(new NetworkEvent.MeetingPlanned(network.calendar().next() + planned.size(), when, place,
          script, now));
    return Decision.accept(planned);
  }

  private static Decision<NetworkEvent> move(Network.Founded network, int number, When when, Instant now) {
    return planned(network, number, m -> {
      if (m.when().equals(when))
        return Decision.already();
      return when.starts(network.charter().zone()).isAfter(now)
          ? Decision.accept(new NetworkEvent.MeetingMoved(number, when, now))
          : Decision.refuse(NetworkPhrase.IN_THE_PAST);
    });
  }

  private static Decision<NetworkEvent> cancel(Network.Founded network, int number, String why, Instant now) {
    if (why.length() > LINE_CHARS)
      return Decision.refuse(NetworkPhrase.TOO_LONG, "over", why.length() - LINE_CHARS);
    return planned(network, number, _ -> Decision.accept(
        new NetworkEvent.MeetingCancelled(number, now, Optional.of(why).filter(words -> !words.isEmpty()))));
  }

  private static Decision<NetworkEvent> describe(Network.Founded network, int number,
      Meeting.Description raw) {
    var clean = new Meeting.Description(PlainText.oneLine(raw.place()), PlainText.oneLine(raw.link()),
        PlainText.of(raw.aims()), PlainText.of(raw.materials()));
    int over = Math.max(Math.max(clean.place().length(), clean.link().length()) - LINE_CHARS,
        Math.max(clean.aims().length(), clean.materials().length()) - TEXT_CHARS);
    if (over > 0)
      return Decision.refuse(NetworkPhrase.TOO_LONG, "over", over);
    return planned(network, number, m -> m.description().equals(clean)
        ? Decision.already()
        : Decision.accept(new NetworkEvent.MeetingDescribed(number, clean)));
  }

  private static Decision<NetworkEvent> give(Network.Founded network, NetworkCommand.GiveHomework give,
      Instant now) {
    if (network.calendar().find(give.meeting()).filter(m -> m.state() != Meeting.State.CANCELLED).isEmpty())
      return Decision.refuse(NetworkPhrase.NO_SUCH_MEETING);
    return worded(give.question(), question -> Decision.accept(
        new NetworkEvent.HomeworkGiven(new Homework(network.promises().next(), give.meeting(), give.turn(),
            question, give.form(), give.shared()), now)));
  }

  private static Decision<NetworkEvent> give(Network.Founded network, NetworkCommand.GiveTask give,
      Instant now) {
    if (give.owner().filter(owner -> network.membership().find(owner).isEmpty()).isPresent())
      return Decision.refuse(NetworkPhrase.NO_SUCH_PERSON);
    return worded(give.what(), what -> Decision.accept(new NetworkEvent.TaskGiven(new Task(
        network.promises().next(), give.kind(), give.meeting(), what, give.owner(), give.due(), false),
        now)));
  }

  private static Decision<NetworkEvent> own(Network.Founded network, int number, Optional<PersonId> owner) {
    var task = network.promises().task(number);
    if (task.isEmpty())
      return Decision.refuse(NetworkPhrase.NO_SUCH_TASK);
    if (owner.filter(o -> network.membership().find(o).isEmpty()).isPresent())
      return Decision.refuse(NetworkPhrase.NO_SUCH_PERSON);
    return task.get().owner().equals(owner)
        ? Decision.already()
        : Decision.accept(new NetworkEvent.TaskOwned(number, owner));
  }

  private static Decision<NetworkEvent> planned(Network.Founded network, int number,
      Function<Meeting, Decision<NetworkEvent>> then) {
    return network.calendar().find(number).filter(Meeting::isPlanned).map(then)
        .orElseGet(() -> Decision.refuse(NetworkPhrase.NO_SUCH_MEETING));
  }

  private static Decision<NetworkEvent> worded(String raw, Function<String, Decision<NetworkEvent>> then) {
    String clean = PlainText.of(raw);
    if (clean.isEmpty())
      return Decision.refuse(NetworkPhrase.EMPTY);
    return clean.length() > LINE_CHARS
        ? Decision.refuse(NetworkPhrase.TOO_LONG, "over", clean.length() - LINE_CHARS)
        : then.apply(clean);
  }
}
