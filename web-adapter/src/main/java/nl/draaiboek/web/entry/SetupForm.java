package nl.draaiboek.web.entry;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import nl.draaiboek.core.session.Setup;
import org.jspecify.annotations.Nullable;

/**
 * A set-up as typed. Nothing of it has been checked.
 *
 * @param startsAt  a local date and time; empty: when the facilitator says so
 * @param tables    empty: as the script says
 * @param cards     empty: as the script says
 * @param minutes  how long the session lasts; empty: as the script says
 * @param cardTexts a file's contents; empty: none, or those that were given before
 */
public record SetupForm(String script, String name, String startsAt, String tables, String cards,
    String cardTexts, String minutes, String language, boolean lockedEnd, boolean selfStart,
    boolean advance) {
  private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  /** @return a form that nobody filled in */
  public static SetupForm blank(String language) {
    return new SetupForm("", "", "", "", "", "", "", language, false, false, false);
  }

  /** @return the same form with another script chosen; the same where there is none */
  public SetupForm with(@Nullable String other) {
    return other == null
        ? this
        : new SetupForm(other, name, startsAt, tables, cards, cardTexts, minutes, language, lockedEnd,
            selfStart, advance);
  }

  /** @return the form as it was sent */
  public static SetupForm of(Map<String, String> fields) {
    return new SetupForm(text(fields, "script"), text(fields, "name"), text(fields, "startsAt"),
        text(fields, "tables"), text(fields, "cards"), text(fields, "cardTexts"),
        text(fields, "minutes"), text(fields, "language"),
        fields.containsKey("lockedEnd"), fields.containsKey("selfStart"), fields.containsKey("advance"));
  }

  /** @return the form that would lead to this set-up */
  public static SetupForm of(Setup setup) {
    return new SetupForm("", "",
        setup.startsAt().map(at -> TO_THE_MINUTE.format(LocalDateTime.ofInstant(at, setup.zone())))
            .orElse(""),
        Integer.toString(setup.tables()), Integer.toString(setup.cards().count()), "", "",
        setup.language().tag(),
        setup.lockedEnd(), setup.selfStart(), setup.advance());
  }

  private static String text(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "").strip();
  }
}
