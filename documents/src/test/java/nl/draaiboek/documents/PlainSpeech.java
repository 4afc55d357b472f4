package nl.draaiboek.documents;

import com.ibm.icu.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.language.Words;

/** Says every phrase in English. */
final class PlainSpeech implements Speech {
  @Override
  public String say(Line line, Listener listener) {
    return switch (line) {
      case Line.Ours(var phrase, var values) -> {
        Map<String, Object> said = new HashMap<>();
        values.forEach((name, value) -> said.put(name, value(value, listener)));
        yield new MessageFormat(phrase.english(), listener.language().locale()).format(said);
      }
      case Line.Scripted(var words) -> words.in(listener.language());
      case Line.Theirs(var words) -> words;
      case Line.Name(var person) -> listener.names().of(person).orElse("someone without a name");
    };
  }

  private Object value(Object value, Listener listener) {
    return switch (value) {
      case Number number -> number;
      case Duration duration -> duration.toMinutes();
      case Instant instant -> DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(listener.zone()));
      case Line line -> say(line, listener);
      case Words words -> words.in(listener.language());
      default -> value.toString();
    };
  }
}
