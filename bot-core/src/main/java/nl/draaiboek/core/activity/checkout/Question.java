package nl.draaiboek.core.activity.checkout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Settings;

/** A question of the check-out, as the script asks it. */
record Question(String id, Type type, Line words) {
  enum Type {
    TEXT,
    /** With whom do you want contact? Seen by who answers alone, until whom it is about is asked. */
    CONTACT,
    /** Which learning group would you start? Others can join it. */
    GROUP
  }

  static List<Question> of(ActivitySpec spec) {
    return spec.settings().entries("questions").stream().map(entry -> {
      String id = entry.text("id").orElse("");
      return new Question(id, type(entry).orElse(Type.TEXT), Line.scripted(spec.text("question." + id)));
    }).toList();
  }

  /** @return the type that is set; empty where there is none, or no such type */
  static Optional<Type> type(Settings entry) {
    return entry.text("type").flatMap(
        name -> Arrays.stream(Type.values()).filter(t -> t.name().toLowerCase(Locale.ROOT).equals(name))
            .findFirst());
  }

  boolean confidential() {
    return type == Type.CONTACT;
  }
}
