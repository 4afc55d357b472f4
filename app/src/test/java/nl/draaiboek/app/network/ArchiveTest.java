package nl.draaiboek.app.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Carrying;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Memory;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.When;
import nl.draaiboek.core.session.Occasion;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.wrapup.WrapUps;
import org.junit.jupiter.api.Test;

/** What a network can find back. */
class ArchiveTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @Test
  void meetings_wrap_ups_and_what_people_put_there_are_found_by_their_words() {
    try (Learners learners = new Learners("duidingssessie");
        Carrying _ = new Carrying(learners.sessions, learners.networks, List::of, learners.store.archive())) {
      PersonId ben = learners.joins("Ben");
      learners.asks(learners.ana, new NetworkCommand.DescribeMeeting(1,
          new Meeting.Description("Zaal 1", "", "Leren van wijkteams", "")));
      learners.asks(ben,
          new NetworkCommand.Remember(Memory.Kind.RECIPE, "Soep voor de buurt", "Begin met prei"));
      await().atMost(LONG).until(() -> find(learners, "prei").equals(List.of(Memory.Kind.RECIPE)));
      assertThat(find(learners, "wijkteams")).containsExactly(Memory.Kind.MEETING);

      SessionId session = learners.opens(1);
      learners.does(session, learners.ana, new SessionCommand.Close());
      learners.does(session, learners.ana, new SessionCommand.WriteIntroduction("Het ging over aanbellen"));
      assertThat(find(learners, "aanbellen")).isEmpty();
      learners.does(session, learners.ana, new SessionCommand.PublishWrapUp());
      await().atMost(LONG).until(() -> find(learners, "aanbellen").equals(List.of(Memory.Kind.WRAP_UP)));

      learners.asks(ben, new NetworkCommand.TakeOut(1));
      await().atMost(LONG).until(() -> find(learners, "prei").isEmpty());
    }
  }

  @Test
  void the_wrap_up_says_when_people_meet_again_as_it_is_planned_until_it_is_published() {
    try (Learners learners = new Learners("duidingssessie");
        Carrying _ = new Carrying(learners.sessions, learners.networks, List::of, learners.store.archive())) {
      SessionId session = learners.opens(1);
      learners.does(session, learners.ana, new SessionCommand.Close());
      When planned = learners.network().calendar().find(2).orElseThrow().when();
      When moved = planned.on(planned.date().plusDays(2));
      learners.asks(learners.ana, new NetworkCommand.MoveMeeting(2, moved));
      await().atMost(LONG).until(() -> next(learners, session).equals(Optional.of(moved.date())));

      learners.asks(learners.ana, new NetworkCommand.MoveMeeting(2, planned));
      await().atMost(LONG).until(() -> next(learners, session).equals(Optional.of(planned.date())));
      learners.does(session, learners.ana, new SessionCommand.PublishWrapUp());
      learners.asks(learners.ana, new NetworkCommand.MoveMeeting(2, moved));
      learners.asks(learners.ana, new NetworkCommand.Remember(Memory.Kind.IDEA, "Wafels", ""));
      await().atMost(LONG).until(() -> !find(learners, "wafels").isEmpty());
      assertThat(next(learners, session)).as("what was published stays as people read it")
          .contains(planned.date());
    }
  }

  private static Optional<LocalDate> next(Learners learners, SessionId session) {
    return WrapUps.of((Session.Closed) learners.session(session)).around().next().map(Occasion.Next::day);
  }

  private static List<Memory.Kind> find(Learners learners, String words) {
    return learners.store.archive().search(Learners.NETWORK, words, 10).stream().map(Memory::kind).toList();
  }
}
