package nl.draaiboek.core.network;

import java.util.Optional;

/**
 * What someone says about coming.
 *
 * @param late whether they come later than the others
 * @param way  how they come, where they said so; not for who does not come
 */
public record Attendance(Coming coming, boolean late, Optional<Way> way) {
  public Attendance {
    way = way.filter(_ -> coming != Coming.NO);
  }

  /** Without a word on how. */
  public Attendance(Coming coming, boolean late) {
    this(coming, late, Optional.empty());
  }

  /** Whether they come. */
  public enum Coming {
    YES,
    MAYBE,
    NO
  }

  /** Where they are when all meet: in the same room, or in one of the channels. */
  public enum Way {
    ROOM,
    DISCORD,
    TEAMS,
    BROWSER
  }

  /** @return the same, by the way that was told before where this tells none */
  Attendance after(Attendance before) {
    return way.isPresent() ? this : new Attendance(coming, late, before.way);
  }

  /** @return as it stands in the address of a button: {@code yes}, {@code late}, {@code maybe} or {@code no} */
  public String word() {
    return switch (coming) {
      case YES -> late ? "late" : "yes";
      case MAYBE -> "maybe";
      case NO -> "no";
    };
  }
}
