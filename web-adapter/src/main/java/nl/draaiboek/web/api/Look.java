package nl.draaiboek.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Countdown;
import nl.draaiboek.core.session.Agenda;

/**
 * What someone sees of their session now.
 *
 * @param seq     how many things have happened in it; the stream tells the newest
 * @param now     the server's clock, from which to count down
 * @param notices what was said to all, newest first
 * @param token   to be sent along as {@code csrf} with whatever they do; empty for who only watches
 * @param lead    what only who leads sees
 */
public record Look(boolean ok, String session, int seq, Phase phase, String language, Instant now,
    Optional<You> you, Line title, Optional<Countdown> clock, List<CardPart> parts, List<Line> notices,
    Links links, String token, Optional<Lead> lead) {
  public Look {
    parts = List.copyOf(parts);
    notices = List.copyOf(notices);
  }

  /** How far a session is. */
  public enum Phase {
    LOBBY,
    RUNNING,
    PAUSED,
    CLOSED
  }

  /**
   * Who asks.
   *
   * @param table where they sit, from 1
   */
  public record You(Line name, Optional<Integer> table, boolean leads) {}

  /** Paths: where to do something, and where to hear that something changed. */
  public record Links(String act, String live, String photos) {}

  /**
   * The day, for who leads.
   *
   * @param steps how many steps the session took; {@code steer/next/0/STEPS} is one step however often it is sent
   */
  public record Lead(int steps, List<Block> day, Instant plannedEnd, Instant expectedEnd) {
    public Lead {
      day = List.copyOf(day);
    }
  }

  /**
   * A block of the day.
   *
   * @param minutes planned, or as it went
   */
  public record Block(String id, Line title, Instant start, long minutes, Agenda.State state) {}
}
