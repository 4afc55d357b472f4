package nl.draaiboek.teams;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.content.language.Vocabularies;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.ChatCodes;
import nl.draaiboek.core.desk.ChatCodes.Holder;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.desk.Links;
import nl.draaiboek.core.desk.NetworkLinks;
import nl.draaiboek.core.engine.NetworkDelivery;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.OutboxRelay;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.photo.Photos;
import nl.draaiboek.core.rights.Rights;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;
import nl.draaiboek.teams.door.Conversation;
import nl.draaiboek.teams.door.Someone;
import nl.draaiboek.teams.door.TeamsDoor;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.SeenMessage;
import nl.draaiboek.teams.fake.Team;
import nl.draaiboek.teams.fake.TeamsPerson;
import nl.draaiboek.teams.parts.TeamsIds;
import nl.draaiboek.teams.parts.TeamsParts;
import nl.draaiboek.teams.room.Furnished;
import nl.draaiboek.testkit.FakeDarkroom;
import nl.draaiboek.testkit.MemoryStore;
import nl.draaiboek.testkit.SettableClock;

/** A bot on the fake Teams, with a store without a disk, at ten in the morning; time passes when the test says so. */
final class OnTeams implements AutoCloseable {
  private static final Duration LONG = Duration.ofSeconds(30);
  static final URI PUBLIC = URI.create("https://draaiboek.example/");

  final FakeTeams teams;
  final Team team;
  final Chat channel;
  final SettableClock clock = new SettableClock();
  final MemoryStore store = new MemoryStore(clock);
  final SessionEngine engine;
  final NetworkEngine networks;
  final OutboxRelay relay;
  private final TeamsParts parts;
  private final RandomIds ids = new RandomIds(new Random(7));
  final ChatCodes codes = new ChatCodes(ids, clock);
  TeamsAdapter adapter;
  private Javalin server;

  OnTeams(FakeTeams teams) {
    this.teams = teams;
    this.team = teams.team();
    this.channel = team.channel();
    Activities activities = StandardActivities.all();
    engine = new SessionEngine(store.sessions(), store.cache(), activities, clock, ids);
    networks = new NetworkEngine(store.networks(), (network, person) -> store.accounts()
        .account(network.owner(), person, TeamsIds.CHANNEL).map(TeamsIds::person).map(TeamsIds::personal),
        clock);
    relay = new OutboxRelay(engine, networks, store.outbox(), store.people(), clock);
    ScriptLibrary scripts = new ScriptLibrary(new ScriptReader(activities), List.of());
    parts = new TeamsParts(new DeskParts(engine, networks, new NetworkDelivery(networks, relay),
        store.archive(),
        store.people(), store.accounts(), store.index(),
        () -> scripts.all().values().stream().filter(Read.Good.class::isInstance).map(Read.Good.class::cast)
            .map(Read.Good::script).toList(),
        Languages.bundled(), Vocabularies.bundled(),
        session -> new Links.Ways(PUBLIC + "j/abc", PUBLIC + "f/abc", PUBLIC + "b/abc", PUBLIC + "w/abc"),
        network -> new NetworkLinks.Ways(PUBLIC + "j/net", PUBLIC + "f/net", PUBLIC + "n/net",
            number -> PUBLIC + "calendar/net/abc/" + number),
        new PlainEnclosures(), new Photos(new FakeDarkroom(), store.album()), codes,
        new Rights(engine, networks, store.sessions(), store.networks(), store.people(), store.accounts(),
            store.shredder()),
        ids, clock,
        ZoneId.of("Europe/Amsterdam")), Optional.of(PUBLIC));
    comesOn();
  }

  /** The bot stops, as when its process ends. */
  void goesOff() {
    server.stop();
    adapter.close();
  }

  /** A bot without any memory of its own begins where the other stopped. */
  void comesOn() {
    // Teams' tokens carry the real time; a wait that Teams asks for passes at once.
    adapter = new TeamsAdapter(parts, teams.settings(), InstantSource.system(), clock::advance);
    server = Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      adapter.routes(config);
    }).start("127.0.0.1", 0);
    teams.botAt(URI.create("http://127.0.0.1:" + server.port() + TeamsDoor.PATH));
    adapter.start();
    await().atMost(LONG).until(() -> teams.delivers(teams.complete(teams.person("Ana"), channel, event()))
        .status() < 300);
  }

  /** Something that nobody listens for; the door opens for it once it knows Microsoft's keys. */
  private static ObjectNode event() {
    return JsonNodeFactory.instance.objectNode().put("type", "event").put("name", "ready");
  }

  /** @return where the bot's own pages and pictures are */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /** Somebody of the team, whose Teams is in Dutch. */
  TeamsPerson comes(String name) {
    TeamsPerson person = teams.person(name);
    team.with(person);
    return person;
  }

  /** @return the thread that begins when this person calls the bot in the channel */
  Chat calls(TeamsPerson person) {
    return person.mentions(channel, "hoi").chat();
  }

  /** Opens a session where someone asks, and waits until its rooms are there. */
  Furnished opens(TeamsPerson facilitator, Chat where, String script, int tables) {
    SessionId session = ids.session();
    PersonId person = store.accounts().person(session, TeamsIds.account(person(facilitator)), ids::person);
    open(session, script(script), tables, person);
    return furnishes(session, person, facilitator, where);
  }

  /** Opens a session of which Teams knows nothing yet. */
  Holder opensInBrowser(String script, int tables) {
    return opensInBrowser(script(script), tables);
  }

  Holder opensInBrowser(Script script, int tables) {
    SessionId session = ids.session();
    PersonId leader = ids.person();
    open(session, script, tables, leader);
    return new Holder(session, leader);
  }

  void tiesRemote(Holder leader, String conversation) {
    engine.command(leader.owner(), "remote", new SessionCommand.TieRemote(new ConversationId(conversation)),
        leader.person());
  }

  private Script script(String name) {
    return parts.desk().scripts().get().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private void open(SessionId session, Script found, int tables, PersonId leader) {
    engine.open(session, found, new Setup(Language.DUTCH, ZoneId.of("Europe/Amsterdam"), Optional.empty(),
        tables, new StoryCards(found.cards(), Map.of()), false, false, false), leader);
  }

  Furnished furnishes(SessionId session, PersonId person, TeamsPerson facilitator, Chat where) {
    Furnished rooms = adapter.rooms().furnish(session, conversation(where), person, someone(facilitator));
    settles();
    return rooms;
  }

  static TeamsIds.Person person(TeamsPerson person) {
    return new TeamsIds.Person(FakeTeams.TENANT, person.id());
  }

  static Someone someone(TeamsPerson person) {
    return new Someone(person.id(), Optional.of(person.object()), person.name());
  }

  /** @return the conversation as the bot hears of it */
  static Conversation conversation(Chat chat) {
    Conversation.Kind kind = chat.id().startsWith("a:")
        ? Conversation.Kind.PERSONAL
        : chat.id().contains("@thread.tacv2") ? Conversation.Kind.CHANNEL : Conversation.Kind.GROUP;
    return new Conversation(kind, chat.id(), Optional.empty(), FakeTeams.TENANT);
  }

  /** What waits is delivered; counts that keep a pace are a few seconds later. */
  void settles() {
    for (int i = 0; i < 4; i++) {
      while (relay.deliverDue(adapter.channel()) > 0)
        Thread.onSpinWait();
      clock.advance(Duration.ofSeconds(2));
    }
  }

  /** Time passes; what comes due on the way is done at its own moment. */
  void passes(Duration time) {
    goesOn(time);
    settles();
  }

  /** Time passes as above, and nothing is delivered meanwhile. */
  void goesOn(Duration time) {
    Instant end = clock.instant().plus(time);
    var timers = store.timers();
    for (Optional<Instant> due = timers.nextDue(); due.isPresent()
        && !due.get().isAfter(end); due = timers.nextDue()) {
      if (due.get().isAfter(clock.instant()))
        clock.set(due.get());
      timers.runDue(this::due);
    }
    clock.set(end);
  }

  private void due(TimerKey timer) {
    if (timer.kind() == TimerKind.LOOK)
      networks.due(timer);
    else
      engine.due(timer);
  }

  /** @return the thread of a table: the one whose first message names it */
  Chat table(int number) {
    return teams.threads(channel).stream()
        .filter(t -> t.messages().stream().findFirst().filter(SeenMessage::isFromBot)
            .filter(m -> m.text().contains("Tafel " + number + " ")).isPresent())
        .findFirst().orElseThrow();
  }

  /** @return the message that holds the room's card now: the last that can be pressed, waited for where none is there yet */
  SeenMessage card(Chat room) {
    return await().atMost(LONG).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20)).until(() -> {
      settles();
      return room.fromBot().stream().filter(m -> !m.buttons().isEmpty()).reduce((_, last) -> last);
    }, Optional::isPresent).orElseThrow();
  }

  /** @return the facilitator's remote: the last that can be pressed in their personal conversation */
  SeenMessage remote(TeamsPerson facilitator) {
    return card(teams.personal(facilitator));
  }

  Session.Opened session(Chat room) {
    var tied = store.index().at(TeamsIds.conversation(room.id())).orElseThrow();
    return (Session.Opened) engine.find(tied.session().session()).orElseThrow().session();
  }

  /** @return the words of all notes of the session that is held there */
  List<String> notes(Chat room) {
    return session(room).work().notes().stream().map(Note::words).toList();
  }

  /** @return everything that happened in the session that is held there, oldest first */
  List<SessionEvent> events(Chat room) {
    return store.sessions().read(session(room).house().session(), 0).events();
  }

  @Override
  public void close() {
    relay.close();
    goesOff();
    networks.close();
    engine.close();
  }
}
