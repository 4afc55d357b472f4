package nl.draaiboek.app.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.draaiboek.app.chaos.Ledger.Answer;
import nl.draaiboek.app.chaos.Ledger.Kind;
import nl.draaiboek.app.chaos.Ledger.Press;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.activity.vote.VoteEvent;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.poster.PosterEvent;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.StepKind;
import nl.draaiboek.store.Store;
import nl.draaiboek.store.StoreSettings;

/** What is in the store when all is over, held against what people were told. */
final class Aftermath {
  private final List<SessionEvent> events;
  private final Ledger ledger;

  private Aftermath(List<SessionEvent> events, Ledger ledger) {
    this.events = events;
    this.ledger = ledger;
  }

  static Aftermath read(StoreSettings settings, SessionId session, Ledger ledger) {
    try (Store store = Store.open(settings, StandardActivities.all(), InstantSource.system())) {
      List<SessionEvent> events = store.sessions().read(session, 0).events();
      return new Aftermath(events, ledger);
    }
  }

  void everyone_is_in(int people) {
    List<PersonId> joined = of(SessionEvent.PersonJoined.class).map(SessionEvent.PersonJoined::person)
        .toList();
    assertThat(joined).doesNotHaveDuplicates().hasSize(people);
  }

  void what_was_saved_is_there_once() {
    Map<String, Long> notes = times(of(SessionEvent.NoteHappened.class).map(SessionEvent.NoteHappened::event)
        .filter(NoteEvent.NoteWritten.class::isInstance).map(e -> ((NoteEvent.NoteWritten) e).words())
        .toList());
    Map<String, Long> moves = times(of(SessionEvent.PosterHappened.class)
        .map(SessionEvent.PosterHappened::event)
        .filter(PosterEvent.NotePlaced.class::isInstance).map(e -> ((PosterEvent.NotePlaced) e).spot().why())
        .toList());
    Map<String, Long> said = times(
        of(SessionEvent.Announced.class).map(SessionEvent.Announced::words).toList());
    for (Press press : ledger.all())
      switch (press.kind()) {
        case NOTE -> once(press, notes);
        case MOVE -> once(press, moves);
        case ANNOUNCEMENT -> once(press, said);
        case DOT, DOT_BACK -> {
          // Counted below, because one dot is like another.
        }
      }
    dots(Kind.DOT, VoteEvent.DotPlaced.class);
    dots(Kind.DOT_BACK, VoteEvent.DotTakenBack.class);
  }

  private void once(Press press, Map<String, Long> there) {
    long times = there.getOrDefault(press.what(), 0L);
    switch (press.answer()) {
      case SAVED -> assertThat(times).as("%s", press).isEqualTo(1);
      case REFUSED -> assertThat(times).as("%s", press).isZero();
      case NOTHING -> assertThat(times).as("%s", press).isBetween(0L, 1L);
    }
  }

  /** As many dots on each note as were pressed: whose they are the store does not tell. */
  private void dots(Kind kind, Class<? extends VoteEvent> type) {
    Map<String, Long> there = times(
        of(SessionEvent.ActivityMoved.class).map(SessionEvent.ActivityMoved::event)
            .filter(type::isInstance).map(e -> switch ((VoteEvent) e) {
              case VoteEvent.DotPlaced(_, var note) -> note.toString();
              case VoteEvent.DotTakenBack(_, var note) -> note.toString();
              case VoteEvent.VoteClosed _,VoteEvent.VoteReopened _,VoteEvent.ResultPromised _,VoteEvent.BallotsSealed _,VoteEvent.NumbersWritten _,VoteEvent.WinnerExplained _ ->
                "";
            }).toList());
    Map<String, Long> saved = times(dots(kind, Answer.SAVED));
    Map<String, Long> unknown = times(dots(kind, Answer.NOTHING));
    Set<String> all = new java.util.TreeSet<>(there.keySet());
    all.addAll(saved.keySet());
    for (String dot : all) {
      long least = saved.getOrDefault(dot, 0L);
      assertThat(there.getOrDefault(dot, 0L)).as("%s %s", kind, dot).isBetween(least,
          least + unknown.getOrDefault(dot, 0L));
    }
  }

  private List<String> dots(Kind kind, Answer answer) {
    return ledger.all(kind, answer).stream().map(Press::what).toList();
  }

  /** @return how many blocks went on by themselves */
  int each_minute_was_up_once_at_each_table_and_not_too_early() {
    List<String> up = of(SessionEvent.TimeWasUp.class).map(e -> e.block() + " " + e.room()).toList();
    assertThat(up).doesNotHaveDuplicates();
    List<SessionEvent.BlockStarted> started = of(SessionEvent.BlockStarted.class).toList();
    assertThat(started.stream().map(SessionEvent.BlockStarted::step)).containsExactlyElementsOf(
        IntStream.rangeClosed(1, started.size()).boxed().toList());
    List<Instant> ends = new ArrayList<>();
    for (SessionEvent.BlockStarted block : started) {
      if (!ends.isEmpty()) {
        assertThat(block.how()).isEqualTo(StepKind.ADVANCED);
        assertThat(block.at()).isAfterOrEqualTo(ends.getLast());
      }
      ends.add(block.endsAt());
    }
    assertThat(up).hasSizeGreaterThanOrEqualTo((started.size() - 1) * 4);
    List<String> warned = of(SessionEvent.TimeWarned.class)
        .map(e -> e.block() + " " + e.room() + " " + e.secondsLeft()).toList();
    assertThat(warned).doesNotHaveDuplicates();
    return started.size() - 1;
  }

  int events() {
    return events.size();
  }

  private <E extends SessionEvent> java.util.stream.Stream<E> of(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast);
  }

  private static Map<String, Long> times(List<String> all) {
    return all.stream().collect(Collectors.groupingBy(text -> text, Collectors.counting()));
  }
}
