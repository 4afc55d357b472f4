package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.pairs.PairsEvent;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockWords;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.Settings;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.view.RoomCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An activity has phases with their own time: two-minute rounds of pairs in a block of a quarter of an hour. */
class PhasesTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private final Scenario day = Scenario.anaOpens(script(), VotingScript.setup(), StandardActivities.all());

  @BeforeEach
  void the_first_round_begins() {
    for (String name : List.of("Ben", "Chantal", "Driss", "Eva"))
      day.joins(name);
    day.ana().goesOn();
  }

  @AfterEach
  void everyone_goes() {
    day.close();
  }

  @Test
  void rounds_change_when_their_time_is_over_and_the_clock_says_how_long_that_is() {
    assertThat(clock().endsAt()).isEqualTo(clock().startedAt().plus(MINUTE.multipliedBy(2)));
    day.passes(MINUTE);
    assertThat(rounds()).isZero();
    day.passes(MINUTE);
    assertThat(rounds()).isEqualTo(1);
    day.passes(MINUTE.multipliedBy(2));
    assertThat(rounds()).isEqualTo(2);
    day.passes(MINUTE.multipliedBy(4));
    assertThat(rounds()).as("three rounds are all").isEqualTo(2);
  }

  @Test
  void a_pause_moves_the_end_and_more_time_for_the_block_does_not() {
    day.passes(MINUTE);
    day.ana().presses("steer/pause");
    day.passes(MINUTE.multipliedBy(5));
    assertThat(rounds()).isZero();
    assertThat(clock().left(day.now())).isEqualTo(MINUTE);
    day.ana().presses("steer/resume");
    day.ana().presses("steer/extend/0/5");
    day.passes(Duration.ofSeconds(59));
    assertThat(rounds()).isZero();
    day.passes(Duration.ofSeconds(1));
    assertThat(rounds()).isEqualTo(1);
  }

  @Test
  void after_a_step_that_is_taken_back_the_round_ends_when_it_would_have() {
    day.passes(MINUTE);
    day.ana().goesOn();
    day.passes(Duration.ofSeconds(30));
    day.ana().presses("steer/undo");
    day.passes(Duration.ofSeconds(29));
    assertThat(rounds()).isZero();
    day.passes(Duration.ofSeconds(1));
    assertThat(rounds()).isEqualTo(1);
  }

  @Test
  void a_round_ends_on_time_after_a_restart_and_in_a_block_that_is_over_none_does() {
    day.passes(MINUTE);
    day.startsAgain();
    day.passes(MINUTE);
    assertThat(rounds()).isEqualTo(1);
    day.ana().goesOn();
    day.passes(MINUTE.multipliedBy(10));
    assertThat(rounds()).isEqualTo(1);
  }

  @Test
  void a_room_in_a_chat_is_told_of_each_round_in_a_message_of_its_own() {
    ConversationId chat = new ConversationId("fake:plenary");
    FakeChannel channel = new FakeChannel();
    day.ana().asks(new SessionCommand.TieRoom(Room.PLENARY, chat));
    deliver(channel);
    day.passes(MINUTE.multipliedBy(2));
    deliver(channel);
    assertThat(channel.in(chat)).last()
        .satisfies(told -> assertThat(told.card().title().toString()).contains("ROUND_BEGINS", "round=2"));
    int messages = channel.in(chat).size();
    day.ana().presses("act/pairs/pairs/next/2");
    day.ana().presses("act/pairs/pairs/next/3");
    deliver(channel);
    assertThat(channel.in(chat)).as("of a round that nobody was told of only the end is")
        .hasSize(messages + 1)
        .last().satisfies(told -> assertThat(told.card().title().toString()).contains("OVER"));
  }

  @Test
  void whatever_who_leads_does_with_the_time_no_round_is_shorter_than_it_should_be() {
    ForAll.seeds(12, random -> {
      try (Scenario other = Scenario.anaOpens(script(), VotingScript.setup(), StandardActivities.all())) {
        other.joins("Ben");
        other.ana().goesOn();
        Duration ran = Duration.ZERO;
        boolean paused = false;
        for (int step = 0; step < 12; step++) {
          switch (random.nextInt(4)) {
            case 0 -> {
              other.ana().presses(paused ? "steer/resume" : "steer/pause");
              paused = !paused;
            }
            case 1 -> other.ana().presses("steer/extend/0/1");
            case 2 -> other.startsAgain();
            default -> {
              Duration time = Duration.ofSeconds(random.nextInt(100));
              other.passes(time);
              ran = paused ? ran : ran.plus(time);
            }
          }
          assertThat(rounds(other)).isEqualTo(Math.min(2, ran.toSeconds() / 120));
        }
      }
    });
  }

  private void deliver(FakeChannel channel) {
    int delivered = 1;
    while (delivered > 0)
      delivered = day.relay().deliverDue(channel);
  }

  private long rounds() {
    return rounds(day);
  }

  private static long rounds(Scenario day) {
    return day.happened().stream().filter(e -> e instanceof SessionEvent.ActivityMoved(_, var moved)
        && moved instanceof PairsEvent.RoundBegun).count();
  }

  private nl.draaiboek.core.message.Countdown clock() {
    return RoomCard.of(day.session(), Room.PLENARY, new Viewer.Everyone()).parts().stream()
        .filter(CardPart.Clock.class::isInstance).map(CardPart.Clock.class::cast).findFirst().orElseThrow()
        .countdown();
  }

  private static Script script() {
    ActivitySpec pairs = new ActivitySpec("pairs", "pairs", new Settings(Map.of("rounds", 3, "minutes", 2)),
        Optional.empty(), List.of(), Map.of());
    ActivitySpec pause = new ActivitySpec("pause", "pause", Settings.NONE, Optional.empty(), List.of(),
        Map.of());
    return new Script("pairs", words("Pairs"), Words.NONE,
        List.of(block("pairs", pairs), block("after", pause)),
        1, 0);
  }

  private static Block block(String id, ActivitySpec spec) {
    return new Block(new BlockId(id), Duration.ofMinutes(15), Place.PLENARY, List.of(spec),
        new BlockWords(words(id), Words.NONE, Words.NONE, Words.NONE, Words.NONE), Optional.empty(), false,
        false, List.of());
  }

  private static Words words(String text) {
    return new Words(Map.of("en", text));
  }
}
