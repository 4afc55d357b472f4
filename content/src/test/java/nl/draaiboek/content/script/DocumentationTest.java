package nl.draaiboek.content.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draaiboek.core.activity.standard.StandardActivities;
import org.junit.jupiter.api.Test;

/** What is written about scripts is so. */
class DocumentationTest {
  private static final Path PAGE = Path.of("../docs/session-scripts.md");

  @Test
  void the_example_can_be_copied_as_it_stands() throws IOException {
    ScriptFolder folder = new ScriptFolder("my-meeting",
        Map.of("script.yaml", fenced("yaml"), "en.md", fenced("markdown")));

    assertThat(new ScriptReader(StandardActivities.all()).read(folder).found()).isEmpty();
  }

  @Test
  void the_page_and_the_schema_name_every_kind_of_activity() throws IOException {
    List<String> kinds = StandardActivities.all().kinds();
    List<String> completed = new ArrayList<>();
    schema().at("/$defs/activity/properties/kind/examples").forEach(kind -> completed.add(kind.asText()));

    assertThat(completed).containsExactlyInAnyOrderElementsOf(kinds);
    assertThat(kinds).allSatisfy(kind -> assertThat(Files.readString(PAGE)).contains("`" + kind + "`"));
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in = Objects
        .requireNonNull(DocumentationTest.class.getResourceAsStream(SchemaCheck.SCHEMA))) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static String fenced(String language) throws IOException {
    Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(PAGE));
    assertThat(block.find()).as("an example in %s", language).isTrue();
    return block.group(1);
  }
}
