package nl.draaiboek.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.engine.SpokenCodes;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.Overview;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.core.view.ViewPhrase;
import nl.draaiboek.web.door.LinkKeys;
import nl.draaiboek.web.entry.WayPhrase;
import nl.draaiboek.web.page.BoardPage.Way;
import nl.draaiboek.web.page.FacilitatorPage;
import nl.draaiboek.web.page.FacilitatorPage.Links;
import nl.draaiboek.web.page.FacilitatorPage.Look;
import nl.draaiboek.web.page.FacilitatorPage.Phase;
import nl.draaiboek.web.page.FacilitatorPage.Share;
import nl.draaiboek.web.page.FacilitatorPhrase;
import nl.draaiboek.web.page.Notice;
import nl.draaiboek.web.page.Voice;

/** Makes the facilitator's page; {@code ?room=2} looks into a room, {@code &as=PERSON} writes there for someone. */
final class FacilitatorPages {
  private final Site site;
  private final Notices notices;

  FacilitatorPages(Site site, Notices notices) {
    this.site = site;
    this.notices = notices;
  }

  FacilitatorPage page(Context ctx, Member me, Voice voice) {
    Session.Opened session = me.state();
    String path = site.path(me.session());
    String page = path + "/facilitate";
    Optional<Room> room = room(ctx, session);
    Optional<PersonId> as = room.flatMap(r -> as(ctx, session, r));
    Line title = Line.scripted(session.house().script().title());
    List<Notice> all = new ArrayList<>(notices.of(ctx, me, voice));
    return new FacilitatorPage(site.live(voice, title, me, page, query(room, as)), path + "/act", title,
        phase(session), Overview.of(session, voice.now()), session.house().script().before(),
        session.circle().locked(), all,
        site.parts().missed().apply(me.session()),
        share(ctx, session, path), links(ctx, session, path), rooms(session, page, room),
        room.filter(_ -> session instanceof Session.Going).map(r -> look(session, me, r, as, page)));
  }

  private static Phase phase(Session.Opened session) {
    return switch (session) {
      case Session.Lobby _ -> Phase.LOBBY;
      case Session.Going _ -> Phase.GOING;
      case Session.Closed _ -> Phase.CLOSED;
    };
  }

  private Share share(Context ctx, Session.Opened session, String path) {
    LinkKeys links = site.settings().links();
    var id = session.house().session();
    return new Share(site.address(ctx, "/j/" + links.join(id)), SpokenCodes.spoken(session.house().code()),
        path + "/qr.svg", Optional.of(site.address(ctx, "/f/" + links.facilitate(id))), Optional.empty());
  }

  private Links links(Context ctx, Session.Opened session, String path) {
    return new Links(site.address(ctx, "/b/" + site.settings().links().watch(session.house().session())),
        Optional.of(path + "/setup").filter(_ -> session instanceof Session.Lobby),
        Optional.of(path + "/wrapup").filter(_ -> session instanceof Session.Closed),
        Optional.of(path + "/me"), site.parts().codes().map(_ -> path + "/chat"));
  }

  private static List<Way> rooms(Session.Opened session, String page, Optional<Room> chosen) {
    if (!(session instanceof Session.Going going))
      return List.of();
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(Line.of(WayPhrase.NOWHERE), page, chosen.isEmpty()));
    if (going.course().together())
      ways.add(new Way(Line.of(WayPhrase.PLENARY), page + query(Optional.of(Room.PLENARY), Optional.empty()),
          chosen.equals(Optional.of(Room.PLENARY))));
    else
      for (Room table : going.circle().tables())
        ways.add(new Way(Line.of(ViewPhrase.TABLE, "number", table.number()),
            page + query(Optional.of(table), Optional.empty()), chosen.equals(Optional.of(table))));
    return ways;
  }

  private static Look look(Session.Opened session, Member me, Room room, Optional<PersonId> as, String page) {
    Map<String, String> answers = new HashMap<>();
    answers.put("room", Integer.toString(room.number()));
    as.ifPresent(person -> answers.put("as", person.value()));
    List<Way> people = new ArrayList<>();
    people.add(
        new Way(new Line.Name(me.person()), page + query(Optional.of(room), Optional.empty()), as.isEmpty()));
    for (Attendee attendee : people(session, room))
      people.add(new Way(new Line.Name(attendee.person()),
          page + query(Optional.of(room), Optional.of(attendee.person())),
          as.equals(Optional.of(attendee.person()))));
    Card card = as.map(person -> RoomCard.helping(session, room, person))
        .orElseGet(() -> RoomCard.of(session, room, new Viewer.One(me.person())));
    return new Look(room, withHidden(card, session, room), answers, people);
  }

  /** What was hidden stands below, for who leads alone: a slip of the finger is taken back there. */
  private static Card withHidden(Card card, Session.Opened session, Room room) {
    List<Paper> hidden = session.work().notes().stream().filter(n -> n.hidden() && n.room().equals(room))
        .map(FacilitatorPages::asWritten).toList();
    if (hidden.isEmpty())
      return card;
    List<CardPart> parts = new ArrayList<>(card.parts());
    parts
        .add(new CardPart.Wall(Line.of(FacilitatorPhrase.HIDDEN), hidden, Line.of(FacilitatorPhrase.HIDDEN)));
    return new Card(card.title(), card.clock(), parts);
  }

  private static Paper asWritten(Note note) {
    Paper paper = Papers.own(note);
    return new Paper(paper.note(), paper.words(), paper.colour(), paper.sign(), paper.kind(),
        Optional.empty(),
        paper.card(), Optional.empty(), Optional.empty(), 0, true, List.of(), Optional.empty());
  }

  private static List<Attendee> people(Session.Opened session, Room room) {
    return room.isTable() ? session.circle().at(room) : session.circle().participants();
  }

  private static Optional<Room> room(Context ctx, Session.Opened session) {
    return Optional.ofNullable(ctx.queryParam("room")).filter(n -> n.matches("\\d{1,2}"))
        .map(n -> new Room(Integer.parseInt(n)))
        .filter(room -> !room.isTable() || session.circle().tables().contains(room));
  }

  private static Optional<PersonId> as(Context ctx, Session.Opened session, Room room) {
    String asked = ctx.queryParam("as");
    return people(session, room).stream().map(Attendee::person).filter(p -> p.value().equals(asked))
        .findFirst();
  }

  private static String query(Optional<Room> room, Optional<PersonId> as) {
    return room.map(r -> "?room=" + r.number()).orElse("")
        + as.map(p -> "&as=" + URLEncoder.encode(p.value(), StandardCharsets.UTF_8)).orElse("");
  }
}
