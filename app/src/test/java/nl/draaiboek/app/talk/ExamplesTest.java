package nl.draaiboek.app.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.content.language.Vocabularies;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.talk.Meaning;
import nl.draaiboek.core.talk.Said;
import nl.draaiboek.core.talk.TalkPhrase;
import nl.draaiboek.core.talk.TalkReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the bot tells people to type, it understands. */
class ExamplesTest {
  private static final TalkReader READER = new TalkReader(Vocabularies.bundled());
  private static final Languages LANGUAGES = Languages.bundled();

  static List<TalkPhrase> examples() {
    return Arrays.stream(TalkPhrase.values())
        .filter(p -> p.name().startsWith("EXAMPLE_") || p.name().startsWith("SAY_"))
        .filter(p -> p != TalkPhrase.EXAMPLE_PLAIN_NOTE && p != TalkPhrase.EXAMPLE_WORDS).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_means_the_same_in_every_language_and_in_a_room(TalkPhrase phrase) {
    Meaning dutch = read(said(phrase, Language.DUTCH));
    Meaning english = read(said(phrase, Language.ENGLISH));
    assertThat(dutch).isNotInstanceOfAny(Meaning.Chatter.class, Meaning.Words.class, Meaning.Nearest.class);
    assertThat(english).hasSameClassAs(dutch);
    if (!phrase.name().contains("NOTE") && phrase != TalkPhrase.EXAMPLE_EDIT
        && phrase != TalkPhrase.EXAMPLE_PLACE)
      assertThat(english).isEqualTo(dutch);
  }

  private static String said(TalkPhrase phrase, Language language) {
    Listener listener = new Listener(language, ZoneId.of("Europe/Amsterdam"), Names.NOBODY);
    return LANGUAGES.say(new Line.Ours(phrase, Map.of("note", 3, "card", 12, "number", 2, "colour",
        Line.of(TalkPhrase.YELLOW))), listener);
  }

  private static Meaning read(String typed) {
    return READER.read(new Said(typed, false)).meaning();
  }
}
