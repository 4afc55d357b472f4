package nl.draaiboek.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockWords;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.Settings;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.Setup;

/** A session meant for one table, in which people form groups of two to three and then write notes at their tables. */
public final class GroupScript {
  private GroupScript() {}

  public static Script script() {
    return new Script("groups", words("Groups"), Words.NONE,
        List.of(block("form", Place.PLENARY, "groups", Map.of("size", 3)),
            block("talk", Place.TABLES, "notes",
                Map.of("kinds", List.of(Map.of("id", "idea", "colour", "yellow", "sign", "💡"))))),
        1, 0);
  }

  public static Setup setup() {
    return VotingScript.setup();
  }

  /** So many people come, and who leads makes the groups. */
  public static void goesOnToGroups(SessionEngine engine, SessionId session, PersonId leader, int people) {
    IntStream.rangeClosed(1, people).forEach(i -> engine.command(session, "come-" + i,
        new SessionCommand.Join(Role.PARTICIPANT), new PersonId("p-" + i)));
    engine.command(session, "start",
        new SessionCommand.Next(Room.PLENARY, Optional.empty()), leader);
    engine.command(session, "make", new SessionCommand.Act(new BlockId("form"), "groups",
        new Action("make", "", Map.of()), Optional.empty(), Optional.empty()), leader);
  }

  private static Block block(String id, Place place, String kind, Map<String, Object> settings) {
    return new Block(new BlockId(id), Duration.ofMinutes(15), place,
        List.of(new ActivitySpec(kind, kind, new Settings(settings), Optional.empty(), List.of(), Map.of())),
        new BlockWords(words(id), Words.NONE, Words.NONE, Words.NONE, Words.NONE), Optional.empty(), false,
        false, List.of());
  }

  private static Words words(String text) {
    return new Words(Map.of("en", text));
  }
}
