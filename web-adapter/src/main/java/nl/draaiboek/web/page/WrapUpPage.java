package nl.draaiboek.web.page;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.wrapup.WrapUp;

/**
 * The wrap-up as a page that also prints.
 *
 * @param leads whether the reader leads: then the introduction can be written, notes can be hidden and it can be published
 * @param files where the same is as files, but for their endings
 * @param back  to the page they came from
 * @param asks  what is still asked of who leads: whose a story is, and what anybody is asked about contact
 */
public record WrapUpPage(Shell shell, String actionUrl, WrapUp wrapUp, boolean leads, String files,
    Optional<String> back, List<CardPart> asks) {
  public WrapUpPage {
    asks = List.copyOf(asks);
  }

  /** One that asks nothing. */
  public WrapUpPage(Shell shell, String actionUrl, WrapUp wrapUp, boolean leads, String files,
      Optional<String> back) {
    this(shell, actionUrl, wrapUp, leads, files, back, List.of());
  }
}
