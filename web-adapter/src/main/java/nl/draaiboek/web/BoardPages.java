package nl.draaiboek.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SpokenCodes;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.session.BlockRun;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.core.view.ViewPhrase;
import nl.draaiboek.web.entry.WayPhrase;
import nl.draaiboek.web.page.BoardPage;
import nl.draaiboek.web.page.BoardPage.Ended;
import nl.draaiboek.web.page.BoardPage.Gathering;
import nl.draaiboek.web.page.BoardPage.Join;
import nl.draaiboek.web.page.BoardPage.Panel;
import nl.draaiboek.web.page.BoardPage.Scene;
import nl.draaiboek.web.page.BoardPage.Way;
import nl.draaiboek.web.page.BoardPage.Working;
import nl.draaiboek.web.page.Shell;
import nl.draaiboek.web.page.Voice;

/** Makes the board: all tables, or those asked for by {@code ?table=2} or {@code ?tables=1,2}; dark unless {@code light=1}. */
final class BoardPages {
  /** More beside each other could not be read from the back row. */
  private static final int MOST_TABLES = 4;

  private final Site site;

  BoardPages(Site site) {
    this.site = site;
  }

  BoardPage page(Context ctx, Session.Opened session, Voice voice) {
    Look look = Look.of(ctx, session);
    String path = site.path(session.house().session()) + "/board";
    Line title = Line.scripted(session.house().script().title());
    Shell shell = site.shown(voice, title, session.house().session(),
        look.light() ? Shell.Room.LIGHT : Shell.Room.DARK, path, look.query());
    return new BoardPage(shell, title, scene(session, look.tables()), join(ctx, session),
        Lookouts.announcements(session, voice.now()), ways(session, path, look));
  }

  /** @return the one room to show to who can show one: the plenary while all are together, else the first table asked for */
  Room room(Context ctx, Session.Opened session) {
    boolean together = !(session instanceof Session.Going going) || going.course().together();
    return together ? Room.PLENARY : Look.of(ctx, session).tables().getFirst();
  }

  /** @return the same for all who see the same: who look at this session in this way, in this language, at this address */
  Object sameFor(Context ctx, SessionId session) {
    return List.of(session, Optional.ofNullable(ctx.queryString()).orElse(""),
        Keyring.language(ctx).orElse(""), site.address(ctx, "/"));
  }

  /** What was asked for. */
  private record Look(List<Room> tables, boolean all, boolean light) {
    static Look of(Context ctx, Session.Opened session) {
      List<Room> there = session.circle().tables();
      String asked = String.join(",", ctx.queryParams("table")) + ","
          + String.join(",", ctx.queryParams("tables"));
      List<Room> tables = Arrays.stream(asked.split(",", -1)).filter(n -> n.matches("[1-9]\\d{0,2}"))
          .map(n -> Room.table(Integer.parseInt(n))).filter(there::contains).distinct().toList();
      return new Look((tables.isEmpty() ? there : tables).stream().limit(MOST_TABLES).toList(),
          tables.isEmpty(),
          "1".equals(ctx.queryParam("light")));
    }

    String query() {
      return query(all ? List.of() : tables, light);
    }

    static String query(List<Room> tables, boolean light) {
      List<String> parts = new ArrayList<>();
      if (!tables.isEmpty())
        parts.add(
            "tables=" + String.join(",", tables.stream().map(t -> Integer.toString(t.number())).toList()));
      if (light)
        parts.add("light=1");
      return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
  }

  private static Scene scene(Session.Opened session, List<Room> tables) {
    return switch (session) {
      case Session.Lobby lobby -> new Gathering(Lookouts.seats(lobby));
      case Session.Going going -> working(going, tables);
      case Session.Closed _ -> new Ended();
    };
  }

  private static Working working(Session.Going going, List<Room> tables) {
    if (going.course().together())
      return new Working(card(going, Room.PLENARY), List.of(panel(going, Room.PLENARY, Optional.empty())));
    return new Working(card(going, tables.getFirst()), tables.stream()
        .map(t -> panel(going, t, Optional.of(Line.of(ViewPhrase.TABLE, "number", t.number())))).toList());
  }

  private static Panel panel(Session.Going going, Room room, Optional<Line> name) {
    return new Panel(name, going.course().now(room).filter(BlockRun::ready).isPresent(),
        card(going, room).parts());
  }

  private static Card card(Session.Going going, Room room) {
    return RoomCard.of(going, room, new Viewer.Everyone());
  }

  private Optional<Join> join(Context ctx, Session.Opened session) {
    if (session instanceof Session.Closed || session.circle().locked())
      return Optional.empty();
    String place = URI.create(site.address(ctx, "/")).getAuthority() + site.home();
    return Optional.of(new Join(place, SpokenCodes.spoken(session.house().code()),
        site.path(session.house().session()) + "/qr.svg"));
  }

  private static List<Way> ways(Session.Opened session, String path, Look look) {
    List<Way> ways = new ArrayList<>();
    if (session.circle().tables().size() > 1) {
      ways.add(
          new Way(Line.of(WayPhrase.ALL_TABLES), path + Look.query(List.of(), look.light()), look.all()));
      for (Room table : session.circle().tables())
        ways.add(new Way(Line.of(ViewPhrase.TABLE, "number", table.number()),
            path + Look.query(List.of(table), look.light()), look.tables().equals(List.of(table))));
    }
    List<Room> chosen = look.all() ? List.of() : look.tables();
    ways.add(new Way(Line.of(look.light() ? WayPhrase.DARK : WayPhrase.LIGHT),
        path + Look.query(chosen, !look.light()), false));
    return ways;
  }
}
