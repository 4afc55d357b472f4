package nl.draaiboek.core.activity.rounds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Settings;

/** One part of everybody's turn: what is done in it, and for how long. */
record Part(Role role, Duration length) {
  /** Whose part it is. */
  enum Role {
    BRING,
    ASK,
    CHOOSE
  }

  private static final List<Part> USUAL = List.of(new Part(Role.BRING, Duration.ofMinutes(2)),
      new Part(Role.ASK, Duration.ofMinutes(4)), new Part(Role.CHOOSE, Duration.ofMinutes(1)));

  static List<Part> of(ActivitySpec spec) {
    List<Part> parts = new ArrayList<>();
    for (Settings entry : spec.settings().entries("phases"))
      role(entry).ifPresent(role -> parts.add(new Part(role, length(entry))));
    return parts.isEmpty() ? USUAL : List.copyOf(parts);
  }

  /** @return whether the bot ends a part; else somebody of the group does */
  static boolean byClock(ActivitySpec spec) {
    return !spec.settings().text("time").equals(Optional.of("group"));
  }

  private static Duration length(Settings entry) {
    return Duration.ofMinutes(Math.clamp(entry.number("minutes", 2), 1, 60));
  }

  private static Optional<Role> role(Settings entry) {
    return entry.text("id").flatMap(
        id -> Stream.of(Role.values()).filter(r -> r.name().toLowerCase(Locale.ROOT).equals(id)).findFirst());
  }

  static List<SpecProblem> check(ActivitySpec spec) {
    SpecCheck check = SpecCheck.of(spec).list("phases").oneOf("time", "bot", "group");
    Set<Role> seen = new HashSet<>();
    for (Settings entry : spec.settings().entries("phases")) {
      Optional<Role> role = role(entry);
      if (role.isEmpty() || !seen.add(role.get()))
        check.add(SpecProblem.wrong("phases",
            "'phases' lists each of these once at most, by id: bring, ask, choose"));
      int minutes = entry.number("minutes", 0);
      if (minutes < 1 || minutes > 60)
        check.add(SpecProblem.wrong("phases", "'phases' gives each 'minutes', from 1 to 60"));
    }
    if (!seen.isEmpty() && !seen.contains(Role.ASK))
      check.add(SpecProblem.wrong("phases", "'phases' has no 'ask', in which the others ask"));
    return check.problems();
  }
}
