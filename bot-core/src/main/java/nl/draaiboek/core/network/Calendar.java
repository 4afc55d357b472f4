package nl.draaiboek.core.network;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * A network's meetings, and who said whether they come.
 *
 * @param all  by number, also those that were cancelled or held
 * @param said by meeting
 */
public record Calendar(ZoneId zone, TreePMap<Integer, Meeting> all,
    PMap<Integer, PMap<PersonId, Attendance>> said) {
  static Calendar empty(ZoneId zone) {
    return new Calendar(zone, TreePMap.empty(), HashTreePMap.empty());
  }

  /** @return the meetings that are planned, the first one first */
  public Stream<Meeting> planned() {
    return all.values().stream().filter(Meeting::isPlanned).sorted(
        Comparator.comparing((Meeting m) -> m.when().starts(zone)).thenComparingInt(Meeting::number));
  }

  public Optional<Meeting> find(int meeting) {
    return Optional.ofNullable(all.get(meeting));
  }

  public Map<PersonId, Attendance> attendance(int meeting) {
    PMap<PersonId, Attendance> told = said.get(meeting);
    return told == null ? Map.of() : told;
  }

  /** @return the number of the next meeting that is planned */
  int next() {
    return all.isEmpty() ? 1 : all.lastKey() + 1;
  }

  Calendar with(Meeting meeting) {
    return new Calendar(zone, all.plus(meeting.number(), meeting), said);
  }

  Calendar change(int meeting, UnaryOperator<Meeting> how) {
    return find(meeting).map(m -> with(how.apply(m))).orElse(this);
  }

  Calendar in(ZoneId other) {
    return new Calendar(other, all, said);
  }

  Calendar told(int meeting, PersonId person, Attendance attendance) {
    return new Calendar(zone, all,
        said.plus(meeting, said.getOrDefault(meeting, HashTreePMap.empty()).plus(person, attendance)));
  }
}
