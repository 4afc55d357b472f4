package nl.draaiboek.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.session.BlockRun;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.core.view.ViewPhrase;
import nl.draaiboek.web.entry.WayPhrase;
import nl.draaiboek.web.page.Notice;
import nl.draaiboek.web.page.ParticipantPage;
import nl.draaiboek.web.page.ParticipantPage.Corner;
import nl.draaiboek.web.page.ParticipantPage.Ended;
import nl.draaiboek.web.page.ParticipantPage.Gathering;
import nl.draaiboek.web.page.ParticipantPage.Now;
import nl.draaiboek.web.page.ParticipantPage.Working;
import nl.draaiboek.web.page.Shell;
import nl.draaiboek.web.page.Voice;

/** Makes a participant's page; for a facilitator, that of the room they look into. */
final class ParticipantPages {
  private final Site site;
  private final Said said;

  ParticipantPages(Site site, Said said) {
    this.site = site;
    this.said = said;
  }

  /**
   * @param room  where this person is, or looks
   * @param query of the page's own address, as in {@code ?table=2}; empty without one
   */
  ParticipantPage page(Context ctx, Member me, Voice voice, Room room, String query) {
    Session.Opened session = me.state();
    String path = site.path(me.session());
    Line title = Line.scripted(session.house().script().title());
    boolean looks = me.leads();
    Shell shell = site.live(voice, title, me, Shell.Room.AS_DEVICE, path, query);
    List<Notice> notices = new ArrayList<>(said.once(ctx, me.session()));
    notices.addAll(Lookouts.announcements(session, voice.now()));
    if (looks)
      notices.add(Notice.of(Line.of(WayPhrase.LOOK_AT, "room", room)));
    boolean lost = session instanceof Session.Going going && going.course().now(room).isEmpty();
    return new ParticipantPage(shell, path + "/act", title, Optional.of(room).filter(Room::isTable),
        new Line.Name(me.person()), now(session, me, room), notices,
        lost || looks ? List.of() : Lookouts.seats(session, session.circle().tables().size() > 1),
        session instanceof Session.Going || session instanceof Session.Lobby, corner(ctx, me, room));
  }

  private Now now(Session.Opened session, Member me, Room room) {
    return switch (session) {
      case Session.Lobby _ -> new Gathering();
      case Session.Going going ->
        new Working(card(going, me, room), going instanceof Session.Paused, ready(going, room));
      case Session.Closed closed -> new Ended(Optional.empty(),
          closed.published().map(_ -> site.path(me.session()) + "/wrapup"));
    };
  }

  private static Card card(Session.Going going, Member me, Room room) {
    Card card = RoomCard.of(going, room, new Viewer.One(me.person()));
    return new Card(card.title(), card.clock(),
        Lookouts.without(card.parts(), ViewPhrase.PAUSED, ViewPhrase.TIME_IS_UP));
  }

  private static Optional<Button> ready(Session.Going going, Room room) {
    Optional<BlockRun> run = going.course().now(room);
    if (!room.isTable() || run.isEmpty()
        || going.house().script().block(run.get().block()).place() != Place.TABLES)
      return Optional.empty();
    return Optional.of(run.get().ready()
        ? Button.plain(Line.of(ViewPhrase.NOT_READY_YET), "table/not-ready/" + room.number())
        : Button.plain(Line.of(ViewPhrase.WE_ARE_READY), "table/ready/" + room.number()));
  }

  private Corner corner(Context ctx, Member me, Room room) {
    boolean over = me.state() instanceof Session.Closed;
    boolean takesPart = me.attendee().filter(a -> a.role() != Role.FACILITATOR).isPresent();
    Optional<Button> call = room.isTable() && takesPart && !over
        ? Optional.of(Button.plain(Line.of(ViewPhrase.CALL_FACILITATOR), "table/call"))
        : Optional.empty();
    Optional<Button> leave = takesPart && !over
        ? Optional.of(Button.plain(Line.of(WayPhrase.LEAVE), "room/leave"))
        : Optional.empty();
    return new Corner(call, leave, Optional.of(site.address(ctx, "/p/" + me.secret())));
  }
}
