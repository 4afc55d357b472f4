package nl.draaiboek.teams.check;

import java.net.URI;
import nl.draaiboek.core.check.Finding;
import nl.draaiboek.teams.TeamsApp;
import nl.draaiboek.teams.line.Admission;

/**
 * Tells what Microsoft says of the bot's registration. Microsoft's numbers are from "Microsoft Entra authentication and
 * authorization error codes" as of November 2026; it may change them, so one that is not known here is told as it is.
 */
final class Registration {
  private static final String PORTAL = "https://login.microsoftonline.com/error?code=";
  private static final String NUMBERED = "AADSTS";
  private static final String NEW_SECRET = " Make a new one with the app's registration (Certificates & secrets), set it in "
      + "teams.app-password or its file, and start the server anew.";

  private Registration() {}

  static Finding told(TeamsApp app, Admission answer, URI login) {
    return switch (answer) {
      case Admission.Granted _ ->
        Finding.fine("Microsoft knows the bot: app " + app.id() + " of tenant " + app.tenant() + ".");
      case Admission.Unheard(String reason) ->
        Finding.mistake("Microsoft's login gives no answer at " + login + " ("
            + reason + "), and without it the bot can say nothing. Look whether this machine may reach it.");
      case Admission.Denied(String reason) -> Finding.mistake(denied(app, reason));
    };
  }

  private static String denied(TeamsApp app, String reason) {
    return switch (reason) {
      case "AADSTS7000215" ->
        "Microsoft knows the app, but not the secret in teams.app-password. It must be the secret's "
            + "value, not its id; Microsoft shows it only once." + NEW_SECRET;
      case "AADSTS7000222" -> "The secret in teams.app-password has expired." + NEW_SECRET;
      case "AADSTS700016" -> "Tenant " + app.tenant() + " has no app " + app.id()
          + ". Look whether teams.app-id is the "
          + "\"Application (client) ID\" and teams.tenant the \"Directory (tenant) ID\" of one and the same registration.";
      case "AADSTS90002" -> "Microsoft knows no tenant " + app.tenant()
          + ". Copy the \"Directory (tenant) ID\" of the app's registration into teams.tenant.";
      case "AADSTS7000112" ->
        "App " + app.id() + " was switched off in its tenant. Switch it on again in Microsoft "
            + "Entra, under Enterprise applications.";
      default -> "Microsoft gives the bot no token: " + reason + "." + where(reason);
    };
  }

  private static String where(String reason) {
    return reason.startsWith(NUMBERED)
        ? " " + PORTAL + reason.substring(NUMBERED.length()) + " tells what that is."
        : " Look at teams.app-id, teams.app-password and teams.tenant; all three are of one registration.";
  }
}
