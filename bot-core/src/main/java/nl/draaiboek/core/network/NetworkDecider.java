package nl.draaiboek.core.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.privacy.PersonalData;
import nl.draaiboek.core.privacy.PrivacyPhrase;
import nl.draaiboek.core.privacy.Spotting;

/** The rules of a network: what follows from what is asked. Pure, and never throws. */
public final class NetworkDecider {
  private NetworkDecider() {}

  /**
   * Decides. What was due by now is done first, so that no change makes anybody forget it.
   *
   * @param network as it stands
   * @param command what is asked
   * @param moment  by whom, and when
   * @return what happens, or why not
   */
  public static Decision<NetworkEvent> decide(Network network, NetworkCommand command, Moment moment) {
    return switch (network) {
      case Network.NotFounded _ -> command instanceof NetworkCommand.Found(var id, var charter)
          ? Decision.accept(new NetworkEvent.NetworkFounded(id, charter, moment.actor(), moment.now()))
          : Decision.refuse(NetworkPhrase.NOT_THERE);
      case Network.Founded founded -> afterErrands(founded, command, moment);
    };
  }

  private static Decision<NetworkEvent> afterErrands(Network.Founded network, NetworkCommand command,
      Moment moment) {
    List<NetworkEvent> due = Errands.due(network, moment.now());
    Network after = network;
    for (NetworkEvent event : due)
      after = NetworkEvolution.evolve(after, event);
    return switch (founded((Network.Founded) after, command, moment)) {
      case Decision.Accepted<NetworkEvent>(var happened) -> {
        List<NetworkEvent> all = new ArrayList<>(due);
        all.addAll(happened);
        yield Decision.accept(all);
      }
      case Decision.Refused<NetworkEvent> refused -> refused;
    };
  }

  private static Decision<NetworkEvent> founded(Network.Founded network, NetworkCommand command,
      Moment moment) {
    return switch (command) {
      case NetworkCommand.Found _ -> Decision.refuse(NetworkPhrase.THERE_ALREADY);
      case NetworkCommand.LookAtClock() -> Decision.already();
      case NetworkCommand.Come(Role role) -> come(network, role, moment);
      case NetworkCommand.Following told -> Keeping.decide(network, told, moment.now());
      case NetworkCommand.Lead lead -> network.membership().isLedBy(moment.actor())
          ? Planning.decide(network, lead, moment.now())
          : Decision.forbid(NetworkPhrase.ONLY_FACILITATOR);
      case NetworkCommand.Own own -> network.membership().find(moment.actor())
          .map(member -> member(network, member, own, moment.now()))
          .orElseGet(() -> Decision.refuse(NetworkPhrase.NOT_A_MEMBER));
    };
  }

  /** Coming in a second time changes nothing, but the facilitators' way in makes a member a facilitator. */
  private static Decision<NetworkEvent> come(Network.Founded network, Role role, Moment moment) {
    var here = network.membership().find(moment.actor());
    if (here.isEmpty())
      return Decision.accept(new NetworkEvent.MemberCame(moment.actor(), role, moment.now()));
    return role == Role.FACILITATOR && !here.get().leads()
        ? Decision.accept(new NetworkEvent.MemberRoleGiven(moment.actor(), role))
        : Decision.already();
  }

  private static Decision<NetworkEvent> member(Network.Founded network, Member member,
      NetworkCommand.Own command, Instant now) {
    Decision<NetworkEvent> decision = asked(network, member, command, now);
    return command instanceof NetworkCommand.Meant ? decision : heldBack(network, member, decision);
  }

  private static Decision<NetworkEvent> asked(Network.Founded network, Member member,
      NetworkCommand.Own command, Instant now) {
    return switch (command) {
      case NetworkCommand.Leave() -> leave(network, member);
      case NetworkCommand.Wish(var wishes) -> member.wishes().equals(wishes)
          ? Decision.already()
          : Decision.accept(new NetworkEvent.WishesTold(member.person(), wishes));
      case NetworkCommand.ReplaceCalendar() ->
        Decision.accept(new NetworkEvent.CalendarReplaced(member.person()));
      case NetworkCommand.TellAttendance(int meeting, var attendance) ->
        tell(network, member, meeting, attendance, now);
      case NetworkCommand.AnswerHomework answer -> Answering.decide(network, member, answer, now);
      case NetworkCommand.Meant(var said) -> asked(network, member, said, now);
      case NetworkCommand.Remember remember -> Remembering.remember(network, member, remember);
      case NetworkCommand.TakeOut(int number) -> Remembering.takeOut(network, member, number);
      case NetworkCommand.InGroup inGroup -> Grouping.decide(network, member, inGroup);
      case NetworkCommand.FinishTask(int task, boolean done) -> finish(network, member, task, done);
    };
  }

  private static Decision<NetworkEvent> leave(Network.Founded network, Member member) {
    boolean alone = member.leads() && network.membership().present().filter(Member::leads).count() == 1;
    return alone
        ? Decision.refuse(NetworkPhrase.LAST_FACILITATOR)
        : Decision.accept(new NetworkEvent.MemberLeft(member.person()));
  }

  private static Decision<NetworkEvent> tell(Network.Founded network, Member member, int number,
      Attendance attendance, Instant now) {
    var meeting = network.calendar().find(number).filter(Meeting::isPlanned)
        .filter(m -> m.when().ends(network.charter().zone()).isAfter(now));
    if (meeting.isEmpty())
      return Decision.refuse(NetworkPhrase.NO_SUCH_MEETING);
    Attendance before = network.calendar().attendance(number).get(member.person());
    Attendance said = before == null ? attendance : attendance.after(before);
    return said.equals(before)
        ? Decision.already()
        : Decision.accept(new NetworkEvent.AttendanceTold(number, member.person(), said));
  }

  /** What the others will see is not to give away a person by accident. */
  private static Decision<NetworkEvent> heldBack(Network.Founded network, Member member,
      Decision<NetworkEvent> decision) {
    if (!(decision instanceof Decision.Accepted<NetworkEvent>(var events)))
      return decision;
    Set<PersonalData> found = EnumSet.noneOf(PersonalData.class);
    events.stream().flatMap(event -> newToOthers(network, member, event))
        .forEach(words -> found.addAll(Spotting.in(words)));
    return found.isEmpty() ? decision : PrivacyPhrase.ask(found);
  }

  private static Stream<String> newToOthers(Network.Founded network, Member member, NetworkEvent event) {
    return switch (event) {
      case NetworkEvent.HomeworkAnswered(int number, _, var lines, _) when network.promises().homework(number)
          .filter(Homework::shared).isPresent() -> {
        List<String> before = network.promises().answers(number).getOrDefault(member.person(), List.of());
        yield lines.stream().filter(line -> !before.contains(line));
      }
      case NetworkEvent.Remembered remembered -> remembered.texts().stream();
      case NetworkEvent.GroupLineWritten line -> line.texts().stream();
      default -> Stream.empty();
    };
  }

  private static Decision<NetworkEvent> finish(Network.Founded network, Member member, int number,
      boolean done) {
    var task = network.promises().task(number);
    if (task.isEmpty())
      return Decision.refuse(NetworkPhrase.NO_SUCH_TASK);
    if (!member.leads() && task.get().owner().filter(member.person()::equals).isEmpty())
      return Decision.refuse(NetworkPhrase.NOT_YOUR_TASK);
    return task.get().done() == done
        ? Decision.already()
        : Decision.accept(new NetworkEvent.TaskDone(number, done));
  }
}
