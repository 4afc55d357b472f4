package nl.draaiboek.content.language;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A text with places for values. */
sealed interface Pattern {
  Logger LOG = LoggerFactory.getLogger(Pattern.class);

  /** @param values text and numbers, by name; none of them is read as a pattern */
  String say(Map<String, Object> values);

  /** @return the pattern; one that cannot be read says its key, and that is logged here, once */
  static Pattern of(String key, String icu, Locale locale) {
    if (icu.indexOf('{') < 0 && icu.indexOf('\'') < 0)
      return new Fixed(icu);
    try {
      return new Filled(new MessageFormat(icu, locale));
    } catch (IllegalArgumentException e) {
      LOG.warn("Phrase {} is not a pattern in {}, so its key is said instead: {}", key, locale,
          e.getMessage());
      return new Fixed(key);
    }
  }

  /** Most phrases have no values at all. */
  record Fixed(String text) implements Pattern {
    @Override
    public String say(Map<String, Object> values) {
      return text;
    }
  }

  /** ICU's formats are not made for several threads at once. */
  final class Filled implements Pattern {
    private final MessageFormat format;

    Filled(MessageFormat format) {
      this.format = format;
    }

    @Override
    public String say(Map<String, Object> values) {
      synchronized (format) {
        return format.format(values);
      }
    }
  }
}
