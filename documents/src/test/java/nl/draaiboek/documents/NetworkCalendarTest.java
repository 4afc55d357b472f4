package nl.draaiboek.documents;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.network.Charter;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.NetworkDecider;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.network.NetworkEvolution;
import nl.draaiboek.core.network.Series;
import nl.draaiboek.core.network.When;
import nl.draaiboek.documents.calendar.NetworkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a calendar reads of a network's meetings. */
class NetworkCalendarTest {
  private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
  private static final PersonId ANA = new PersonId("ana");
  private static final NetworkId ID = new NetworkId("neighbours");

  private Network network = founded(ZoneId.of("Europe/Amsterdam"));

  @Test
  void ten_o_clock_stays_ten_over_both_changes_of_the_clocks() throws Exception {
    plans("2026-10-15", "10:00", 2, 13);
    Calendar read = read();
    VTimeZone clock = (VTimeZone) read.getComponents(Component.VTIMEZONE).getFirst();
    assertThat(value(clock, Property.TZID)).isEqualTo("Europe/Amsterdam");
    List<VEvent> events = read.getComponents(Component.VEVENT);
    assertThat(events).hasSize(13).allSatisfy(event -> {
      assertThat(value(event, Property.DTSTART)).endsWith("T100000");
      assertThat(event.getProperty(Property.DTSTART).orElseThrow().getParameter(Parameter.TZID))
          .get().extracting(Parameter::getValue).isEqualTo("Europe/Amsterdam");
    });
    assertThat(offset(clock, "2026-10-15T10:00+02:00[Europe/Amsterdam]")).isEqualTo(ZoneOffset.ofHours(2));
    assertThat(offset(clock, "2026-10-29T10:00+01:00[Europe/Amsterdam]")).isEqualTo(ZoneOffset.ofHours(1));
    assertThat(offset(clock, "2027-04-01T10:00+02:00[Europe/Amsterdam]")).isEqualTo(ZoneOffset.ofHours(2));
  }

  @Test
  void in_the_night_without_an_hour_a_meeting_is_an_hour_later_and_as_long() throws Exception {
    plans("2027-03-28", "02:30", 1, 1);
    assertThat(value(event(1), Property.DTSTART)).isEqualTo("20270328T033000");
    assertThat(value(event(1), Property.DURATION)).isEqualTo("PT2H");
  }

  @Test
  void in_the_night_with_an_hour_twice_a_meeting_is_at_the_first_and_as_long() throws Exception {
    plans("2026-10-25", "02:30", 1, 1);
    assertThat(value(event(1), Property.DTSTART)).isEqualTo("20261025T023000");
    assertThat(meetings().getFirst().when().starts(ZoneId.of("Europe/Amsterdam")))
        .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    assertThat(value(event(1), Property.DURATION)).isEqualTo("PT2H");
  }

  @Test
  void a_meeting_that_is_moved_stays_the_same_one_and_is_newer() throws Exception {
    plans("2026-10-15", "10:00", 6, 2);
    String before = value(event(2), Property.UID);
    asks(new NetworkCommand.MoveMeeting(2,
        new When(LocalDate.parse("2026-12-03"), LocalTime.of(13, 30), Duration.ofMinutes(90))));
    asks(new NetworkCommand.DescribeMeeting(2, new Meeting.Description("De Kom", "", "", "")));
    assertThat(value(event(2), Property.UID)).isEqualTo(before).isNotEqualTo(value(event(1), Property.UID));
    assertThat(value(event(2), Property.SEQUENCE)).isEqualTo("2");
    assertThat(value(event(2), Property.DTSTART)).isEqualTo("20261203T133000");
    assertThat(value(event(2), Property.DURATION)).isEqualTo("PT1H30M");
  }

  @Test
  void a_meeting_that_is_off_is_told_so_that_calendars_take_it_away() throws Exception {
    plans("2026-10-15", "10:00", 6, 2);
    asks(new NetworkCommand.CancelMeeting(1));
    assertThat(value(event(1), Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(value(event(1), Property.SEQUENCE)).isEqualTo("1");
    assertThat(value(event(2), Property.STATUS)).isEqualTo("CONFIRMED");
  }

  @Test
  void whatever_people_write_is_read_back_as_written() throws Exception {
    plans("2026-10-15", "10:00", 6, 1);
    String aims = "Luisteren; kijken, \\n \"praten\"\nBEGIN:VEVENT\n" + "ë👍".repeat(300);
    asks(new NetworkCommand.DescribeMeeting(1,
        new Meeting.Description("De Kom, zaal 1; begane grond", "https://example.org/a?b=c&d=e", aims,
            "Pen")));
    assertThat(value(event(1), Property.LOCATION)).isEqualTo("De Kom, zaal 1; begane grond");
    assertThat(value(event(1), Property.DESCRIPTION)).contains(aims, "https://example.org/a?b=c&d=e", "Pen");
    assertThat(text().lines())
        .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(text()).doesNotContain("\nBEGIN:VEVENT\r\nBEGIN");
  }

  @Test
  void a_network_without_meetings_is_a_calendar_all_the_same() throws Exception {
    assertThat(read().getComponents(Component.VEVENT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Amsterdam", "Atlantic/Azores", "America/New_York", "America/Paramaribo",
      "Africa/Casablanca", "UTC"})
  void a_calendar_that_knows_no_zones_reads_the_right_hour(String zone) throws Exception {
    ZoneId there = ZoneId.of(zone);
    network = founded(there);
    plans("2026-10-15", "10:00", 2, 20);
    VTimeZone clock = (VTimeZone) read().getComponents(Component.VTIMEZONE).getFirst();
    assertThat(meetings()).allSatisfy(m -> {
      ZonedDateTime at = m.when().starts(there).atZone(there);
      assertThat(offset(clock, at.toString())).as("%s", at).isEqualTo(at.getOffset());
    });
  }

  private Component event(int number) throws Exception {
    return read().<VEvent>getComponents(Component.VEVENT).get(number - 1);
  }

  private static String value(Component of, String property) {
    return of.getProperty(property).orElseThrow().getValue();
  }

  private static ZoneOffset offset(VTimeZone clock, String at) {
    return requireNonNull(
        requireNonNull(clock.getApplicableObservance(ZonedDateTime.parse(at))).getTimeZoneOffsetTo())
        .getOffset();
  }

  /** What the file says, by the library's own reader and its strictest check. */
  private Calendar read() throws Exception {
    Calendar read = new CalendarBuilder().build(new StringReader(text()));
    assertThat(read.validate(true).getEntries()).isEmpty();
    return read;
  }

  private String text() {
    return new NetworkCalendar(new PlainSpeech(),
        new Listener(Language.ENGLISH, ZoneOffset.UTC, Names.NOBODY))
        .of(state(), meetings(), NOW);
  }

  private List<Meeting> meetings() {
    return List.copyOf(state().calendar().all().values());
  }

  private Network.Founded state() {
    return (Network.Founded) network;
  }

  private void plans(String first, String at, int weeks, int times) {
    asks(new NetworkCommand.PlanSeries(
        new Series(new When(LocalDate.parse(first), LocalTime.parse(at), Duration.ofHours(2)), weeks, times),
        List.of(), "", ""));
  }

  private static Network founded(ZoneId zone) {
    Charter usual = Charter.named("Buren, samen");
    Charter charter = new Charter(usual.name(), "", Language.DUTCH, zone, usual.quiet(), usual.sendAt(), 7);
    return after(Network.NOT_FOUNDED, new NetworkCommand.Found(ID, charter));
  }

  private void asks(NetworkCommand command) {
    network = after(network, command);
  }

  private static Network after(Network before, NetworkCommand command) {
    var decision = NetworkDecider.decide(before, command, new Moment(ANA, NOW));
    Network now = before;
    for (NetworkEvent event : ((Decision.Accepted<NetworkEvent>) decision).events())
      now = NetworkEvolution.evolve(now, event);
    return now;
  }
}
