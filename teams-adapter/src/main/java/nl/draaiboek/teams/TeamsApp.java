package nl.draaiboek.teams;

import java.util.regex.Pattern;

/**
 * The bot's registration.
 *
 * @param id       of the app, a GUID
 * @param password a secret of the app
 * @param tenant   in which it is registered, a GUID
 */
public record TeamsApp(String id, String password, String tenant) {
  private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  public TeamsApp {
    checkGuid(id);
    checkGuid(tenant);
    if (password.isBlank())
      throw new IllegalArgumentException("teams.app-password has at least one character");
  }

  static void checkGuid(String id) {
    if (!GUID.matcher(id).matches())
      throw new IllegalArgumentException(
          "an app and a tenant have ids such as 01234567-89ab-cdef-0123-456789abcdef: " + id);
  }

  @Override
  public String toString() {
    return "app " + id + " of tenant " + tenant;
  }
}
