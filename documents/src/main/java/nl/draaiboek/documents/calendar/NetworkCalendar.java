package nl.draaiboek.documents.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Duration;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationException;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.network.LetterPhrase;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;

/**
 * Meetings of a network as iCalendar. A meeting keeps its UID for good and counts up its SEQUENCE with each change, so that a
 * calendar that follows moves it rather than having it twice; one that was cancelled stays, as cancelled. No names are in it.
 *
 * <p>The time of a meeting is the wall's time in the network's zone: ten o'clock stays ten o'clock over a change of the clocks. In
 * the night in which an hour is left out, a time that does not exist is an hour later; in the night in which an hour comes twice,
 * it is the first. Its length is told, not its end, so that two hours are two hours in such a night too.
 */
public final class NetworkCalendar {
  private static final String OURS = "-//Draaiboek//Draaiboek//EN";
  /** A published meeting has to have an organizer; what is sent to this one reaches nobody (RFC 2606). */
  private static final URI NOBODY = URI.create("mailto:network@draaiboek.invalid");
  private static final String LOOK_AGAIN = "PT6H";

  private final Speech speech;
  private final Listener listener;

  public NetworkCalendar(Speech speech, Listener listener) {
    this.speech = speech;
    this.listener = listener;
  }

  /**
   * @param meetings those that are to be in it
   * @param now      when it is made
   * @return the text, to be stored in UTF-8
   */
  public String of(Network.Founded network, List<Meeting> meetings, Instant now) {
    ZoneId zone = network.charter().zone();
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(OURS));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new XProperty("X-WR-CALNAME", network.charter().name()));
    calendar.add(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN));
    calendar.add(WallClock.of(zone,
        meetings.stream().map(m -> m.when().starts(zone)).min(Instant::compareTo).orElse(now),
        meetings.stream().map(m -> m.when().ends(zone)).max(Instant::compareTo).orElse(now)));
    meetings.forEach(meeting -> calendar.add(event(network, meeting, now)));
    return text(calendar);
  }

  private VEvent event(Network.Founded network, Meeting meeting, Instant now) {
    VEvent event = new VEvent(false);
    event.add(new Uid(network.id() + "-" + meeting.number() + "@draaiboek"));
    event.add(new DtStamp(now));
    event.add(new Sequence(meeting.sequence()));
    event.add(new Status(
        meeting.state() == Meeting.State.CANCELLED ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
    event
        .add(new DtStart<>(meeting.when().starts(network.charter().zone()).atZone(network.charter().zone())));
    event.add(new Duration(meeting.when().length()));
    event.add(new Summary(network.charter().name()));
    Organizer organizer = new Organizer(NOBODY);
    organizer.add(new Cn(network.charter().name()));
    event.add(organizer);
    Meeting.Description said = meeting.description();
    String where = said.place().isEmpty() ? said.link() : said.place();
    if (!where.isEmpty())
      event.add(new Location(where));
    String about = about(said);
    if (!about.isEmpty())
      event.add(new Description(about));
    return event;
  }

  private String about(Meeting.Description said) {
    List<String> lines = new ArrayList<>();
    if (!said.link().isEmpty())
      lines.add(speech.say(Line.of(LetterPhrase.LINK, "link", Line.theirs(said.link())), listener));
    if (!said.aims().isEmpty())
      lines.add(speech.say(Line.of(LetterPhrase.AIMS, "aims", Line.theirs(said.aims())), listener));
    if (!said.materials().isEmpty())
      lines.add(
          speech.say(Line.of(LetterPhrase.MATERIALS, "materials", Line.theirs(said.materials())), listener));
    return String.join("\n", lines);
  }

  private static String text(Calendar calendar) {
    StringWriter out = new StringWriter();
    try {
      new CalendarOutputter().output(calendar, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    } catch (ValidationException e) {
      throw new IllegalStateException("a network's calendar is not as calendars have to be", e);
    }
    return Folds.of(out.toString());
  }
}
