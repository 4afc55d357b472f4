package nl.draaiboek.bench;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.app.rehearse.ScaledClock;
import nl.draaiboek.app.server.Server;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockWords;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.Settings;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.discord.parts.Snowflakes;
import nl.draaiboek.store.Pace;
import nl.draaiboek.store.StoreSettings;
import nl.draaiboek.web.WebAdapter.Ways;

/** A whole Draaiboek in this process, as {@code serve} runs it, reached over loopback. */
final class House implements AutoCloseable {
  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  static final String WRITE = "act/write/work/write";
  private static final PersonId FACILITATOR = new PersonId("p-facilitator");
  /**
   * Its clock goes this much faster than time, so that the limit of ten presses a second for each person does not become the
   * figure. Nothing that is measured in this house waits for a clock.
   */
  private static final Pace PACE = new Pace(1_000);

  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  /** @param folder where it keeps its data */
  House(Path folder) {
    server = Server.start(config(folder), new ScaledClock(Instant.now(), PACE), PACE);
  }

  /** One by the real clock, as Discord is, where no limit is in the way. */
  House(Path folder, Config.Discord discord) {
    server = Server.start(config(folder, Optional.of(discord), Optional.empty()), InstantSource.system(),
        Pace.REAL);
  }

  /** One with the fast clock, by which the rates that Teams bears are a thousand times as high, too. */
  House(Path folder, Config.Teams teams) {
    server = Server.start(config(folder, Optional.empty(), Optional.of(teams)),
        new ScaledClock(Instant.now(), PACE), PACE);
  }

  static Config config(Path folder) {
    return config(folder, Optional.empty(), Optional.empty());
  }

  private static Config config(Path folder, Optional<Config.Discord> discord, Optional<Config.Teams> teams) {
    var web = new Config.Web(InetAddress.getLoopbackAddress(), 0, Optional.empty(), Set.of(),
        Optional.empty());
    return new Config(web, folder, StoreSettings.sqlite(folder), List.of(), Language.DUTCH, AMSTERDAM,
        Optional.empty(), discord, teams);
  }

  /** People write notes in the plenary, for a year, and do whatever else there is beside that. */
  static Script script(ActivitySpec... beside) {
    ActivitySpec notes = new ActivitySpec("work", "notes", Settings.NONE, Optional.empty(), List.of(),
        Map.of());
    Block write = new Block(new BlockId("write"), Duration.ofDays(365), Place.PLENARY,
        Stream.concat(Stream.of(notes), Stream.of(beside)).toList(),
        new BlockWords(new Words(Map.of("nl", "Schrijven")), Words.NONE, Words.NONE, Words.NONE,
            Words.NONE),
        Optional.empty(), false, false, List.of());
    return new Script("bench", new Words(Map.of("nl", "Een grote dag")), Words.NONE, List.of(write), 1);
  }

  static Setup setup() {
    return new Setup(Language.DUTCH, AMSTERDAM, Optional.empty(), 1, StoryCards.NONE, false, false, false);
  }

  /** @return a session in which people can write */
  Day opens() {
    return opens(script());
  }

  Day opens(Script script) {
    SessionId session = engine().open(script, setup(), FACILITATOR);
    engine().command(session, "start", new SessionCommand.Next(Room.PLENARY, Optional.empty()), FACILITATOR);
    return new Day(session, server.web().openWays(session));
  }

  SessionEngine engine() {
    return server.engine();
  }

  int port() {
    return server.address().getPort();
  }

  /** A session that goes on. */
  final class Day {
    private final SessionId session;
    private final Ways ways;

    Day(SessionId session, Ways ways) {
      this.session = session;
      this.ways = ways;
    }

    SessionId session() {
      return session;
    }

    /** @return someone who is in, without a browser */
    PersonId comesIn(String name) {
      PersonId person = new PersonId("p-" + name);
      engine().command(session, "join-" + name, new SessionCommand.Join(Role.PARTICIPANT), person);
      return person;
    }

    /** Someone is in, who has an account in a chat. */
    void comesIn(String name, String account) {
      server.accounts().person(session, account, () -> new PersonId("p-" + name));
      comesIn(name);
    }

    /** @return whether it was stored */
    boolean writes(PersonId person, String id, String words) {
      return engine().submit(session,
          new Incoming.Submitted(id, person, WRITE, Map.of("words", words))) instanceof Reply.Noted;
    }

    /** @return whether it was stored */
    boolean edits(PersonId person, String id, int note, String words) {
      return engine().submit(session, new Incoming.Submitted(id, person, "act/write/work/edit/" + note,
          Map.of("words", words))) instanceof Reply.Noted;
    }

    /** From now on this channel on Discord is where all come together. */
    void meetsAt(long channel) {
      engine().command(session, "tie",
          new SessionCommand.TieRoom(Room.PLENARY, Snowflakes.conversation(channel)), FACILITATOR);
    }

    /** @return how much has happened */
    int steps() {
      return engine().find(session).orElseThrow().seq();
    }

    /** @return someone who is in with a browser */
    Guest guest() throws Exception {
      return Guest.comesIn(client, server.address(), ways.join());
    }

    /** @return someone who leads, with a browser */
    Guest leader() throws Exception {
      return Guest.comesIn(client, server.address(), ways.facilitate());
    }

    String path() {
      return "/s/" + session;
    }

    /** @return the cookie of who may look at the board */
    String boardKey() {
      return "draaiboek-board=" + ways.board().substring(2);
    }

    /** @return what everybody wrote, oldest first */
    List<String> words() {
      Session.Opened now = (Session.Opened) engine().find(session).orElseThrow().session();
      return now.work().notes().stream().map(Note::words).toList();
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
