package nl.draaiboek.teams.check;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.draaiboek.core.check.Finding;
import nl.draaiboek.teams.TeamsApp;
import nl.draaiboek.teams.TeamsSettings;
import nl.draaiboek.teams.door.SigningKeys;
import nl.draaiboek.teams.line.Admission;

/** Looks whether all is there for a session in Teams: registration, keys, the way in for Microsoft, and who may come. */
public final class Inspection {
  private final TeamsSettings settings;
  private final List<Finding> found = new ArrayList<>();

  private Inspection(TeamsSettings settings) {
    this.settings = settings;
  }

  /**
   * Looks at everything; may take half a minute where nobody answers.
   *
   * @param publicUrl where people and Microsoft find this server, as the host set it
   * @param here      where this machine itself finds it; empty when that is not known before it runs
   */
  public static List<Finding> of(TeamsSettings settings, Optional<URI> publicUrl, Optional<URI> here) {
    Inspection inspection = new Inspection(settings);
    settings.app().ifPresentOrElse(app -> inspection.registered(app, publicUrl),
        () -> inspection.playground(here));
    return List.copyOf(inspection.found);
  }

  private void playground(Optional<URI> here) {
    found
        .add(Finding.warning("teams.local is on: a playground on this machine comes in as anyone, and nobody "
            + "else. It is for trying things out. For Microsoft Teams itself, leave it out and set teams.app-id."));
    here.ifPresent(address -> found.add(WayIn.ofPlayground(address)));
  }

  private void registered(TeamsApp app, Optional<URI> publicUrl) {
    found
        .add(Registration.told(app, Admission.of(app, settings.places().login()), settings.places().login()));
    keys();
    publicUrl.ifPresentOrElse(address -> found.addAll(WayIn.ofMicrosoft(address)),
        () -> found
            .add(Finding.mistake("web.public-url is not set, so Microsoft cannot find this server. Set it to "
                + "the https address of your proxy.")));
    tenants(app);
    found.add(
        Finding.fine("./draaiboek teams package writes the app package. Upload it in the Teams admin center "
            + "(https://admin.teams.microsoft.com), under Teams apps, Manage apps."));
  }

  private void keys() {
    URI from = settings.places().keys();
    try {
      int keys = SigningKeys.count(from);
      found.add(keys > 0
          ? Finding.fine("Microsoft's keys are there: what comes from Teams can be told from what does not.")
          : Finding.mistake("What answers at " + from + " has no key of Teams. Look at teams.keys-url."));
    } catch (IOException fault) {
      found.add(Finding.mistake("Microsoft's keys cannot be had at " + from + " (" + fault.getMessage()
          + "), and without them nobody gets in. Look whether this machine may reach it."));
    }
  }

  private void tenants(TeamsApp app) {
    if (!settings.tenants().contains(app.tenant()))
      found.add(Finding.warning("teams.allowed-tenants does not name " + app.tenant()
          + ", the tenant of the bot itself: its people do not get in. Add it, if they should."));
    found.add(Finding.fine("People of " + (settings.tenants().size() == 1 ? "one tenant" : "these tenants")
        + " may come in: " + String.join(", ", new TreeSet<>(settings.tenants())) + "."));
  }
}
