package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.activity.vote.VoteEvent;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.SessionCache.Folded;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.view.RoomCard;
import org.junit.jupiter.api.Test;

/** People vote at the very moment that the vote ends. */
class ClosingVoteTest {
  private static final Duration MINUTES = Duration.ofMinutes(5);
  private static final int AROUND_MILLIS = 50;
  private static final List<String> PEOPLE = List.of("Ben", "Chantal", "Driss", "Eva");

  @Test
  void a_dot_is_in_or_out_and_none_comes_after_the_result_was_shown() {
    ForAll.seeds(300, random -> {
      try (Scenario day = Scenario.anaOpens(VotingScript.script(), VotingScript.setup(),
          StandardActivities.all())) {
        votesAtTheEnd(day, random);
      }
    });
  }

  private static void votesAtTheEnd(Scenario day, Random random) {
    List<Actor> people = PEOPLE.stream().map(day::joins).toList();
    day.ana().goesOn();
    people.forEach(one -> one.sends("act/write/notes/write", Map.of("kind", "yellow", "words", "een idee")));
    day.ana().goesOn();
    AtomicInteger shownAt = new AtomicInteger(Integer.MAX_VALUE);
    try (
        var _ = day.engine().feed().subscribe(day.id(), folded -> note(folded, people.getFirst(), shownAt))) {
      day.jumps(MINUTES.plusMillis(random.nextInt(2 * AROUND_MILLIS + 1) - AROUND_MILLIS));
      boolean byHand = random.nextInt(3) == 0;
      AtomicInteger placed = new AtomicInteger();
      List<CompletableFuture<Void>> all = new ArrayList<>();
      int ends = random.nextInt(people.size());
      for (int i = 0; i < people.size(); i++) {
        Actor voter = people.get(i);
        if (i == ends)
          all.add(CompletableFuture.runAsync(() -> ends(day, byHand)));
        all.add(CompletableFuture.runAsync(() -> votes(voter, placed)));
      }
      CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
      day.passes(Duration.ofMillis(2 * AROUND_MILLIS));
      look(day.happened(), placed.get(), shownAt.get());
      assertThat(Totals.in(day.session(), people.getFirst())).as("the result").contains(placed.get());
    }
  }

  private static void ends(Scenario day, boolean byHand) {
    if (byHand)
      day.ana().tries("act/vote/dots/close", Map.of());
    else
      day.passes(Duration.ofMillis(AROUND_MILLIS));
  }

  private static void votes(Actor voter, AtomicInteger placed) {
    for (int note = 1; note <= 3; note++)
      if (voter.tries("act/vote/dots/place/" + note, Map.of()) instanceof Reply.Noted)
        placed.incrementAndGet();
  }

  /** Notes the first state in which a page shows the result. */
  private static void note(Folded folded, Actor viewer, AtomicInteger shownAt) {
    if (Totals.in(folded.session(), viewer).isPresent())
      shownAt.accumulateAndGet(folded.seq(), Math::min);
  }

  private static void look(List<SessionEvent> events, int placed, int shownAt) {
    int dots = 0;
    for (int i = 0; i < events.size(); i++)
      if (events.get(i) instanceof SessionEvent.ActivityMoved moved
          && moved.event() instanceof VoteEvent.DotPlaced) {
        dots++;
        assertThat(i + 1).as("the place of a dot, when the result was shown at %d", shownAt)
            .isLessThanOrEqualTo(shownAt);
      }
    assertThat(dots).as("dots that people were told are in").isEqualTo(placed);
    assertThat(shownAt).as("the result is shown").isLessThan(Integer.MAX_VALUE);
  }

  /** What the result says. */
  private static final class Totals {
    private Totals() {}

    /** @return how many dots are shown in all; empty while the vote is open */
    static Optional<Integer> in(Session session, Actor viewer) {
      return session instanceof Session.Opened opened
          ? RoomCard
              .of(opened, Room.PLENARY,
                  new Viewer.One(viewer.person()))
              .parts().stream().filter(CardPart.Ballot.class::isInstance).map(CardPart.Ballot.class::cast)
              .filter(ballot -> !ballot.open()).findFirst()
              .map(ballot -> ballot.candidates().stream().mapToInt(c -> c.total().orElse(0)).sum())
          : Optional.empty();
    }
  }
}
