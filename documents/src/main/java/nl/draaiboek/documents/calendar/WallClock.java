package nl.draaiboek.documents.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone as calendars want it told, under its own name. It is made of the rules that Java knows, so that a file says what the
 * bot itself does; those that come with the library call Amsterdam by another name.
 */
final class WallClock {
  private static final int WEEK = 7;

  private WallClock() {}

  /**
   * @param from  the first moment that has to be right
   * @param until the last
   */
  static VTimeZone of(ZoneId zone, Instant from, Instant until) {
    ZoneRules rules = zone.getRules();
    VTimeZone told = new VTimeZone();
    told.add(new TzId(zone.getId()));
    List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
    int year = from.atZone(zone).getYear() - 1;
    Stream<Observance> observances = !yearly.isEmpty() && yearly.stream().allMatch(WallClock::isWeekday)
        ? yearly.stream()
            .map(rule -> observance(rules, rule.createTransition(year), Optional.of(recurs(rule))))
        : changes(rules, from, until);
    observances.forEach(told::add);
    return told;
  }

  /** Each change of the clocks by itself; where there is none, one that was always so. */
  private static Stream<Observance> changes(ZoneRules rules, Instant from, Instant until) {
    ZoneOffsetTransition before = rules.previousTransition(from);
    ZoneOffsetTransition first = before != null ? before : rules.nextTransition(from);
    if (first == null || first.getInstant().isAfter(until)) {
      var offset = rules.getOffset(from);
      Observance always = new Standard();
      always.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)));
      always.add(new TzOffsetFrom(offset));
      always.add(new TzOffsetTo(offset));
      return Stream.of(always);
    }
    return Stream.iterate(first, t -> t != null && !t.getInstant().isAfter(until),
        t -> rules.nextTransition(t.getInstant())).map(t -> observance(rules, t, Optional.empty()));
  }

  private static Observance observance(ZoneRules rules, ZoneOffsetTransition change,
      Optional<String> recurs) {
    Observance told = rules.isDaylightSavings(change.getInstant()) ? new Daylight() : new Standard();
    told.add(new DtStart<>(change.getDateTimeBefore()));
    told.add(new TzOffsetFrom(change.getOffsetBefore()));
    told.add(new TzOffsetTo(change.getOffsetAfter()));
    recurs.ifPresent(rule -> told.add(new RRule<LocalDateTime>(rule)));
    return told;
  }

  private static boolean isWeekday(ZoneOffsetTransitionRule rule) {
    int day = rule.getDayOfMonthIndicator();
    return rule.getDayOfWeek() != null
        && (day == -1 || (day > 0 && day + WEEK - 1 <= rule.getMonth().minLength()));
  }

  private static String recurs(ZoneOffsetTransitionRule rule) {
    String weekday = rule.getDayOfWeek().name().substring(0, 2).toUpperCase(Locale.ROOT);
    int day = rule.getDayOfMonthIndicator();
    boolean last = day == -1 || day + WEEK - 1 == rule.getMonth().maxLength();
    String which = last
        ? "BYDAY=-1" + weekday
        : "BYMONTHDAY=" + IntStream.range(day, day + WEEK).mapToObj(Integer::toString)
            .collect(Collectors.joining(",")) + ";BYDAY=" + weekday;
    return "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + which;
  }
}
