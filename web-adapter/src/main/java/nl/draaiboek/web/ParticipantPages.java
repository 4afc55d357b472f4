package nl.draaiboek.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.session.BlockRun;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.core.view.ViewPhrase;
import nl.draaiboek.web.entry.WayPhrase;
import nl.draaiboek.web.page.Notice;
import nl.draaiboek.web.page.ParticipantPage;
import nl.draaiboek.web.page.ParticipantPage.Corner;
import nl.draaiboek.web.page.Voice;

/** Makes a participant's page; for a facilitator, that of the room they look into. */
final class ParticipantPages {
  private final Site site;
  private final Notices notices;

  ParticipantPages(Site site, Notices notices) {
    this.site = site;
    this.notices = notices;
  }

  /**
   * @param room  where this person is, or looks
   * @param query of the page's own address, as in {@code ?table=2}; empty without one
   */
  ParticipantPage page(Context ctx, Member me, Voice voice, Room room, String query) {
    Session.Opened session = me.state();
    String path = site.path(me.session());
    Line title = Line.scripted(session.house().script().title());
    List<Notice> all = new ArrayList<>(notices.of(ctx, me, voice));
    if (me.leads())
      all.add(Notice.of(Line.of(WayPhrase.LOOK_AT, "room", room)));
    return new ParticipantPage(site.live(voice, title, me, path, query), path + "/act",
        Optional.of(room).filter(Room::isTable), new Line.Name(me.person()), all,
        RoomCard.of(session, room, new Viewer.One(me.person())), ready(session, room), wrapUp(session, path),
        session instanceof Session.Lobby ? Lookouts.seats(session) : List.of(), tables(me, room),
        corner(me, room, path));
  }

  private static Optional<String> wrapUp(Session.Opened session, String path) {
    return session instanceof Session.Closed closed
        ? closed.published().map(_ -> path + "/wrapup")
        : Optional.empty();
  }

  private static Optional<Button> ready(Session.Opened session, Room room) {
    if (!(session instanceof Session.Going going) || !room.isTable())
      return Optional.empty();
    Optional<BlockRun> run = going.course().now(room);
    if (run.isEmpty() || going.house().script().block(run.get().block()).place() != Place.TABLES)
      return Optional.empty();
    return Optional.of(run.get().ready()
        ? Button.plain(Line.of(ViewPhrase.NOT_READY_YET), "table/not-ready/" + room.number())
        : Button.plain(Line.of(ViewPhrase.WE_ARE_READY), "table/ready/" + room.number()));
  }

  /** The lobby's card has them already, and so has that of a room that one must choose first. */
  private static List<Button> tables(Member me, Room room) {
    return me.state() instanceof Session.Going going && !me.leads() && going.circle().tables().size() > 1
        && going.course().now(room).isPresent() ? RoomCard.tables(going).buttons() : List.of();
  }

  private static Corner corner(Member me, Room room, String path) {
    boolean takesPart = !me.leads() && !(me.state() instanceof Session.Closed);
    Optional<Button> call = takesPart && room.isTable()
        ? Optional.of(Button.plain(Line.of(ViewPhrase.CALL_FACILITATOR), "table/call"))
        : Optional.empty();
    Optional<Button> leave = takesPart
        ? Optional.of(Button.plain(Line.of(WayPhrase.LEAVE), "room/leave"))
        : Optional.empty();
    return new Corner(call, leave, Optional.of(path + "/me"));
  }
}
