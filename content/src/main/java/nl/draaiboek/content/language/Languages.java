package nl.draaiboek.content.language;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.CommonPhrase;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.language.Words;

/** Says lines in every language that the bot knows. Thread-safe. */
public final class Languages implements Speech {
  private static final List<Language> TRANSLATED = List.of(Language.DUTCH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM");

  private final Map<Language, Translation> translations;
  private final Map<Key, Pattern> patterns = new ConcurrentHashMap<>();

  private record Key(Language language, String phrase) {}

  Languages(List<Translation> translations) {
    this.translations = translations.stream()
        .collect(Collectors.toUnmodifiableMap(Translation::language, Function.identity()));
  }

  /** @return all languages that come with the bot */
  public static Languages bundled() {
    return new Languages(TRANSLATED.stream().map(Translation::bundled).toList());
  }

  /** @return the languages that people can choose from, sorted; English is always there */
  public List<Language> all() {
    return Stream.concat(translations.keySet().stream(), Stream.of(Language.ENGLISH)).distinct().sorted()
        .toList();
  }

  @Override
  public String say(Line line, Listener listener) {
    return switch (line) {
      case Line.Ours(var phrase, var values) -> phrase(phrase, values, listener);
      case Line.Scripted(var words) -> words.in(listener.language());
      case Line.Theirs(var words) -> theirs(words, listener);
      case Line.Name(var person) -> name(person, listener);
    };
  }

  private String phrase(Phrase phrase, Map<String, Object> values, Listener listener) {
    Map<String, Object> said = new HashMap<>();
    values.forEach((name, value) -> said.put(name, value(value, listener)));
    String sentence = patterns.computeIfAbsent(new Key(listener.language(), phrase.key()),
        key -> pattern(key, phrase)).say(said);
    return values.isEmpty() ? sentence : begun(sentence, listener);
  }

  /** A sentence begins with a capital, also where it begins with somebody without a name. */
  private String begun(String sentence, Listener listener) {
    if (!sentence.endsWith(".") && !sentence.endsWith("?"))
      return sentence;
    String someone = say(Line.of(SpeechPhrase.SOMEONE), listener);
    return sentence.startsWith(someone)
        ? sentence.substring(0, 1).toUpperCase(listener.language().locale()) + sentence.substring(1)
        : sentence;
  }

  private Pattern pattern(Key key, Phrase phrase) {
    return Optional.ofNullable(translations.get(key.language())).flatMap(t -> t.pattern(key.phrase()))
        .map(translated -> Pattern.of(key.phrase(), translated, key.language().locale()))
        .orElseGet(() -> Pattern.of(key.phrase(), phrase.english(), Language.ENGLISH.locale()));
  }

  /** Numbers stay numbers, so that a phrase can choose between one and many; all else becomes text. */
  private Object value(Object value, Listener listener) {
    return switch (value) {
      case Number number -> number;
      case Duration duration -> minutes(duration);
      case Instant instant -> CLOCK.format(instant.atZone(listener.zone()));
      case LocalTime time -> CLOCK.format(time);
      case LocalDate day -> DAY.withLocale(listener.language().locale()).format(day);
      case PersonId person -> name(person, listener);
      case Room room -> room(room, listener);
      case Line line -> say(line, listener);
      case Words words -> words.in(listener.language());
      case Collection<?> several ->
        several.stream().map(one -> String.valueOf(value(one, listener))).collect(Collectors.joining(", "));
      default -> theirs(value.toString(), listener);
    };
  }

  /** To the nearest minute, for nobody plans in seconds. */
  private static long minutes(Duration duration) {
    return Math.round(duration.toMillis() / 60_000.0);
  }

  private String theirs(String words, Listener listener) {
    return words.equals(Worded.REMOVED) ? say(Line.of(CommonPhrase.REMOVED), listener) : words;
  }

  private String name(PersonId person, Listener listener) {
    return listener.names().of(person).orElseGet(() -> say(Line.of(SpeechPhrase.SOMEONE), listener));
  }

  private String room(Room room, Listener listener) {
    return say(room.isTable()
        ? Line.of(SpeechPhrase.TABLE, "number", room.number())
        : Line.of(SpeechPhrase.PLENARY), listener);
  }
}
