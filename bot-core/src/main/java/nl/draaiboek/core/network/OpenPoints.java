package nl.draaiboek.core.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people have not done yet, each known to its own person and to nobody else. */
public final class OpenPoints {
  /** A reminder tells of what is near; what is later can wait. */
  private static final int NEAR_DAYS = 7;

  private OpenPoints() {}

  /** @return all that this person can still do, what is due first first */
  public static List<OpenPoint> of(Network.Founded network, Member member, Instant now) {
    Stream<OpenPoint> coming = network.calendar().planned().filter(m -> begins(network, m).isAfter(now))
        .limit(1)
        .filter(m -> !network.calendar().attendance(m.number()).containsKey(member.person()))
        .map(OpenPoint.SayWhetherYouCome::new);
    Stream<OpenPoint> homework = network.promises().homework().values().stream()
        .filter(h -> !network.promises().answers(h.number()).containsKey(member.person()))
        .flatMap(h -> openFor(network, h, now).map(m -> new OpenPoint.DoHomework(h, m)).stream());
    Stream<OpenPoint> tasks = network.promises().tasks().values().stream()
        .filter(t -> !t.done() && isFor(t, member) && stillHelps(network, t)).map(OpenPoint.SeeTo::new);
    return Stream.of(coming, homework, tasks).flatMap(points -> points).toList();
  }

  /** @return those of them that are due within a week from this day */
  static List<OpenPoint> near(Network.Founded network, Member member, LocalDate day, Instant now) {
    return of(network, member, now).stream().filter(p -> !due(p).isAfter(day.plusDays(NEAR_DAYS))).toList();
  }

  /**
   * Which meeting ends the time for a piece of homework: the one that it is for.
   *
   * @return empty where that has begun, is cancelled or is not planned yet
   */
  public static Optional<Meeting> openFor(Network.Founded network, Homework homework, Instant now) {
    Optional<Meeting> own = network.calendar().find(homework.meeting());
    Optional<Meeting> due = switch (homework.turn()) {
      case BEFORE -> own.filter(Meeting::isPlanned);
      case AFTER -> own.flatMap(m -> network.calendar().planned()
          .filter(next -> begins(network, next).isAfter(begins(network, m))).findFirst());
    };
    return due.filter(m -> begins(network, m).isAfter(now))
        .filter(_ -> homework.turn() == Homework.Turn.BEFORE
            || own.map(m -> m.when().ends(network.charter().zone())).filter(end -> !end.isAfter(now))
                .isPresent());
  }

  /** What prepares a meeting helps nobody once that is over; what people agreed on stays until it is done. */
  private static boolean stillHelps(Network.Founded network, Task task) {
    return switch (task.kind()) {
      case PREPARATION ->
        network.calendar().find(task.meeting()).filter(m -> !m.isPlanned()).isEmpty();
      case AGREEMENT -> true;
    };
  }

  private static boolean isFor(Task task, Member member) {
    return task.owner().map(member.person()::equals).orElse(member.leads());
  }

  private static Instant begins(Network.Founded network, Meeting meeting) {
    return meeting.when().starts(network.charter().zone());
  }

  /** @return the last day on which it can be done */
  public static LocalDate due(OpenPoint point) {
    return switch (point) {
      case OpenPoint.SayWhetherYouCome(Meeting meeting) -> meeting.when().date();
      case OpenPoint.DoHomework(_, Meeting meeting) -> meeting.when().date();
      case OpenPoint.SeeTo(Task task) -> task.due();
    };
  }
}
