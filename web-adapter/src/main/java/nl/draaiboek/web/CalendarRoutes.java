package nl.draaiboek.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Guessing;
import nl.draaiboek.core.engine.Guessing.Guess;
import nl.draaiboek.core.network.Letter;
import nl.draaiboek.core.network.Letters;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.web.NetworkPages.Sheet;
import nl.draaiboek.web.door.LinkKeys;
import nl.draaiboek.web.network.LetterPage;

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
    guessed(ctx, () -> feed(ctx, ctx.pathParam("secret"))).ifPresent(feed -> {
      if (feed.works())
        send(ctx, feed.network(), List.copyOf(feed.network().calendar().all().values()));
      else
        errors.tell(ctx, HttpStatus.GONE.getCode());
    });
  }

  /** One meeting. */
  void meeting(Context ctx) {
    guessed(ctx, () -> one(ctx)).ifPresent(one -> {
      ctx.header("Content-Disposition",
          "attachment; filename=\"meeting-" + one.meeting().number() + ".ics\"");
      send(ctx, one.network(), List.of(one.meeting()));
    });
  }

  /** All that the briefing of a meeting says, for who got it in a chat where it did not fit. */
  void letter(Context ctx) {
    guessed(ctx, () -> one(ctx)).ifPresent(one -> {
      Network.Founded network = one.network();
      var voice = site.voice(ctx, network);
      ChatCard card = Letters.card(network,
          new Letter.Briefing(one.meeting().number(), one.meeting().when().date()), voice.now())
          .orElseThrow(NotFoundResponse::new);
      site.show(ctx, "network/letter.jte", new LetterPage(site.still(voice, card.title(), ""), card));
    });
  }

  private void send(Context ctx, Network.Founded network, List<Meeting> meetings) {
    ctx.contentType("text/calendar; charset=utf-8")
        .result(site.parts().downloads().calendar(network, meetings,
            site.voice(ctx, network).listener(), site.parts().clock().instant()));
  }

  /** A wrong link counts as a guess; it is answered here. */
  private <T> Optional<T> guessed(Context ctx, Supplier<Optional<T>> look) {
    return switch (guessing.look(start.caller(ctx), look)) {
      case Guess.Right<T>(T found) -> Optional.of(found);
      case Guess.Wrong<T>() -> {
        errors.tell(ctx, HttpStatus.NOT_FOUND.getCode());
        yield Optional.empty();
      }
      case Guess.Slowed<T>(Duration wait) -> {
        errors.slowDown(ctx, wait.toSeconds() + 1);
        yield Optional.empty();
      }
    };
  }

  /** @param works not so for an address that was replaced: calendars go on asking for it, and that is no guessing */
  private record Feed(Network.Founded network, boolean works) {}

  private Optional<Feed> feed(Context ctx, String secret) {
    return network(ctx).flatMap(network -> network.membership().present()
        .flatMap(member -> IntStream.rangeClosed(0, member.calendars())
            .filter(replaced -> LinkKeys.same(secret,
                site.settings().links().calendar(network.id(), member.person(), replaced)))
            .mapToObj(replaced -> new Feed(network, replaced == member.calendars())))
        .findFirst());
  }

  private record One(Network.Founded network, Meeting meeting) {}

  private Optional<One> one(Context ctx) {
    int number = Sheet.number(ctx);
    return network(ctx)
        .filter(network -> LinkKeys.same(ctx.pathParam("secret"),
            site.settings().links().meeting(network.id(), number)))
        .flatMap(network -> network.calendar().find(number).map(meeting -> new One(network, meeting)));
  }

  private Optional<Network.Founded> network(Context ctx) {
    return Visitors.session(ctx).map(SessionId::value).map(NetworkId::new)
        .flatMap(site.parts().networks()::find);
  }
}
