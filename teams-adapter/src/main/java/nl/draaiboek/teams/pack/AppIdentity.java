package nl.draaiboek.teams.pack;

import java.net.URI;
import java.util.UUID;

/**
 * Which bot the package is for.
 *
 * @param appId     of its registration with Microsoft
 * @param publicUrl where people find its pages; https
 * @param version   three numbers with points between; Teams takes a package as new when it is higher
 * @param developer who offers it, at most 32 characters
 * @param reads     whether it asks teams and chats to let it read all that is written there
 */
public record AppIdentity(UUID appId, URI publicUrl, String version, String developer, boolean reads) {
  private static final int MOST_DEVELOPER_CHARS = 32;

  public AppIdentity {
    if (!"https".equals(publicUrl.getScheme()) || publicUrl.getHost() == null)
      throw new IllegalArgumentException("Teams wants an https address: " + publicUrl);
    if (!version.matches("\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}"))
      throw new IllegalArgumentException("a version is three numbers with points between: " + version);
    if (developer.isBlank() || developer.length() > MOST_DEVELOPER_CHARS)
      throw new IllegalArgumentException("who offers the bot has a name of 1 to 32 characters");
  }
}
