package nl.draaiboek.web;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.web.door.LinkKeys;

/**
 * What the host sets for the browser.
 *
 * @param publicUrl      under which address people reach this, path prefix included; without it the one they used
 * @param opening        who may open sessions
 * @param links          makes the secrets in links
 * @param trustedProxies addresses whose {@code X-Forwarded-For} is believed
 * @param language       of pages, for a browser that asks for none that we have
 * @param zone           on which clock the times on the set-up page are
 */
public record WebSettings(Optional<URI> publicUrl, OpeningRule opening, LinkKeys links,
    Set<String> trustedProxies, Language language, ZoneId zone) {
  public WebSettings {
    trustedProxies = Set.copyOf(trustedProxies);
  }

  /** @return the path before every path of ours; empty, or with a slash in front and none behind */
  String home() {
    String path = publicUrl.map(URI::getPath).orElse("");
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** @return whether people come in over TLS */
  boolean secure() {
    return publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
  }
}
