package nl.draaiboek.app.rehearse;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.People;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.view.RoomCard;

/** The played people of a rehearsal: those who take part, and the facilitator until a real one takes over. */
final class Cast {
  private static final Duration LOOK = Duration.ofSeconds(35);
  private static final Duration LATE = Duration.ofMinutes(12);
  private static final List<String> NAMES = List.of("Ana", "Ben", "Chantal", "Driss", "Esra", "Femke", "Gijs",
      "Hanan",
      "Ilse", "Joost", "Karim", "Lotte", "Mo", "Nadia", "Otto", "Petra", "Quinten", "Rosa", "Sem", "Tess",
      "Umar",
      "Vera", "Wout", "Xandra", "Yara", "Zoë");

  private final SessionEngine engine;
  private final People people;
  private final SessionId session;
  private final PersonId facilitator;
  private final Plan plan;
  private final InstantSource clock;
  private final Random random;
  private final Cues cues;
  private final Counts counts;
  private final Map<PersonId, Player> players = new HashMap<>();
  private int ids;

  Cast(SessionEngine engine, People people, SessionId session, PersonId facilitator, Plan plan,
      InstantSource clock,
      Cues cues, Counts counts) {
    this.engine = engine;
    this.people = people;
    this.session = session;
    this.facilitator = facilitator;
    this.plan = plan;
    this.clock = clock;
    this.random = new Random(plan.seed());
    this.cues = cues;
    this.counts = counts;
  }

  /** Gives everyone their first cue. */
  void enter(Instant start) {
    people.name(session, facilitator, "Facilitator");
    for (int i = 0; i < plan.people(); i++) {
      Trait trait = Trait.of(i, random);
      PersonId person = new PersonId("p-" + (i + 1));
      Room table = Room.table(i % plan.tables() + 1);
      String name = i % 8 == 7 ? "" : NAMES.get(i % NAMES.size());
      players.put(person, new Player(trait, new Random(plan.seed() * 1000 + i)));
      Instant arrives = trait == Trait.LATE
          ? start.plus(LATE)
          : start.minusSeconds(30 + random.nextInt(240));
      cues.at(arrives, () -> arrives(person, name, table, trait));
    }
    new Leader(engine, session, facilitator, clock, this::nextId, cues, counts).begins(start);
  }

  private void arrives(PersonId person, String name, Room table, Trait trait) {
    people.name(session, person, name);
    told(engine.command(session, nextId(), new SessionCommand.Join(Role.PARTICIPANT), person));
    told(engine.command(session, nextId(), new SessionCommand.TakeTable(table), person));
    cues.at(nextLook(trait), () -> looks(person, trait));
  }

  private Instant nextLook(Trait trait) {
    long millis = LOOK.toMillis() / 2 + random.nextInt((int) LOOK.toMillis());
    return clock.instant().plusMillis(trait == Trait.SLOW ? 2 * millis : millis);
  }

  private void looks(PersonId person, Trait trait) {
    if (!(now() instanceof Session.Opened opened) || opened instanceof Session.Closed)
      return;
    if (trait == Trait.LEAVES && afterTheBreak(opened)) {
      told(engine.command(session, nextId(), new SessionCommand.Leave(), person));
      return;
    }
    Player player = players.get(person);
    if (player != null && opened instanceof Session.Going going) {
      Hand hand = (address, answers) -> does(person, trait, address, answers);
      player.looks(card(going, person), hand);
      if (random.nextBoolean() && now() instanceof Session.Going after)
        player.turns(card(after, person), hand);
    }
    cues.at(nextLook(trait), () -> looks(person, trait));
  }

  private static nl.draaiboek.core.message.Card card(Session.Going session, PersonId person) {
    return RoomCard.of(session, RoomCard.roomOf(session, person), new Viewer.One(person));
  }

  private static boolean afterTheBreak(Session.Opened session) {
    return session instanceof Session.Going going && going.course().ran().stream()
        .anyMatch(r -> going.house().script().block(r.block()).activities().stream()
            .anyMatch(a -> a.kind().equals("pause")));
  }

  private Reply does(PersonId person, Trait trait, String address, Map<String, String> answers) {
    String id = nextId();
    int before = notes().size();
    Reply reply = told(engine.submit(session, new Incoming.Submitted(id, person, address, answers)));
    List<Note> after = notes();
    if (reply instanceof Reply.Noted && after.size() > before)
      counts.acknowledged(after.getLast().id());
    if (trait == Trait.DOUBLE_CLICKS)
      told(engine.submit(session, new Incoming.Submitted(id, person, address, answers)));
    return reply;
  }

  private List<Note> notes() {
    return now() instanceof Session.Opened opened ? opened.work().notes().stream().toList() : List.of();
  }

  private Session now() {
    return engine.find(session).orElseThrow().session();
  }

  private Reply told(Reply reply) {
    counts.answered(reply);
    return reply;
  }

  private String nextId() {
    return "r" + ++ids;
  }
}
