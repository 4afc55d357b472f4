package nl.draaiboek.core.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a network's bot sends by itself, and when. */
public final class Rhythm {
  /** On these days before a meeting people are reminded of what they have not done for it. */
  private static final List<Integer> BEFORE_MEETING = List.of(3, 1);
  /** For so many days it is still worth telling that something was erased. */
  private static final int WORTH_TELLING = 14;
  private static final List<Integer> BEFORE_TASK = List.of(2, 0);

  private Rhythm() {}

  /** @return what has to be sent still, what is due first first */
  public static List<Errand> errands(Network.Founded network) {
    return Stream.of(network.calendar().planned().flatMap(m -> around(network, m)), reminders(network),
        network.erased().stream().map(last -> erased(network, last))).flatMap(all -> all)
        .filter(network.sent()::isOpen)
        .sorted(Comparator.comparing(Errand::due).thenComparing(e -> e.key().text())).toList();
  }

  /** @return when the bot has to look again; empty where nothing is planned */
  public static Optional<Instant> next(Network.Founded network) {
    return errands(network).stream().map(Errand::due).findFirst();
  }

  private static Stream<Errand> around(Network.Founded network, Meeting meeting) {
    LocalDate day = meeting.when().date();
    Instant start = meeting.when().starts(network.charter().zone());
    return Stream.of(errand(network, Errand.Kind.BRIEFING, meeting,
        day.minusDays(network.charter().briefingDays()), start),
        errand(network, Errand.Kind.EVE, meeting, day.minusDays(1), start));
  }

  private static Errand errand(Network.Founded network, Errand.Kind kind, Meeting meeting, LocalDate on,
      Instant useful) {
    return new Errand(new ErrandKey(kind, meeting.number(), meeting.when().date()), sending(network, on),
        useful);
  }

  /** One a day, however much there is to remind of; it helps on its own day, until people are left alone. */
  private static Stream<Errand> reminders(Network.Founded network) {
    Stream<LocalDate> meetings = network.calendar().planned()
        .flatMap(m -> BEFORE_MEETING.stream().map(m.when().date()::minusDays));
    Stream<LocalDate> tasks = network.promises().tasks().values().stream().filter(t -> !t.done())
        .flatMap(t -> BEFORE_TASK.stream().map(t.due()::minusDays));
    return Stream.concat(meetings, tasks).distinct().map(day -> new Errand(
        new ErrandKey(Errand.Kind.REMINDERS, 0, day), sending(network, day), endOf(network, day)));
  }

  /** At the first time after it at which letters go out. */
  private static Errand erased(Network.Founded network, Erased last) {
    LocalDate day = last.at().atZone(network.charter().zone()).toLocalDate();
    LocalDate on = sending(network, day).isBefore(last.at()) ? day.plusDays(1) : day;
    return new Errand(new ErrandKey(Errand.Kind.ERASED, 0, day), sending(network, on),
        sending(network, on.plusDays(WORTH_TELLING)));
  }

  private static Instant sending(Network.Founded network, LocalDate day) {
    return day.atTime(network.charter().sendAt()).atZone(network.charter().zone()).toInstant();
  }

  private static Instant endOf(Network.Founded network, LocalDate day) {
    LocalTime evening = network.charter().quiet().from();
    return evening.isAfter(network.charter().sendAt())
        ? day.atTime(evening).atZone(network.charter().zone()).toInstant()
        : day.plusDays(1).atStartOfDay(network.charter().zone()).toInstant();
  }
}
