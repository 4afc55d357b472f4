package nl.draaiboek.teams.desk;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.desk.Seat;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.teams.desk.Told.To;
import nl.draaiboek.teams.line.Sending;
import nl.draaiboek.teams.parts.TeamsIds.Person;

/**
 * Tells people what came of what they did: where they talk with the bot alone, there; else in their personal conversation. Who has
 * not added the app gets a short reply where they wrote, unless it is nobody else's business.
 */
final class Aside {
  /** So long someone who had not added the app is not asked after again. */
  private static final Duration WITHOUT_APP_FOR = Duration.ofMinutes(5);
  private static final Duration KEPT = Duration.ofHours(3);

  private final House house;
  private final Voice voice;
  private final Facilitators facilitators;
  private final Set<Person> withoutApp = Collections.newSetFromMap(
      Caffeine.newBuilder().expireAfterWrite(WITHOUT_APP_FOR).maximumSize(10_000).<Person, Boolean>build()
          .asMap());
  /** Who had a short reply in a block, where all can read it. */
  private final Set<String> replied = Collections.newSetFromMap(
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(50_000).<String, Boolean>build().asMap());

  Aside(House house, Voice voice, Facilitators facilitators) {
    this.house = house;
    this.voice = voice;
    this.facilitators = facilitators;
  }

  /** Someone wrote to the bot alone, so they have the app by now. */
  void hasApp(Person person) {
    withoutApp.remove(person);
  }

  /** Tells someone something. */
  void tell(Asked asked, Optional<Seat> seat, Told told) {
    if (asked.alone() || told.to() == To.ROOM)
      voice.say(house.sessions.nearest(asked.where(), seat), house.post(told.face(), told.listener()));
    else if (!reaches(asked, seat, told))
      inPassing(asked, seat, told);
  }

  /** Tells someone that something is stored: alone, or where they wrote, but there once in a block. */
  void noted(Asked asked, Seat seat, Told told) {
    if (asked.alone())
      tell(asked, Optional.of(seat), told);
    else if (!reaches(asked, Optional.of(seat), told) && replied.add(block(seat)))
      inPassing(asked, Optional.of(seat), told);
  }

  /** @return whether this person is told alone */
  boolean reaches(Asked asked, Optional<Seat> seat, Told told) {
    Person person = asked.person();
    if (withoutApp.contains(person))
      return false;
    Sending how = voice.say(person, house.post(told.face(), told.listener()));
    if (!(how instanceof Sending.Refused))
      return true;
    withoutApp.add(person);
    seat.ifPresent(
        there -> facilitators.cannotReach(house.desk.seats().now(there), person, asked.who().name()));
    return false;
  }

  private void inPassing(Asked asked, Optional<Seat> seat, Told told) {
    Listener all = seat
        .map(there -> house.desk.seats().listener(there.session(), there.state(), Optional.empty()))
        .orElse(told.listener());
    Told said = told.to() == To.PERSON_ALONE
        ? House.told(Line.of(TeamsPhrase.ONLY_ALONE), all, To.ROOM)
        : told;
    voice.say(house.sessions.nearest(asked.where(), seat), house.post(said.face(), all));
  }

  private String block(Seat seat) {
    Session.Opened now = house.desk.seats().now(seat);
    int start = now instanceof Session.Going going
        ? going.course().now(RoomCard.roomOf(now, seat.person())).map(run -> run.start()).orElse(0)
        : 0;
    return seat.session() + "\n" + seat.person() + "\n" + start;
  }
}
