package nl.draaiboek.content.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.draaiboek.core.talk.Meaning;
import nl.draaiboek.core.talk.Said;
import nl.draaiboek.core.talk.TalkReader;
import org.junit.jupiter.api.Test;

/** The page that tells people what they may type. */
class TypingPageTest {
  private static final Path PAGE = Path.of("../docs/typing.md");
  /** From here on the page tells what one platform alone understands. */
  private static final String TEAMS = "## In Microsoft Teams";
  private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)`");
  private static final TalkReader READER = new TalkReader(Vocabularies.bundled());

  @Test
  void everything_in_its_table_is_understood_in_a_room() throws IOException {
    List<String> examples = Files.readAllLines(PAGE).stream().takeWhile(line -> !line.equals(TEAMS))
        .filter(line -> line.startsWith("| "))
        .flatMap(line -> EXAMPLE.matcher(line).results()).map(example -> example.group(1)).toList();
    assertThat(examples).hasSizeGreaterThan(50);
    assertThat(examples).filteredOn(typed -> isNotUnderstood(meaning(typed))).isEmpty();
    assertThat(meaning("klaar met koffie?")).isEqualTo(new Meaning.Chatter());
  }

  private static boolean isNotUnderstood(Meaning meaning) {
    return meaning instanceof Meaning.Chatter || meaning instanceof Meaning.Nearest;
  }

  private static Meaning meaning(String typed) {
    return READER.read(new Said(typed, false)).meaning();
  }
}
