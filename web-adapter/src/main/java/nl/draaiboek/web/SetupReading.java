package nl.draaiboek.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.web.entry.OpenPhrase;
import nl.draaiboek.web.entry.SetupForm;

/** Makes a set-up out of a form, or tells all that is wrong with it at once. */
final class SetupReading {
  private static final int MOST_CARDS = 500;

  private final ZoneId zone;
  private final CardTexts reader;
  private final List<Line> problems = new ArrayList<>();

  SetupReading(ZoneId zone, CardTexts reader) {
    this.zone = zone;
    this.reader = reader;
  }

  /** @return what is wrong, in the order of the form; none: the set-up is good */
  List<Line> problems() {
    return List.copyOf(problems);
  }

  /**
   * Reads a form.
   *
   * @param tables where the form leaves it open
   * @param cards  where the form leaves it open
   * @return the set-up; where there are problems, it is not to be used
   */
  Setup read(SetupForm form, int tables, StoryCards cards) {
    Optional<Instant> startsAt = startsAt(form);
    int howMany = number(form.tables(), tables, 1, Setup.MAX_TABLES, OpenPhrase.TABLES_BETWEEN);
    StoryCards deck = deck(form, cards);
    return new Setup(language(form), zone, startsAt, howMany, deck, form.lockedEnd(), form.selfStart(),
        form.advance());
  }

  /** @return the script as long as the form says; where that cannot be, as it is */
  Script lasting(SetupForm form, Script script) {
    if (form.minutes().isEmpty())
      return script;
    // What is no number is refused as none at all is: no session lasts no time.
    Duration length = Duration
        .ofMinutes(form.minutes().matches("\\d{1,3}") ? Integer.parseInt(form.minutes()) : 0);
    Optional<Line> refused = script.choice().refused(length);
    refused.ifPresent(problems::add);
    return refused.isPresent() ? script : script.lasting(length);
  }

  private Optional<Instant> startsAt(SetupForm form) {
    if (form.startsAt().isEmpty()) {
      if (form.selfStart())
        problems.add(Line.of(OpenPhrase.TIME_NEEDED));
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDateTime.parse(form.startsAt()).atZone(zone).toInstant());
    } catch (DateTimeParseException e) {
      problems.add(Line.of(OpenPhrase.TIME_UNREADABLE));
      return Optional.empty();
    }
  }

  private int number(String typed, int otherwise, int least, int most, Phrase problem) {
    if (typed.isEmpty())
      return otherwise;
    int number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
    if (number >= least && number <= most)
      return number;
    problems.add(Line.of(problem, "most", most));
    return otherwise;
  }

  private StoryCards deck(SetupForm form, StoryCards otherwise) {
    int count = number(form.cards(), otherwise.count(), 0, MOST_CARDS, OpenPhrase.CARDS_BETWEEN);
    if (form.cardTexts().isEmpty())
      return new StoryCards(count, otherwise.texts());
    return switch (reader.read(form.cardTexts())) {
      case CardTexts.Read.Texts(Map<Integer, String> texts) -> withTexts(count, texts, otherwise);
      case CardTexts.Read.Unreadable(int line) -> {
        problems.add(Line.of(OpenPhrase.CARDS_UNREADABLE, "line", line));
        yield otherwise;
      }
    };
  }

  private StoryCards withTexts(int count, Map<Integer, String> texts, StoryCards otherwise) {
    int highest = texts.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (highest > MOST_CARDS) {
      problems.add(Line.of(OpenPhrase.TOO_MANY_CARDS, "number", highest, "most", MOST_CARDS));
      return otherwise;
    }
    return new StoryCards(Math.max(count, highest), texts);
  }

  private static Language language(SetupForm form) {
    return form.language().equals(Language.ENGLISH.tag()) ? Language.ENGLISH : Language.DUTCH;
  }
}
