package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.web.api.Told;
import nl.draaiboek.web.entry.ErrorPhrase;
import nl.draaiboek.web.entry.MessagePage;
import nl.draaiboek.web.page.Voice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people see when something does not work: the same words for all that is not there, and never how it came about. */
final class Errors {
  static final int FORM_BYTES = 64 * 1024;
  static final int FORM_WITH_FILE_BYTES = 512 * 1024;
  /** Larger than a picture may be, so that who sends one that is too large is told what to do. */
  static final int FORM_WITH_PHOTO_BYTES = 16 * 1024 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
  private static final int CODE_CHARS = 8;

  private final Site site;

  Errors(Site site) {
    this.site = site;
  }

  /** Something that a request lacks, or that is not there for who asks. */
  void answer(Context ctx, HttpResponseException problem) {
    tell(ctx, problem.getStatus());
  }

  /** A fault of ours: the page shows the code that stands in the log. */
  void fault(Context ctx, Exception fault) {
    if (fault instanceof IOException || fault instanceof UncheckedIOException) {
      LOG.debug("A browser went away in the middle of {}.", ctx.method());
      ctx.status(499);
      return;
    }
    String code = UUID.randomUUID().toString().substring(0, CODE_CHARS);
    LOG.error("Fault {} in {} {}.", code, ctx.method(), ctx.endpoints().current(), fault);
    show(ctx, 500, ErrorPhrase.FAULT, Line.of(ErrorPhrase.FAULT_HELP, "code", code));
  }

  /** Someone has to wait. */
  void slowDown(Context ctx, long seconds) {
    ctx.header("Retry-After", Long.toString(seconds));
    show(ctx, 429, ErrorPhrase.WAIT, Line.of(ErrorPhrase.WAIT_HELP, "seconds", seconds));
  }

  /** Whatever has a status and no words yet. */
  void tell(Context ctx, int status) {
    switch (status) {
      case 404, 405 -> show(ctx, 404, ErrorPhrase.NOT_THERE, Line.of(ErrorPhrase.NOT_THERE_HELP));
      case 403 -> show(ctx, 403, ErrorPhrase.NOT_OURS, Line.of(ErrorPhrase.NOT_OURS_HELP));
      case 413 -> show(ctx, 413, ErrorPhrase.TOO_LARGE,
          Line.of(ErrorPhrase.TOO_LARGE_HELP, "kilobytes", FORM_BYTES / 1024));
      case 429 -> show(ctx, 429, ErrorPhrase.WAIT, Line.of(ErrorPhrase.TOO_FAST));
      default -> show(ctx, status, ErrorPhrase.NOT_CLEAR, Line.of(ErrorPhrase.NOT_CLEAR_HELP));
    }
  }

  private void show(Context ctx, int status, ErrorPhrase title, Line text) {
    Voice voice = site.voice(ctx);
    ctx.status(status);
    if (Site.wantsJson(ctx)) {
      site.json(ctx, voice, Told.failed(text));
      return;
    }
    site.show(ctx, "message.jte", new MessagePage(site.still(voice, Line.of(title), ""), Line.of(title), text,
        site.home() + "/", Line.of(ErrorPhrase.TO_START)));
  }
}
