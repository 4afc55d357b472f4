package nl.draaiboek.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.session.Agenda;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.web.api.Look;
import nl.draaiboek.web.page.Notice;
import nl.draaiboek.web.page.Voice;

/** What programs see in the place of pages. */
final class Looks {
  private final Site site;

  Looks(Site site) {
    this.site = site;
  }

  /** @param room where this person is, or looks */
  void person(Context ctx, Member me, Room room) {
    Voice voice = site.voice(ctx, me.state());
    Card card = RoomCard.of(me.state(), room, new Viewer.One(me.person()));
    Look.You you = new Look.You(new Line.Name(me.person()), Optional.of(room.number()).filter(n -> n > 0),
        me.leads());
    site.json(ctx, voice, look(me.state(), me.seq(), voice, card, Optional.of(you),
        site.settings().links().formToken(me.session(), me.secret())));
  }

  /** The board shows one room: the first of those asked for. */
  void board(Context ctx, Session.Opened session, Room room) {
    Voice voice = site.voice(ctx, session);
    Card card = RoomCard.of(session, room, new Viewer.Everyone());
    int seq = site.parts().engine().find(session.house().session()).orElseThrow().seq();
    site.json(ctx, voice, look(session, seq, voice, card, Optional.empty(), ""));
  }

  private Look look(Session.Opened session, int seq, Voice voice, Card card, Optional<Look.You> you,
      String token) {
    String path = site.path(session.house().session());
    return new Look(true, session.house().session().value(), seq, phase(session), voice.tag(), voice.now(),
        you,
        card.title(), card.clock(), card.parts(),
        Lookouts.announcements(session, voice.now()).stream().map(Notice::line).toList(),
        new Look.Links(path + "/act", path + "/live", path + "/photo/"), token,
        you.filter(Look.You::leads).map(_ -> lead(session, voice.now())));
  }

  private static Look.Lead lead(Session.Opened session, Instant now) {
    Agenda agenda = Agenda.of(session, now);
    int steps = session instanceof Session.Begun begun ? begun.course().steps() : 0;
    List<Look.Block> day = agenda.items().stream()
        .map(item -> new Look.Block(item.block().id().value(), Line.scripted(item.block().title()),
            item.start(),
            item.length().toMinutes(), item.state()))
        .toList();
    return new Look.Lead(steps, day, agenda.plannedEnd(), agenda.expectedEnd());
  }

  private static Look.Phase phase(Session.Opened session) {
    return switch (session) {
      case Session.Lobby _ -> Look.Phase.LOBBY;
      case Session.Running _ -> Look.Phase.RUNNING;
      case Session.Paused _ -> Look.Phase.PAUSED;
      case Session.Closed _ -> Look.Phase.CLOSED;
    };
  }
}
