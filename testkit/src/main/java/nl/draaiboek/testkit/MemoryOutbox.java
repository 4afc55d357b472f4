package nl.draaiboek.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Outbox;
import nl.draaiboek.core.engine.SessionStore.Marker;
import nl.draaiboek.core.message.Slot;

/** Rows by number. A row that was claimed once is not replaced any more, even while it waits for another try. */
final class MemoryOutbox implements Outbox {
  private record Row(Due due, Instant notBefore, boolean claimed, boolean tried) {
    Row replacedBy(Marker marker) {
      return new Row(
          new Due(due.id(), due.session(), due.to(), due.slot(), marker.retire()), notBefore,
          claimed, tried);
    }
  }

  private record Address(SessionId session, ConversationId conversation, Slot slot) {
    static Address of(Due due) {
      return new Address(due.session(), due.to(), due.slot());
    }
  }

  private record Shown(String reference, Instant at) {}

  private record Missed(String why, Instant at, boolean seen) {}

  private final TreeMap<Long, Row> rows = new TreeMap<>();
  private final Map<Address, Shown> shown = new HashMap<>();
  private final Map<Address, Missed> missed = new LinkedHashMap<>();
  private final InstantSource clock;
  private long last;

  MemoryOutbox(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void add(SessionId owner, Instant at, List<Marker> markers) {
    for (Marker marker : markers) {
      Address address = new Address(owner, marker.to(), marker.slot());
      Optional<Row> untried = rows.values().stream()
          .filter(row -> !row.tried() && Address.of(row.due()).equals(address)).findFirst();
      Row row = untried.map(old -> old.replacedBy(marker)).orElseGet(() -> fresh(owner, at, marker));
      rows.put(row.due().id(), row);
    }
  }

  private Row fresh(SessionId owner, Instant at, Marker marker) {
    Due due = new Due(++last, owner, marker.to(), marker.slot(), marker.retire());
    return new Row(due, at, false, false);
  }

  @Override
  public synchronized List<Due> claim(String channel, Instant now, Duration pace, int most) {
    List<Due> claimed = firsts(channel, now, pace).stream().filter(row -> !row.notBefore().isAfter(now))
        .limit(most).map(Row::due).toList();
    claimed.forEach(due -> rows.computeIfPresent(due.id(),
        (_, row) -> new Row(row.due(), row.notBefore(), true, true)));
    return claimed;
  }

  @Override
  public synchronized void delivered(Due due, String reference) {
    rows.remove(due.id());
    missed.remove(Address.of(due));
    if (due.retire())
      shown.remove(Address.of(due));
    else
      shown.put(Address.of(due), new Shown(reference, clock.instant()));
  }

  @Override
  public synchronized void dropped(Due due) {
    if (due.retire())
      missed.remove(Address.of(due));
    rows.remove(due.id());
  }

  @Override
  public synchronized void later(Due due, Instant notBefore) {
    rows.computeIfPresent(due.id(), (_, row) -> new Row(row.due(), notBefore, false, true));
  }

  @Override
  public synchronized void lost(Due due, String why) {
    rows.remove(due.id());
    missed.merge(Address.of(due), new Missed(why, clock.instant(), false),
        (old, now) -> new Missed(why, now.at(), old.seen() && old.why().equals(why)));
  }

  @Override
  public synchronized void recover(String channel, boolean again) {
    List<Row> claimed = rows.values().stream()
        .filter(row -> row.claimed() && row.due().to().channel().equals(channel)).toList();
    for (Row row : claimed) {
      Due due = row.due();
      if (!again && !due.retire() && !shown.containsKey(Address.of(due))) {
        rows.remove(due.id());
        missed.put(Address.of(due),
            new Missed(new nl.draaiboek.core.chat.Missed.Unsure("we fell").text(), clock.instant(), false));
      } else {
        rows.put(due.id(), new Row(due, row.notBefore(), false, row.tried()));
      }
    }
  }

  @Override
  public synchronized void show(SessionId session, ConversationId conversation, Slot slot) {
    Address address = new Address(session, conversation, slot);
    if (rows.values().stream().anyMatch(row -> !row.tried() && Address.of(row.due()).equals(address)))
      return;
    Due due = new Due(++last, session, conversation, slot, false);
    rows.put(due.id(), new Row(due, clock.instant(), false, false));
  }

  @Override
  public synchronized void again(SessionId session, Loss loss) {
    List<Address> lost = missed.entrySet().stream()
        .filter(one -> one.getKey().session().equals(session)
            && one.getKey().conversation().equals(loss.conversation())
            && one.getValue().why().equals(loss.why()))
        .map(Map.Entry::getKey).toList();
    lost.forEach(one -> show(session, loss.conversation(), one.slot()));
    lost.forEach(missed::remove);
  }

  @Override
  public synchronized Optional<String> whyLost(SessionId session, ConversationId conversation, Slot slot) {
    return Optional.ofNullable(missed.get(new Address(session, conversation, slot))).map(Missed::why);
  }

  @Override
  public synchronized Optional<String> reference(SessionId session, ConversationId conversation, Slot slot) {
    return Optional.ofNullable(shown.get(new Address(session, conversation, slot))).map(Shown::reference);
  }

  @Override
  public synchronized Optional<Instant> nextDue(String channel, Instant now, Duration pace) {
    return Stream.concat(firsts(channel, now, pace).stream().map(Row::notBefore),
        free(channel).flatMap(row -> heldUntil(row, now, pace).stream())).min(Instant::compareTo);
  }

  @Override
  public synchronized List<Loss> losses(SessionId session, int most) {
    Map<List<Object>, Loss> byReason = new LinkedHashMap<>();
    missed.forEach((address, one) -> {
      if (address.session().equals(session) && !one.seen())
        byReason.merge(List.of(address.conversation(), one.why()),
            new Loss(address.conversation(), one.why(), 1, one.at()), MemoryOutbox::together);
    });
    List<Loss> all = new ArrayList<>(byReason.values());
    all.sort(Comparator.comparing(Loss::latest));
    return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
  }

  private static Loss together(Loss one, Loss other) {
    return new Loss(one.conversation(), one.why(), one.cards() + other.cards(),
        one.latest().isAfter(other.latest()) ? one.latest() : other.latest());
  }

  @Override
  public synchronized void seen(SessionId session, Loss loss) {
    missed.replaceAll((address, one) -> address.session().equals(session)
        && address.conversation().equals(loss.conversation()) && one.why().equals(loss.why())
        && !one.at().isAfter(loss.latest()) ? new Missed(one.why(), one.at(), true) : one);
  }

  /** The first row of each conversation, without those that are held back. */
  private Collection<Row> firsts(String channel, Instant now, Duration pace) {
    Map<ConversationId, Row> first = new LinkedHashMap<>();
    free(channel).filter(row -> heldUntil(row, now, pace).isEmpty())
        .forEach(row -> first.putIfAbsent(row.due().to(), row));
    return first.values();
  }

  /** The rows of conversations that have none claimed. */
  private Stream<Row> free(String channel) {
    List<ConversationId> busy = rows.values().stream().filter(Row::claimed).map(row -> row.due().to())
        .toList();
    return rows.values().stream()
        .filter(row -> row.due().to().channel().equals(channel) && !busy.contains(row.due().to()));
  }

  /** A clock that was put back holds nothing: what was shown in time to come is no reason. */
  private Optional<Instant> heldUntil(Row row, Instant now, Duration pace) {
    return Optional.ofNullable(shown.get(Address.of(row.due()))).map(Shown::at)
        .filter(at -> !row.tried() && !row.due().retire() && !at.isAfter(now) && at.isAfter(now.minus(pace)))
        .map(at -> at.plus(pace));
  }
}
