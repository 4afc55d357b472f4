package nl.draaiboek.app.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Everything that a host can set, by its key in {@code draaiboek.yaml}. */
public enum Setting {
  BIND("web.bind"),
  PORT("web.port"),
  PUBLIC_URL("web.public-url"),
  TRUSTED_PROXIES("web.trusted-proxies"),
  OPEN_SECRET("open-secret"),
  OPEN_SECRET_FILE("open-secret-file"),
  DATA("data"),
  DATABASE("database"),
  DATABASE_USER("database.user"),
  DATABASE_PASSWORD("database.password"),
  DATABASE_PASSWORD_FILE("database.password-file"),
  SCRIPTS("scripts"),
  LANGUAGE("language"),
  ZONE("zone"),
  RETENTION_DAYS("retention-days"),
  DISCORD_TOKEN("discord.token"),
  DISCORD_TOKEN_FILE("discord.token-file"),
  DISCORD_MESSAGE_CONTENT("discord.message-content"),
  DISCORD_FACILITATOR_ROLE("discord.facilitator-role"),
  DISCORD_REST_URL("discord.rest-url"),
  DISCORD_GATEWAY_URL("discord.gateway-url"),
  DISCORD_FILES_URL("discord.files-url"),
  TEAMS_ENABLED("teams.enabled"),
  TEAMS_APP_ID("teams.app-id"),
  TEAMS_APP_PASSWORD("teams.app-password"),
  TEAMS_APP_PASSWORD_FILE("teams.app-password-file"),
  TEAMS_TENANT("teams.tenant"),
  TEAMS_ALLOWED_TENANTS("teams.allowed-tenants"),
  TEAMS_READ_ALONG("teams.read-along"),
  TEAMS_LOCAL("teams.local"),
  TEAMS_KEYS_URL("teams.keys-url"),
  TEAMS_LOGIN_URL("teams.login-url"),
  TEAMS_SERVICE_URL("teams.service-url");

  static final String VARIABLES = "DRAAIBOEK_";

  private final String key;

  Setting(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  /** @return whether there may be several, with commas between where they stand on one line */
  boolean isList() {
    return this == SCRIPTS || this == TRUSTED_PROXIES || this == TEAMS_ALLOWED_TENANTS;
  }

  /** @return the environment variable, e.g. {@code DRAAIBOEK_WEB_PORT} */
  String variable() {
    return VARIABLES + key.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  static Optional<Setting> byKey(String key) {
    // Under "database:" there can be several lines, of which this is the first.
    String plain = key.equals("database.url") ? DATABASE.key : key;
    return Arrays.stream(values()).filter(s -> s.key.equals(plain)).findFirst();
  }

  static Optional<Setting> byVariable(String variable) {
    return Arrays.stream(values()).filter(s -> s.variable().equals(variable)).findFirst();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(Setting::key).toList();
  }

  static List<String> variables() {
    return Arrays.stream(values()).map(Setting::variable).toList();
  }
}
