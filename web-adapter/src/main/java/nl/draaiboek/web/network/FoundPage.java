package nl.draaiboek.web.network;

import nl.draaiboek.web.page.Shell;

/**
 * Founds a network.
 *
 * @param form       the form's own id: sent twice, it founds one network
 * @param asksSecret whether only who knows the host's secret may
 */
public record FoundPage(Shell shell, String form, boolean asksSecret, Kept kept) {
  public static final String ACTION = "network/found";

  /** @return what was typed before */
  public String typed(String field, String otherwise) {
    return kept.value(ACTION, field, otherwise);
  }
}
