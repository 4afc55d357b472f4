package nl.draaiboek.app.rehearse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.testkit.MemoryStore;

/** The cards of every activity, from the sessions that come with the bot, at the moment when most was on them. */
public final class PlayedCards {
  public static final Activities ACTIVITIES = StandardActivities.all();
  private static final int PEOPLE = 6;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);
  private static final LocalDate DAY = LocalDate.of(2027, 1, 14);

  private final Map<String, Played> fullest = new TreeMap<>();

  private PlayedCards() {}

  /**
   * What there was to see in a block with an activity.
   *
   * @param kind        the activity's
   * @param at          when it was seen
   * @param participant the card of one who takes part
   * @param lead        the card of who leads, looking into the same room
   * @param all         what the room itself is shown
   * @param names       of those who were there
   */
  public record Played(String kind, Instant at, Card participant, Card lead, Card all,
      Map<PersonId, String> names) {
    private int size() {
      return participant.parts().toString().length();
    }
  }

  /** @return one of each kind that stands in a script */
  public static List<Played> ofEachKind() throws InterruptedException {
    PlayedCards cards = new PlayedCards();
    for (Read read : new ScriptLibrary(new ScriptReader(ACTIVITIES), List.of()).all().values()) {
      Script script = ((Read.Good) read).script();
      cards.play(script);
      Script otherwise = otherwise(script);
      if (!otherwise.equals(script))
        cards.play(otherwise);
    }
    return List.copyOf(cards.fullest.values());
  }

  /** @return the same with the last way to go of each block, where there is more than one */
  private static Script otherwise(Script script) {
    Script other = script;
    for (Block block : script.blocks())
      if (!block.options().isEmpty())
        other = other.choosing(block.id(), block.options().getLast().id());
    return other;
  }

  private void play(Script script) throws InterruptedException {
    Rehearsal rehearsal = new Rehearsal(new Plan(script, PEOPLE, 1, 7, DAY));
    RehearsalClock clock = new RehearsalClock(rehearsal.start().minus(Rehearsal.LOBBY));
    MemoryStore store = new MemoryStore(clock);
    try (SessionEngine engine = new SessionEngine(store.sessions(), store.cache(), ACTIVITIES, clock,
        new RandomIds(new Random(7)))) {
      SessionId session = engine.open(script, rehearsal.setup(), Rehearsal.facilitator());
      AtOnce time = new AtOnce(clock, store.timers(), engine::due);
      List<Instant> looked = new ArrayList<>(List.of(Instant.EPOCH));
      rehearsal.played(engine, store.people(), session, clock, moment -> {
        if (!moment.isBefore(looked.getLast().plus(BETWEEN_LOOKS))) {
          looked.add(moment);
          if (engine.find(session).orElseThrow().session() instanceof Session.Going going)
            look(going, clock.instant(), store.people().names(session));
        }
        time.until(moment);
      }, (_, _) -> Map.of());
    }
  }

  private void look(Session.Going going, Instant at, Map<PersonId, String> names) {
    if (going.circle().participants().isEmpty())
      return;
    PersonId person = going.circle().participants().getFirst().person();
    Room room = RoomCard.roomOf(going, person);
    going.course().now(room).ifPresent(run -> {
      for (ActivitySpec spec : going.house().script().block(run.block()).activities()) {
        Played now = new Played(spec.kind(), at, RoomCard.of(going, room, new Viewer.One(person)),
            RoomCard.of(going, room, new Viewer.One(Rehearsal.facilitator())),
            RoomCard.of(going, room, new Viewer.Everyone()), names);
        fullest.merge(spec.kind(), now, (was, is) -> is.size() > was.size() ? is : was);
      }
    });
  }
}
