package nl.draaiboek.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.draaiboek.core.engine.Guessing;
import nl.draaiboek.core.engine.Guessing.Guess;

/** Who may open a session or found a network here, by the host's rule; whoever guesses its password is slowed down. */
final class Openers {
  private final Site site;
  private final StartRoutes start;
  private final Guessing guessing;

  Openers(Site site, StartRoutes start) {
    this.site = site;
    this.start = start;
    this.guessing = new Guessing(site.parts().clock());
  }

  /** @return whether whoever sent this form may */
  Guess<OpeningRule> look(Context ctx, Map<String, String> fields) {
    String secret = fields.getOrDefault("secret", "");
    return guessing.look(start.caller(ctx),
        () -> Optional.of(site.settings().opening()).filter(rule -> rule.allows(secret)));
  }

  boolean askSecret() {
    return site.settings().opening() instanceof OpeningRule.WhoKnows;
  }

  /** @return the id of the form that was sent; another one where that is none of ours */
  static String formId(Map<String, String> fields) {
    String id = fields.getOrDefault("form", "");
    return id.matches("[A-Za-z0-9-]{16,100}") ? id : UUID.randomUUID().toString();
  }
}
