package nl.draaiboek.teams.line;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When the last ones went, as far as the rates look back. */
final class Window {
  private final List<Rate> rates;
  private final Instant[] ring;
  private long count;
  private Instant closedUntil = Instant.MIN;

  Window(List<Rate> rates) {
    this.rates = rates;
    this.ring = new Instant[rates.stream().mapToInt(Rate::most).max().orElseThrow()];
  }

  /** @return how long from now the next one waits; zero when it may go */
  Duration wait(Instant now) {
    Instant free = closedUntil;
    for (Rate rate : rates)
      if (count >= rate.most()) {
        Instant opens = ring[(int) ((count - rate.most()) % ring.length)].plus(rate.within());
        free = opens.isAfter(free) ? opens : free;
      }
    return free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO;
  }

  void took(Instant now) {
    ring[(int) (count++ % ring.length)] = now;
  }

  void pause(Instant until) {
    closedUntil = until.isAfter(closedUntil) ? until : closedUntil;
  }
}
