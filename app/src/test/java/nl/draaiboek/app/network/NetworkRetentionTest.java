package nl.draaiboek.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Carrying;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.network.Charter;
import nl.draaiboek.core.network.Erased;
import nl.draaiboek.core.network.Errand;
import nl.draaiboek.core.network.ErrandKey;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.Memory;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.Series;
import nl.draaiboek.core.network.When;
import nl.draaiboek.core.rights.Retention;
import nl.draaiboek.core.rights.Shredder.Count;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.store.Store;
import nl.draaiboek.store.StoreSettings;
import nl.draaiboek.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people wrote in a network goes when its own time is over, and who leads hears of it. */
class NetworkRetentionTest {
  private static final NetworkId NETWORK = new NetworkId("leren");
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final PersonId ANA = new PersonId("ana");
  private static final PersonId BEN = new PersonId("ben");
  private static final LocalDate MEETING = LocalDate.of(2026, 7, 15);

  @TempDir
  private Path data = Path.of("");
  private final SettableClock clock = new SettableClock();
  private Store store;
  private SessionEngine sessions;
  private NetworkEngine networks;
  private Carrying carrying;
  private int asked;

  @BeforeEach
  void ben_wrote_things_in_a_network_that_keeps_them_for_30_days() {
    store = Store.open(StoreSettings.sqlite(data), StandardActivities.all(), clock);
    sessions = new SessionEngine(store.sessions(), store.cache(), StandardActivities.all(), clock,
        new RandomIds(new Random(3)));
    networks = new NetworkEngine(store.networks(),
        (_, person) -> Optional.of(new ConversationId("fake:" + person)), clock);
    carrying = new Carrying(sessions, networks, List::of, store.archive());
    Charter usual = Charter.named("Samen leren");
    asks(ANA, new NetworkCommand.Found(NETWORK, usual));
    asks(ANA, new NetworkCommand.ChangeCharter(new Charter(usual.name(), "", usual.language(), usual.zone(),
        usual.quiet(), usual.sendAt(), usual.briefingDays(), Optional.of(30))));
    asks(BEN, new NetworkCommand.Come(nl.draaiboek.core.conversation.Role.PARTICIPANT));
    asks(ANA, new NetworkCommand.PlanSeries(
        new Series(new When(MEETING, LocalTime.of(10, 0), Duration.ofHours(2)), 6, 1), List.of(), "", ""));
    asks(ANA,
        new NetworkCommand.GiveHomework(1, Homework.Turn.BEFORE, "Wat lees je?", Homework.Form.LINK, true));
    asks(BEN, new NetworkCommand.AnswerHomework(1, List.of("https://voorbeeld.example/moestuin")));
    asks(BEN, new NetworkCommand.Remember(Memory.Kind.RECIPE, "Soep voor de buurt", "Begin met prei"));
    await().atMost(Duration.ofSeconds(30)).until(() -> found("moestuin") == 1 && found("prei") == 1);
  }

  @AfterEach
  void close() {
    carrying.close();
    networks.close();
    sessions.close();
    store.close();
  }

  @Test
  void its_own_time_counts_and_not_the_hosts_and_what_is_gone_is_found_no_more() {
    clock.set(day(MEETING.plusDays(30), LocalTime.of(9, 59)));
    assertThat(round()).isEqualTo(Count.NOTHING);
    assertThat(found("prei")).isEqualTo(1);
    clock.set(day(MEETING.plusDays(31), LocalTime.of(0, 20)));
    assertThat(round().texts()).isEqualTo(2);
    assertThat(found("prei")).isZero();
    assertThat(found("moestuin")).isZero();
    assertThat(round()).as("once").isEqualTo(Count.NOTHING);
    assertThat(network().promises().answers(1)).as("who did it is still known").containsKey(BEN);
  }

  @Test
  void who_leads_hears_how_much_it_was_when_letters_go_out_and_not_at_night() {
    Instant night = day(MEETING.plusDays(31), LocalTime.of(0, 20));
    clock.set(night);
    round();
    assertThat(network().erased()).contains(new Erased(2, 0, night));
    networks.due(anyTimer());
    assertThat(network().sent().errands()).doesNotContainKey(letter());
    clock.set(day(MEETING.plusDays(31), LocalTime.of(9, 0)));
    networks.due(anyTimer());
    assertThat(network().sent().errands()).containsEntry(letter(), Errand.Outcome.SENT);
    assertThat(store.outbox().claim("fake", clock.instant(), Duration.ZERO, 50))
        .filteredOn(due -> due.slot().value().startsWith("erased"))
        .extracting(due -> due.to().value()).containsExactly("fake:ana");
  }

  private static ErrandKey letter() {
    return new ErrandKey(Errand.Kind.ERASED, 0, MEETING.plusDays(31));
  }

  private static TimerKey anyTimer() {
    return new TimerKey(new SessionId(NETWORK.value()), "network",
        nl.draaiboek.core.conversation.Room.PLENARY, nl.draaiboek.core.timer.TimerKind.LOOK, 0, 0);
  }

  private Count round() {
    return new Retention(sessions, networks, store.index(), store.networks(),
        store.shredder(data, _ -> Optional.empty()), Optional.of(Duration.ofDays(90)), clock).run();
  }

  private int found(String words) {
    return store.archive().search(NETWORK, words, 10).size();
  }

  private Network.Founded network() {
    return networks.find(NETWORK).orElseThrow();
  }

  private void asks(PersonId who, NetworkCommand command) {
    assertThat(networks.command(NETWORK, "press-" + ++asked, command, who)).isInstanceOf(Reply.Noted.class);
  }

  private static Instant day(LocalDate day, LocalTime at) {
    return day.atTime(at).atZone(ZONE).toInstant();
  }
}
