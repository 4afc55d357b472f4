package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Guessing;
import nl.draaiboek.core.engine.Guessing.Guess;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.web.NetworkPages.Sheet;

/** A network's meetings for whoever has the calendar's link, such as a calendar that follows it, without being anybody here. */
final class CalendarRoutes {
  private final Site site;
  private final Errors errors;
  private final StartRoutes start;
  private final Guessing guessing;

  CalendarRoutes(Site site, Errors errors, StartRoutes start) {
    this.site = site;
    this.errors = errors;
    this.start = start;
    this.guessing = new Guessing(site.parts().clock());
  }

  /** All meetings, also those that were cancelled, so that a calendar takes them away. */
  void feed(Context ctx) {
    opened(ctx).ifPresent(network -> send(ctx, network, List.copyOf(network.calendar().all().values())));
  }

  /** One meeting. */
  void meeting(Context ctx) {
    opened(ctx).ifPresent(network -> {
      Meeting meeting = network.calendar().find(Sheet.number(ctx)).orElseThrow(NotFoundResponse::new);
      ctx.header("Content-Disposition",
          "attachment; filename=\"meeting-" + meeting.number() + ".ics\"");
      send(ctx, network, List.of(meeting));
    });
  }

  private void send(Context ctx, Network.Founded network, List<Meeting> meetings) {
    ctx.contentType("text/calendar; charset=utf-8")
        .result(site.parts().downloads().calendar(network, meetings,
            site.voice(ctx, network).listener(), site.parts().clock().instant()));
  }

  /** A wrong link counts as a guess; it is answered here. */
  private Optional<Network.Founded> opened(Context ctx) {
    return switch (guessing.look(start.caller(ctx), () -> named(ctx))) {
      case Guess.Right<Network.Founded>(Network.Founded network) -> Optional.of(network);
      case Guess.Wrong<Network.Founded>() -> {
        errors.tell(ctx, HttpStatus.NOT_FOUND.getCode());
        yield Optional.empty();
      }
      case Guess.Slowed<Network.Founded>(Duration wait) -> {
        errors.slowDown(ctx, wait.toSeconds() + 1);
        yield Optional.empty();
      }
    };
  }

  private Optional<Network.Founded> named(Context ctx) {
    return Visitors.session(ctx).map(SessionId::value).map(NetworkId::new)
        .filter(id -> site.settings().links().isCalendar(ctx.pathParam("secret"), id))
        .flatMap(site.parts().networks()::find);
  }
}
