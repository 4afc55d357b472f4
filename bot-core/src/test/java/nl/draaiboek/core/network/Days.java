package nl.draaiboek.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.Decision;

/** A network whose days pass as fast as one likes. What the bot does by itself is done at its own moment, unless it is down. */
final class Days {
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  static final PersonId ANA = new PersonId("ana");

  private final List<String> log = new ArrayList<>();
  private Network network = Network.NOT_FOUNDED;
  private Instant now;

  Days(LocalDateTime begin) {
    now = begin.atZone(ZONE).toInstant();
    asks(ANA, new NetworkCommand.Found(new NetworkId("net"), Charter.named("Samen leren")));
  }

  static When at(LocalDate day, int hour, int minute) {
    return new When(day, LocalTime.of(hour, minute), Duration.ofHours(2));
  }

  /** What somebody asks, and is not refused. */
  Days asks(PersonId who, NetworkCommand command) {
    Decision<NetworkEvent> decision = NetworkDecider.decide(network, command, new Moment(who, now));
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    happened(((Decision.Accepted<NetworkEvent>) decision).events());
    return this;
  }

  Days comes(PersonId... people) {
    for (PersonId person : people)
      asks(person, new NetworkCommand.Come(Role.PARTICIPANT));
    return this;
  }

  /** Why somebody is refused. */
  Phrase refusal(PersonId who, NetworkCommand command) {
    Decision<NetworkEvent> decision = NetworkDecider.decide(network, command, new Moment(who, now));
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return ((Decision.Refused<NetworkEvent>) decision).refusal().phrase();
  }

  /** The days until then pass; the bot looks at the clock whenever it said it would. */
  Days until(LocalDateTime later) {
    Instant end = later.atZone(ZONE).toInstant();
    for (var next = Rhythm.next(state()); next.isPresent()
        && !next.get().isAfter(end); next = Rhythm.next(state())) {
      now = next.get().isAfter(now) ? next.get() : now;
      asks(Moment.CLOCK, new NetworkCommand.LookAtClock());
    }
    now = end;
    return this;
  }

  /** Nothing looks at the clock until then. */
  Days downUntil(LocalDateTime later) {
    now = later.atZone(ZONE).toInstant();
    return asks(Moment.CLOCK, new NetworkCommand.LookAtClock());
  }

  Network.Founded state() {
    return (Network.Founded) network;
  }

  Instant now() {
    return now;
  }

  LocalDate meeting(int number) {
    return state().calendar().find(number).orElseThrow().when().date();
  }

  /** What the bot did by itself since this was asked last: a line each, with the day and the hour on the wall. */
  List<String> went() {
    List<String> lines = List.copyOf(log);
    log.clear();
    return lines;
  }

  private void happened(List<NetworkEvent> events) {
    for (NetworkEvent event : events) {
      network = NetworkEvolution.evolve(network, event);
      if (event instanceof NetworkEvent.ErrandDone(var key, var outcome, var to, var at))
        log.add(at.atZone(ZONE).toLocalDateTime() + " " + key.text() + " " + outcome + " "
            + String.join(" ", to.stream().map(PersonId::value).toList()));
    }
  }
}
