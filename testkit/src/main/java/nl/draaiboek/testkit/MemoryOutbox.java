package nl.draaiboek.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.engine.Outbox;
import nl.draaiboek.core.engine.SessionStore.Marker;
import nl.draaiboek.core.engine.SessionStore.Step;
import nl.draaiboek.core.message.Slot;

/** Rows by number. A row that was claimed once is not replaced any more, even while it waits for another try. */
final class MemoryOutbox implements Outbox {
  private record Row(Due due, Instant notBefore, boolean claimed, boolean tried) {
    Row replacedBy(Marker marker) {
      return new Row(
          new Due(due.id(), due.session(), due.to(), due.slot(), marker.retire(), due.nonce()), notBefore,
          claimed, tried);
    }
  }

  private record Address(ConversationId conversation, Slot slot) {}

  private final TreeMap<Long, Row> rows = new TreeMap<>();
  private final Map<Address, String> references = new HashMap<>();
  private long last;

  synchronized void add(Step step) {
    for (Marker marker : step.markers()) {
      Optional<Row> untried = rows.values().stream().filter(row -> !row.tried()
          && row.due().to().equals(marker.to()) && row.due().slot().equals(marker.slot())).findFirst();
      Row row = untried.map(old -> old.replacedBy(marker)).orElseGet(() -> fresh(step, marker));
      rows.put(row.due().id(), row);
    }
  }

  private Row fresh(Step step, Marker marker) {
    long id = ++last;
    Due due = new Due(id, step.session(), marker.to(), marker.slot(), marker.retire(), Long.toString(id, 36));
    return new Row(due, step.at(), false, false);
  }

  @Override
  public synchronized List<Due> claim(String channel, Instant now, int most) {
    List<Due> claimed = firsts(channel).stream().filter(row -> !row.notBefore().isAfter(now)).limit(most)
        .map(Row::due).toList();
    claimed.forEach(due -> rows.computeIfPresent(due.id(),
        (_, row) -> new Row(row.due(), row.notBefore(), true, true)));
    return claimed;
  }

  @Override
  public synchronized void delivered(Due due, String reference) {
    rows.remove(due.id());
    Address address = new Address(due.to(), due.slot());
    if (due.retire())
      references.remove(address);
    else
      references.put(address, reference);
  }

  @Override
  public synchronized void later(Due due, Instant notBefore) {
    rows.computeIfPresent(due.id(), (_, row) -> new Row(row.due(), notBefore, false, true));
  }

  @Override
  public synchronized void lost(Due due, String why) {
    rows.remove(due.id());
  }

  @Override
  public synchronized void recover() {
    rows.replaceAll((_, row) -> new Row(row.due(), row.notBefore(), false, row.tried()));
  }

  @Override
  public synchronized Optional<String> reference(ConversationId conversation, Slot slot) {
    return Optional.ofNullable(references.get(new Address(conversation, slot)));
  }

  @Override
  public synchronized Optional<Instant> nextDue(String channel) {
    return firsts(channel).stream().map(Row::notBefore).min(Instant::compareTo);
  }

  /** The first row of each conversation, without those that are claimed. */
  private Collection<Row> firsts(String channel) {
    Map<ConversationId, Row> first = new LinkedHashMap<>();
    rows.values().stream().filter(row -> row.due().to().channel().equals(channel))
        .forEach(row -> first.putIfAbsent(row.due().to(), row));
    return first.values().stream().filter(row -> !row.claimed()).toList();
  }
}
