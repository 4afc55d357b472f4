package nl.draaiboek.testkit.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that teaches a new way of working holds code that runs here, and no other. */
class TutorialTest {
  private static final Path PAGE = Path.of("..", "docs", "new-activity.md");
  private static final Path HERE = Path.of("src", "test", "java", "nl", "draaiboek", "testkit", "tutorial");
  private static final Pattern BLOCK = Pattern.compile("(?s)<!-- (\\w+)#(\\w+) -->\\n```java\\n.*?```");

  @Test
  void every_piece_of_code_on_the_page_is_a_piece_that_is_tested() throws IOException {
    String page = Files.readString(PAGE);
    String asTested = BLOCK.matcher(page)
        .replaceAll(block -> java.util.regex.Matcher.quoteReplacement(block(block)));
    if (Boolean.getBoolean("golden.write"))
      Files.writeString(PAGE, asTested);
    else
      assertThat(page).as("write it anew with -Dgolden.write=true").isEqualTo(asTested);
    assertThat(page.split("```java", -1).length - 1).isEqualTo((int) BLOCK.matcher(page).results().count());
  }

  private static String block(MatchResult block) {
    return "<!-- " + block.group(1) + "#" + block.group(2) + " -->\n```java\n"
        + region(block.group(1), block.group(2)) + "```";
  }

  private static String region(String type, String name) {
    StringBuilder region = new StringBuilder();
    boolean inside = false;
    for (String line : lines(type))
      if (line.strip().equals("// region " + name))
        inside = true;
      else if (line.strip().equals("// endregion"))
        inside = false;
      else if (inside)
        region.append(line).append('\n');
    assertThat(region).as(type + "#" + name).isNotEmpty();
    return region.toString().stripIndent().replaceFirst("\n+$", "\n");
  }

  private static java.util.List<String> lines(String type) {
    try {
      return Files.readAllLines(HERE.resolve(type + ".java"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
