package nl.draaiboek.app.config;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.store.Secret;
import nl.draaiboek.store.StoreSettings;

/** Makes a {@link Config} out of what was given. */
public final class ConfigReader {
  /** Servers often keep universal time; the people in the room do not. */
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  /** From the last meeting on. */
  private static final Duration KEEP = Duration.ofDays(90);

  private final Mistakes mistakes = new Mistakes();
  private final Map<Setting, Given> strongest = new EnumMap<>(Setting.class);
  private final Path folder;

  private ConfigReader(Sources sources) {
    this.folder = sources.folder();
    sources.all(mistakes).stream().sorted(Comparator.comparing(Given::place))
        .forEach(given -> strongest.putIfAbsent(given.setting(), given));
  }

  /**
   * Reads all settings.
   *
   * @throws WrongConfig with every mistake, when there are any
   */
  public static Config read(Sources sources) {
    ConfigReader reader = new ConfigReader(sources);
    Config config = reader.config();
    reader.mistakes.tell();
    return config;
  }

  private Config config() {
    Config.Web web = web();
    Path data = one(Setting.DATA, Texts::dataFolder).orElse(folder.resolve("data"));
    return new Config(web, data, store(data), several(Setting.SCRIPTS, Texts::scriptFolder),
        one(Setting.LANGUAGE, plain(Texts::language)).orElse(Language.DUTCH),
        one(Setting.ZONE, plain(Texts::zone)).orElse(HERE),
        one(Setting.RETENTION_DAYS, plain(Texts::retention)).orElse(Optional.of(KEEP)), discord(),
        teams(web));
  }

  private Config.Web web() {
    Set<String> proxies = new LinkedHashSet<>();
    several(Setting.TRUSTED_PROXIES, plain(Texts::address)).forEach(a -> proxies.add(a.getHostAddress()));
    return new Config.Web(
        one(Setting.BIND, plain(Texts::address)).orElseGet(() -> InetAddress.ofLiteral("127.0.0.1")),
        one(Setting.PORT, plain(Texts::port)).orElse(8080),
        one(Setting.PUBLIC_URL, plain(Texts::publicUrl)), proxies,
        secret(Setting.OPEN_SECRET, Setting.OPEN_SECRET_FILE));
  }

  private StoreSettings store(Path data) {
    Optional<String> database = one(Setting.DATABASE, plain(Texts::database));
    String user = one(Setting.DATABASE_USER, plain(text -> text)).orElse("");
    Secret password = secret(Setting.DATABASE_PASSWORD, Setting.DATABASE_PASSWORD_FILE)
        .orElse(new Secret(""));
    return database.map(url -> StoreSettings.postgres(url, user, password))
        .orElseGet(() -> StoreSettings.sqlite(data));
  }

  /** All of it is read, and told where it is wrong, also where there is no token. */
  private Optional<Config.Discord> discord() {
    Optional<Secret> token = one(Setting.DISCORD_TOKEN, plain(Texts::token))
        .or(() -> one(Setting.DISCORD_TOKEN_FILE, Texts::tokenIn));
    boolean content = one(Setting.DISCORD_MESSAGE_CONTENT, plain(Texts::onOff)).orElse(false);
    Optional<String> role = one(Setting.DISCORD_FACILITATOR_ROLE, plain(Texts::role));
    Optional<URI> rest = one(Setting.DISCORD_REST_URL, plain(Texts::baseUrl));
    Optional<URI> files = one(Setting.DISCORD_FILES_URL, plain(Texts::baseUrl));
    Optional<URI> gateway = one(Setting.DISCORD_GATEWAY_URL, plain(Texts::gatewayUrl));
    return token.map(t -> new Config.Discord(t, content, role, rest, gateway, files));
  }

  /** All of it is read, and told where it is wrong, also where Teams is off. */
  private Optional<Config.Teams> teams(Config.Web web) {
    boolean on = one(Setting.TEAMS_ENABLED, plain(Texts::onOff)).orElse(false);
    boolean local = one(Setting.TEAMS_LOCAL, plain(Texts::onOff)).orElse(false);
    Optional<String> id = one(Setting.TEAMS_APP_ID, plain(Texts::guid));
    Optional<Secret> password = secret(Setting.TEAMS_APP_PASSWORD, Setting.TEAMS_APP_PASSWORD_FILE);
    Optional<String> tenant = one(Setting.TEAMS_TENANT, plain(Texts::guid));
    Set<String> tenants = Set.copyOf(several(Setting.TEAMS_ALLOWED_TENANTS, plain(Texts::guid)));
    boolean reads = one(Setting.TEAMS_READ_ALONG, plain(Texts::onOff)).orElse(false);
    Optional<URI> keys = one(Setting.TEAMS_KEYS_URL, plain(Texts::publicUrl));
    Optional<URI> login = one(Setting.TEAMS_LOGIN_URL, plain(Texts::baseUrl));
    Optional<URI> service = one(Setting.TEAMS_SERVICE_URL, plain(Texts::baseUrl));
    if (!on)
      return Optional.empty();
    if (local)
      onlyHere(web);
    else
      registered();
    Optional<Config.Teams.App> app = id.flatMap(i -> password.flatMap(
        p -> tenant.map(t -> new Config.Teams.App(i, p, t))));
    return Optional.of(new Config.Teams(app, local, tenants, reads, keys, login, service));
  }

  /** A playground comes in without proving anything, so nobody else may be able to. */
  private void onlyHere(Config.Web web) {
    if (isSet(Setting.TEAMS_APP_ID))
      mistakes.add(place(Setting.TEAMS_LOCAL),
          "lets in anyone on this machine, so it does not go with teams.app-id; leave one of them out");
    if (!web.bind().isLoopbackAddress())
      mistakes.add(place(Setting.TEAMS_LOCAL),
          "lets in whoever can reach this server, so web.bind must be 127.0.0.1; leave it out where people come in");
  }

  private void registered() {
    if (!isSet(Setting.TEAMS_APP_ID))
      mistakes.add(place(Setting.TEAMS_ENABLED),
          "Teams is on without teams.app-id; register the bot and set it (docs/teams.md), or turn Teams off");
    if (!isSet(Setting.TEAMS_APP_PASSWORD) && !isSet(Setting.TEAMS_APP_PASSWORD_FILE))
      mistakes.add(place(Setting.TEAMS_ENABLED),
          "Teams is on without teams.app-password-file; make a secret for the app, and put it in a file");
    if (!isSet(Setting.TEAMS_TENANT))
      mistakes.add(place(Setting.TEAMS_ENABLED),
          "Teams is on without teams.tenant; set the id of the tenant in which the bot is registered");
  }

  private boolean isSet(Setting setting) {
    return strongest.containsKey(setting);
  }

  private Place place(Setting setting) {
    return Objects.requireNonNull(strongest.get(setting)).place();
  }

  private Optional<Secret> secret(Setting itself, Setting inFile) {
    Optional<Secret> secret = one(itself, plain(Texts::secret));
    Optional<Secret> read = one(inFile, Texts::secretIn);
    return secret.or(() -> read);
  }

  /** What a text is, where paths in it are relative to a folder. */
  private interface Meaning<T> {
    T of(String text, Path folder) throws Unfit;
  }

  /** What a text is by itself. */
  private interface PlainMeaning<T> {
    T of(String text) throws Unfit;
  }

  private static <T> Meaning<T> plain(PlainMeaning<T> meaning) {
    return (text, _) -> meaning.of(text.strip());
  }

  private <T> Optional<T> one(Setting setting, Meaning<T> meaning) {
    Given given = strongest.get(setting);
    if (given != null && given.values().size() > 1)
      mistakes.add(given.place(), "takes one value, not a list");
    else
      return several(setting, meaning).stream().findFirst();
    return Optional.empty();
  }

  private <T> List<T> several(Setting setting, Meaning<T> meaning) {
    Given given = strongest.get(setting);
    if (given == null)
      return List.of();
    if (given.values().isEmpty())
      mistakes.add(given.place(), "has no value; give one, or leave the line out");
    List<T> read = new ArrayList<>();
    for (String text : given.values())
      try {
        read.add(meaning.of(text, given.folder()));
      } catch (Unfit unfit) {
        mistakes.add(given.place(), unfit.told());
      }
    return read;
  }
}
