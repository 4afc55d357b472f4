package nl.draaiboek.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.store.Secret;
import nl.draaiboek.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigReaderTest {
  @TempDir
  Path folder = Path.of("");
  private final List<Sources.Flag> flags = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();

  @Test
  void without_any_setting_this_machine_alone_comes_in_on_port_8080() {
    Config config = read();

    assertThat(config.web().bind().getHostAddress()).isEqualTo("127.0.0.1");
    assertThat(config.web().port()).isEqualTo(8080);
    assertThat(config.web().onlyThisMachine()).isTrue();
    assertThat(config.data()).isEqualTo(folder.resolve("data"));
    assertThat(config.store()).isEqualTo(StoreSettings.sqlite(folder.resolve("data")));
    assertThat(config.language()).isEqualTo(Language.DUTCH);
  }

  @Test
  void the_command_line_wins_over_the_environment_and_the_environment_over_the_file() throws IOException {
    file("web.port: 1", "language: en", "zone: Europe/Brussels");
    environment.put("DRAAIBOEK_WEB_PORT", "2");
    environment.put("DRAAIBOEK_ZONE", "Europe/Amsterdam");
    flags.add(new Sources.Flag("--port", Setting.PORT, List.of("3")));

    Config config = read();

    assertThat(config.web().port()).isEqualTo(3);
    assertThat(config.zone().getId()).isEqualTo("Europe/Amsterdam");
    assertThat(config.language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void the_file_may_nest_its_keys_or_write_them_with_dots() throws IOException {
    Files.createDirectories(folder.resolve("ours"));
    file("web:", "  port: 0", "  public-url: https://ana.example.org/leren", "database:",
        "  url: jdbc:postgresql://db/draaiboek", "  user: ana", "database.password: geheim", "scripts:",
        "  - ours");

    Config config = read();

    assertThat(config.web().port()).isZero();
    assertThat(config.web().publicUrl()).contains(URI.create("https://ana.example.org/leren"));
    assertThat(config.store())
        .isEqualTo(StoreSettings.postgres("jdbc:postgresql://db/draaiboek", "ana", new Secret("geheim")));
    assertThat(config.scripts()).containsExactly(folder.resolve("ours"));
  }

  @Test
  void all_mistakes_are_told_at_once_each_with_its_place() throws IOException {
    file("web:", "  port: 8080", "  prot: 8081", "language: klingon", "scripts: [nowhere]", "zone:");
    environment.put("DRAAIBOEK_WEB_PORT", "eighty");
    environment.put("DRAAIBOEK_WEB_BNID", "0.0.0.0");
    flags.add(new Sources.Flag("--public-url", Setting.PUBLIC_URL, List.of("ana.example.org")));

    assertThatThrownBy(this::read).isInstanceOf(WrongConfig.class).hasMessage("""
        --public-url: "ana.example.org" is not a web address; use one such as https://draaiboek.example.org
        DRAAIBOEK_WEB_BNID: no such setting; did you mean DRAAIBOEK_WEB_BIND?
        DRAAIBOEK_WEB_PORT: "eighty" is not a port; use 0 to 65535
        draaiboek.yaml:3: web.prot: no such setting; did you mean web.port?
        draaiboek.yaml:4: language: "klingon" is not a language that we have; use nl or en
        draaiboek.yaml:5: scripts: "nowhere" is not a folder; use one that holds script folders
        draaiboek.yaml:6: zone: has no value; give one, or leave the line out""");
  }

  @Test
  void a_port_beyond_the_last_is_none() {
    environment.put("DRAAIBOEK_WEB_PORT", "65536");

    assertThatThrownBy(this::read)
        .hasMessage("DRAAIBOEK_WEB_PORT: \"65536\" is not a port; use 0 to 65535");
  }

  @Test
  void a_bind_address_is_a_number() {
    environment.put("DRAAIBOEK_WEB_BIND", "everywhere");

    assertThatThrownBy(this::read)
        .hasMessageStartingWith("DRAAIBOEK_WEB_BIND: \"everywhere\" is not an IP address");
  }

  @Test
  void another_database_than_PostgreSQL_is_refused_without_repeating_its_password() {
    environment.put("DRAAIBOEK_DATABASE", "jdbc:mysql://db/draaiboek?password=geheim");

    assertThatThrownBy(this::read)
        .hasMessageStartingWith("DRAAIBOEK_DATABASE: this is not a PostgreSQL address")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void a_key_that_stands_there_twice_is_told() throws IOException {
    file("web.port: 1", "web:", "  port: 2");

    assertThatThrownBy(this::read)
        .hasMessage("draaiboek.yaml:3: web.port: stands here twice; the first is on line 1");
  }

  @Test
  void one_value_is_asked_where_a_list_stands() throws IOException {
    file("data: [a, b]");

    assertThatThrownBy(this::read).hasMessage("draaiboek.yaml:1: data: takes one value, not a list");
  }

  @Test
  void a_file_that_is_no_YAML_is_told_with_its_line() throws IOException {
    file("web.port: 1", "  data: here");

    assertThatThrownBy(this::read).hasMessageStartingWith("draaiboek.yaml:2: this is not YAML");
  }

  @Test
  void a_settings_file_that_is_named_has_to_be_there() {
    assertThatThrownBy(() -> ConfigReader
        .read(new Sources(flags, environment, Optional.of(Path.of("other.yaml")), folder)))
        .hasMessage("--config: there is no file other.yaml");
  }

  @Test
  void paths_in_a_file_are_relative_to_that_file() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("host.yaml"), "data: kept\n");

    Config config = ConfigReader
        .read(new Sources(flags, environment, Optional.of(Path.of("elsewhere", "host.yaml")), folder));

    assertThat(config.data()).isEqualTo(elsewhere.resolve("kept"));
  }

  @Test
  void a_secret_may_stand_in_a_file_of_its_own_and_never_shows_itself() throws IOException {
    Files.writeString(folder.resolve("opens"), "sesam\n");
    environment.put("DRAAIBOEK_OPEN_SECRET_FILE", "opens");

    Config config = read();

    assertThat(config.web().openSecret()).contains(new Secret("sesam"));
    assertThat(config.toString()).doesNotContain("sesam").contains("***");
  }

  @Test
  void without_a_token_Discord_is_off() {
    environment.put("DRAAIBOEK_DISCORD_MESSAGE_CONTENT", "on");

    assertThat(read().discord()).isEmpty();
  }

  @Test
  void a_token_turns_Discord_on_and_never_shows_itself() throws IOException {
    file("discord:", "  token-file: bot", "  message-content: on", "  facilitator-role: Begeleiders",
        "  rest-url: http://127.0.0.1:1/api/v10", "  gateway-url: ws://127.0.0.1:1/gateway",
        "  files-url: http://127.0.0.1:1");
    Files.writeString(folder.resolve("bot"), "MTIz.abc.def\n");

    Config.Discord discord = read().discord().orElseThrow();

    assertThat(discord.token()).isEqualTo(new Secret("MTIz.abc.def"));
    assertThat(discord.messageContent()).isTrue();
    assertThat(discord.facilitatorRole()).contains("Begeleiders");
    assertThat(discord.rest()).contains(URI.create("http://127.0.0.1:1/api/v10/"));
    assertThat(discord.gateway()).contains(URI.create("ws://127.0.0.1:1/gateway"));
    assertThat(discord.files()).contains(URI.create("http://127.0.0.1:1/"));
    assertThat(discord.toString()).doesNotContain("abc").contains("***");
  }

  @Test
  void what_is_wrong_with_Discord_is_told_without_repeating_the_token() {
    environment.put("DRAAIBOEK_DISCORD_TOKEN", "MTIz.abc.def and more");
    environment.put("DRAAIBOEK_DISCORD_MESSAGE_CONTENT", "maybe");
    environment.put("DRAAIBOEK_DISCORD_GATEWAY_URL", "https://gateway.example.org");

    assertThatThrownBy(this::read).hasMessageNotContaining("abc").hasMessage("""
        DRAAIBOEK_DISCORD_GATEWAY_URL: "https://gateway.example.org" is not the address of a gateway; \
        leave it out for Discord's own, or use one such as wss://gateway.example.org
        DRAAIBOEK_DISCORD_MESSAGE_CONTENT: "maybe" is neither on nor off
        DRAAIBOEK_DISCORD_TOKEN: is no token of Discord's: those have no spaces; \
        copy it from the bot's page in Discord's developer portal""");
  }

  @Test
  void Teams_is_on_with_a_registration_that_never_shows_its_secret() throws IOException {
    file("teams:", "  enabled: on", "  app-id: 01234567-89AB-cdef-0123-456789abcdef",
        "  app-password-file: bot", "  tenant: 11111111-89ab-cdef-0123-456789abcdef",
        "  allowed-tenants: [22222222-89ab-cdef-0123-456789abcdef]");
    Files.writeString(folder.resolve("bot"), "s3cret~x\n");

    Config.Teams teams = read().teams().orElseThrow();

    assertThat(teams.app()).contains(new Config.Teams.App("01234567-89ab-cdef-0123-456789abcdef",
        new Secret("s3cret~x"), "11111111-89ab-cdef-0123-456789abcdef"));
    assertThat(teams.local()).isFalse();
    assertThat(teams.tenants()).containsExactly("22222222-89ab-cdef-0123-456789abcdef");
    assertThat(teams.toString()).doesNotContain("s3cret").contains("***");
  }

  @Test
  void Teams_that_is_on_without_a_registration_is_told_all_that_it_lacks() {
    environment.put("DRAAIBOEK_TEAMS_ENABLED", "true");

    assertThatThrownBy(this::read).hasMessageContainingAll(
        "DRAAIBOEK_TEAMS_ENABLED: Teams is on without teams.app-id",
        "without teams.app-password-file", "without teams.tenant");
  }

  @Test
  void a_playground_comes_in_on_this_machine_alone_and_never_beside_a_registration() {
    environment.put("DRAAIBOEK_TEAMS_ENABLED", "true");
    environment.put("DRAAIBOEK_TEAMS_LOCAL", "true");
    assertThat(read().teams().orElseThrow().local()).isTrue();

    environment.put("DRAAIBOEK_TEAMS_APP_ID", "01234567-89ab-cdef-0123-456789abcdef");
    environment.put("DRAAIBOEK_WEB_BIND", "0.0.0.0");
    assertThatThrownBy(this::read).hasMessageContainingAll(
        "DRAAIBOEK_TEAMS_LOCAL: lets in anyone on this machine",
        "DRAAIBOEK_TEAMS_LOCAL: lets in whoever can reach this server");
  }

  @Test
  void without_being_turned_on_Teams_is_off() {
    environment.put("DRAAIBOEK_TEAMS_LOCAL", "true");

    assertThat(read().teams()).isEmpty();
  }

  @Test
  void an_empty_variable_is_no_setting() {
    environment.put("DRAAIBOEK_WEB_PORT", "");

    assertThat(read().web().port()).isEqualTo(8080);
  }

  @Test
  void others_can_reach_a_server_that_binds_to_all_or_has_a_public_address() {
    environment.put("DRAAIBOEK_WEB_PUBLIC_URL", "https://ana.example.org");
    assertThat(read().web().onlyThisMachine()).isFalse();

    environment.put("DRAAIBOEK_WEB_PUBLIC_URL", "http://localhost:9000");
    assertThat(read().web().onlyThisMachine()).isTrue();

    environment.put("DRAAIBOEK_WEB_BIND", "0.0.0.0");
    assertThat(read().web().onlyThisMachine()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void every_setting_stands_in_the_page_for_hosts(Setting setting) throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "hosting.md")))
        .contains("| `" + setting.key() + "` | `" + setting.variable() + "` |");
  }

  private Config read() {
    return ConfigReader.read(new Sources(flags, environment, Optional.empty(), folder));
  }

  private void file(String... lines) throws IOException {
    Files.writeString(folder.resolve("draaiboek.yaml"), String.join("\n", lines) + "\n");
  }
}
