package nl.draaiboek.app.config;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.store.Secret;

/** What a text can be, and what to say when it cannot. */
final class Texts {
  private static final int MAX_PORT = 65_535;
  /** As Discord has it. */
  private static final int MAX_ROLE_CHARS = 100;

  private Texts() {}

  static int port(String text) throws Unfit {
    if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= MAX_PORT)
      return Integer.parseInt(text);
    throw Unfit.of(text, "is not a port; use 0 to " + MAX_PORT);
  }

  static InetAddress address(String text) throws Unfit {
    try {
      return InetAddress.ofLiteral(text.equals("localhost") ? "127.0.0.1" : text);
    } catch (IllegalArgumentException e) {
      throw Unfit.of(text,
          "is not an IP address; use 127.0.0.1 for this machine alone, 0.0.0.0 for all that can reach it");
    }
  }

  static URI publicUrl(String text) throws Unfit {
    Optional<URI> url = Optional.of(text).filter(t -> t.matches("https?://[^?#\\s]+")).flatMap(Texts::uri)
        .filter(u -> u.getHost() != null && u.getUserInfo() == null);
    return url.orElseThrow(
        () -> Unfit.of(text, "is not a web address; use one such as https://draaiboek.example.org"));
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The text may hold a password, so it is not repeated. */
  static String database(String text) throws Unfit {
    if (text.startsWith("jdbc:postgresql:"))
      return text;
    throw new Unfit("this is not a PostgreSQL address; use jdbc:postgresql://HOST/DATABASE, "
        + "or leave it out for a database in the data folder");
  }

  static Language language(String text) throws Unfit {
    return switch (text) {
      case "nl" -> Language.DUTCH;
      case "en" -> Language.ENGLISH;
      default -> throw Unfit.of(text, "is not a language that we have; use nl or en");
    };
  }

  static ZoneId zone(String text) throws Unfit {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw Unfit.of(text, "is not a time zone; use one such as Europe/Amsterdam");
    }
  }

  /** @return empty where what people wrote is kept until somebody erases it */
  static Optional<Duration> retention(String text) throws Unfit {
    if (text.equals("off"))
      return Optional.empty();
    if (text.matches("[1-9]\\d{0,3}"))
      return Optional.of(Duration.ofDays(Integer.parseInt(text)));
    throw Unfit.of(text, "is not a number of days; use 1 to 9999, or off to keep what people wrote");
  }

  static Path path(String text, Path folder) throws Unfit {
    try {
      return folder.resolve(text).normalize();
    } catch (InvalidPathException e) {
      throw Unfit.of(text, "cannot be the name of a file or folder");
    }
  }

  static Path dataFolder(String text, Path folder) throws Unfit {
    Path path = path(text, folder);
    if (Files.exists(path) && !Files.isDirectory(path))
      throw Unfit.of(text, "is a file; use a folder, which is made where it is not there");
    return path;
  }

  static Path scriptFolder(String text, Path folder) throws Unfit {
    Path path = path(text, folder);
    if (Files.isDirectory(path))
      return path;
    throw Unfit.of(text, "is not a folder; use one that holds script folders");
  }

  static Secret secretIn(String text, Path folder) throws Unfit {
    try {
      return secret(Files.readString(path(text, folder)).strip());
    } catch (IOException e) {
      throw Unfit.of(text, "cannot be read; use a file that holds the secret and nothing else");
    }
  }

  static Secret secret(String text) throws Unfit {
    if (text.isBlank())
      throw new Unfit("is blank; give a secret, or leave it out");
    return new Secret(text);
  }

  /** The text is a secret, so it is not repeated. */
  static Secret token(String text) throws Unfit {
    if (text.matches("[!-~]+"))
      return new Secret(text);
    throw new Unfit(
        "is no token of Discord's: those have no spaces; copy it from the bot's page in Discord's "
            + "developer portal");
  }

  static Secret tokenIn(String text, Path folder) throws Unfit {
    return token(secretIn(text, folder).value());
  }

  /** @return in small letters, as Microsoft writes it in tokens */
  static String guid(String text) throws Unfit {
    if (text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
      return text.toLowerCase(Locale.ROOT);
    throw Unfit.of(text,
        "is not an id of Microsoft's; copy it from the registration, such as 01234567-89ab-cdef-0123-456789abcdef");
  }

  static boolean onOff(String text) throws Unfit {
    return switch (text) {
      case "on", "true", "yes" -> true;
      case "off", "false", "no" -> false;
      default -> throw Unfit.of(text, "is neither on nor off");
    };
  }

  static String role(String text) throws Unfit {
    if (text.isEmpty() || text.length() > MAX_ROLE_CHARS)
      throw Unfit.of(text,
          "is not the name of a role; use one as it stands in the server, without @ in front");
    return text;
  }

  /** @return with a slash at the end */
  static URI baseUrl(String text) throws Unfit {
    URI url = publicUrl(text);
    return url.toString().endsWith("/") ? url : URI.create(url + "/");
  }

  static URI gatewayUrl(String text) throws Unfit {
    Optional<URI> url = Optional.of(text).filter(t -> t.matches("wss?://[^?#\\s]+")).flatMap(Texts::uri)
        .filter(u -> u.getHost() != null && u.getUserInfo() == null);
    return url.orElseThrow(() -> Unfit.of(text,
        "is not the address of a gateway; leave it out for Discord's own, or use one such as wss://gateway.example.org"));
  }
}
