package nl.draaiboek.web.page;

import java.util.Optional;
import nl.draaiboek.core.wrapup.WrapUp;

/**
 * The wrap-up as a page that also prints.
 *
 * @param leads whether the reader leads: then the introduction can be written, notes can be hidden and it can be published
 * @param files where the same is as files, but for their endings
 * @param back  to the page they came from
 */
public record WrapUpPage(Shell shell, String actionUrl, WrapUp wrapUp, boolean leads, String files,
    Optional<String> back) {}
