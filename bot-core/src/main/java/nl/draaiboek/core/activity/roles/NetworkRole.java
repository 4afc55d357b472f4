package nl.draaiboek.core.activity.roles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.script.ActivitySpec;

/** A role, as the script names it, and in which ring it stands. */
record NetworkRole(String id, Ring ring, Line name) {
  enum Ring {
    STAFF,
    PLAYERS,
    /** Reads along and thinks along now and then. */
    SPECTATORS;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Ring> of(String id) {
      return Arrays.stream(values()).filter(r -> r.id().equals(id)).findFirst();
    }
  }

  static List<NetworkRole> of(ActivitySpec spec) {
    return spec.settings().entries("roles").stream().flatMap(e -> e.text("id").stream()
        .map(id -> new NetworkRole(id, e.text("ring").flatMap(Ring::of).orElse(Ring.PLAYERS),
            Line.scripted(spec.text("role." + id)))))
        .toList();
  }

  static Optional<NetworkRole> find(ActivitySpec spec, String id) {
    return of(spec).stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
