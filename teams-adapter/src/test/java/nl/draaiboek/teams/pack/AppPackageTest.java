package nl.draaiboek.teams.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.core.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator gets one file, and Teams takes it. */
class AppPackageTest {
  private static final AppIdentity APP = new AppIdentity(
      UUID.fromString("0a1b2c3d-0000-4000-8000-00000000002a"),
      URI.create("https://draaiboek.example:8443/sessies"), "0.1.0", "Gemeente Voorbeeld", true);
  private static final ObjectMapper JSON = new ObjectMapper();
  /** "Commands" in Microsoft's documents: what is longer is cut off in the list. */
  private static final int COMMAND_CHARS = 32;
  private static final int ABOUT_CHARS = 128;

  @TempDir
  Path folder = Path.of("");

  @Test
  void the_package_holds_what_teams_wants_at_its_top() throws IOException {
    assertThat(written().keySet()).containsExactly("manifest.json", "nl.json", "en.json", "color.png",
        "outline.png");
  }

  @Test
  void the_manifest_is_what_microsofts_schema_says() throws IOException {
    assertThat(schema("MicrosoftTeams.schema.json").validate(JSON.readTree(entry("manifest.json"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void the_words_of_a_language_are_what_microsofts_schema_says(String language) throws IOException {
    JsonNode words = JSON.readTree(entry(language + ".json"));
    assertThat(schema("MicrosoftTeams.Localization.schema.json").validate(words)).isEmpty();
    assertThat(words.path("$schema").asText())
        .isEqualTo(
            "https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json");
  }

  @Test
  void a_manifest_with_a_mistake_is_found() throws IOException {
    JsonNode manifest = JSON.readTree(entry("manifest.json").replace("\"groupChat\"", "\"meeting\""));
    assertThat(schema("MicrosoftTeams.schema.json").validate(manifest)).isNotEmpty();
  }

  @Test
  void every_command_is_there_in_both_languages_and_short_enough_to_read() {
    JsonNode dutch = Manifest.words(Language.DUTCH, Languages.bundled());
    JsonNode english = Manifest.words(Language.ENGLISH, Languages.bundled());
    assertThat(names(dutch)).isEqualTo(names(english));
    JsonNode commands = Manifest.of(APP, Languages.bundled()).at("/bots/0/commandLists/0/commands");
    assertThat(commands.findValuesAsText("title")).containsExactly("open duidingssessie", "start", "volgende",
        "+5",
        "pauze", "status", "geel 12:", "stem 3", "klaar", "help");
    for (JsonNode words : List.of(dutch, english))
      for (int i = 0; i < commands.size(); i++) {
        String command = "bots[0].commandLists[0].commands[" + i + "].";
        assertThat(words.path(command + "title").asText()).isNotBlank()
            .hasSizeLessThanOrEqualTo(COMMAND_CHARS);
        assertThat(words.path(command + "description").asText()).isNotBlank()
            .hasSizeLessThanOrEqualTo(ABOUT_CHARS);
      }
  }

  @Test
  void where_nobody_wants_the_bot_to_read_along_it_does_not_ask_to() {
    AppIdentity quiet = new AppIdentity(APP.appId(), APP.publicUrl(), APP.version(), APP.developer(), false);
    JsonNode manifest = Manifest.of(quiet, Languages.bundled());
    assertThat(manifest.has("authorization")).isFalse();
    assertThat(manifest.has("webApplicationInfo")).isFalse();
    assertThat(manifest.path("bots")).hasSize(1);
  }

  @Test
  void the_bot_asks_to_hear_a_tables_thread_and_nothing_else() {
    JsonNode manifest = Manifest.of(APP, Languages.bundled());
    assertThat(manifest.at("/authorization/permissions/resourceSpecific").findValuesAsText("name"))
        .containsExactly("ChannelMessage.Read.Group", "ChatMessage.Read.Chat");
    assertThat(manifest.at("/webApplicationInfo/id").asText()).isEqualTo(APP.appId().toString());
    assertThat(manifest.at("/bots/0/scopes")).extracting(JsonNode::asText).containsExactly("personal", "team",
        "groupChat");
    assertThat(manifest.path("validDomains")).extracting(JsonNode::asText)
        .containsExactly("draaiboek.example:8443");
  }

  @Test
  void the_icons_are_of_the_size_that_teams_wants() throws IOException {
    BufferedImage colour = ImageIO.read(new ByteArrayInputStream(Icons.colour()));
    assertThat(colour.getWidth()).isEqualTo(192);
    assertThat(colour.getHeight()).isEqualTo(192);
    assertThat(colour.getRGB(0, 0) & 0xFFFFFF).as("filled to the corner").isEqualTo(0x8E1650);
    BufferedImage outline = ImageIO.read(new ByteArrayInputStream(Icons.outline()));
    assertThat(outline.getWidth()).isEqualTo(32);
    assertThat(outline.getHeight()).isEqualTo(32);
    int white = 0;
    for (int x = 0; x < 32; x++)
      for (int y = 0; y < 32; y++) {
        int pixel = outline.getRGB(x, y);
        assertThat(pixel >>> 24 == 0 || (pixel & 0xFFFFFF) == 0xFFFFFF).as("white or nothing").isTrue();
        if (pixel >>> 24 == 255)
          white++;
      }
    assertThat(white).isBetween(100, 500);
  }

  @Test
  void the_same_app_makes_the_same_file() {
    assertThat(AppPackage.bytes(APP, Languages.bundled()))
        .isEqualTo(AppPackage.bytes(APP, Languages.bundled()));
  }

  @Test
  void an_app_that_teams_would_not_take_is_told_at_once() {
    assertThatThrownBy(
        () -> new AppIdentity(APP.appId(), URI.create("http://127.0.0.1:8080"), "0.1.0", "Wij", false))
        .hasMessageContaining("https");
    assertThatThrownBy(() -> new AppIdentity(APP.appId(), APP.publicUrl(), "0.1.0-SNAPSHOT", "Wij", false))
        .hasMessageContaining("three numbers");
    assertThatThrownBy(() -> new AppIdentity(APP.appId(), APP.publicUrl(), "0.1.0", "x".repeat(33), false))
        .hasMessageContaining("32");
  }

  private String entry(String name) throws IOException {
    return Objects.requireNonNull(written().get(name), name);
  }

  /** What the file holds, by name. */
  private Map<String, String> written() throws IOException {
    Path file = folder.resolve("draaiboek-teams.zip");
    AppPackage.write(file, APP, Languages.bundled());
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    }
    return entries;
  }

  private static JsonSchema schema(String name) {
    // One pattern, for a part of the manifest that we do not use, is written for JavaScript: Java reads no
    // \\b in brackets.
    SchemaValidatorsConfig config = SchemaValidatorsConfig.builder().regularExpressionFactory(pattern -> {
      Predicate<String> fits = Pattern.compile(pattern.replace("\\b\\v", "\\x08\\v")).asPredicate();
      return fits::test;
    }).build();
    return JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(
        Objects.requireNonNull(AppPackageTest.class.getResourceAsStream("/teams/manifest/" + name), name),
        config);
  }

  private static List<String> names(JsonNode words) {
    List<String> names = new ArrayList<>();
    words.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
