package nl.draaiboek.discord.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import nl.draaiboek.discord.connection.DiscordSettings;
import nl.draaiboek.discord.connection.Token;
import nl.draaiboek.discord.room.Rooms;

/** The link with which an administrator asks the bot into a server, with no more rights than it uses. */
public final class Invite {
  private static final String PAGE = "https://discord.com/oauth2/authorize";

  private Invite() {}

  /**
   * Makes the link. The token mostly tells whose it is; else Discord is asked.
   *
   * @throws NoAnswer when Discord has to be asked and does not tell
   */
  public static URI link(DiscordSettings settings) {
    return URI.create(PAGE + "?client_id=" + idIn(settings.token()).orElseGet(() -> asked(settings))
        + "&scope=bot+applications.commands&permissions=" + Permission.getRaw(Rooms.NEEDED));
  }

  /** @return the number of the application, which is the first part of a token in base 64 */
  static Optional<String> idIn(Token token) {
    try {
      byte[] first = Base64.getDecoder().decode(token.value().split("\\.", 2)[0]);
      return Optional.of(new String(first, StandardCharsets.US_ASCII)).filter(id -> id.matches("\\d{15,20}"));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }

  private static String asked(DiscordSettings settings) {
    try (Api api = new Api(settings)) {
      return api.object("applications/@me").getString("id");
    }
  }
}
