package nl.draaiboek.discord;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
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
import nl.draaiboek.core.desk.ChatCodes;
import nl.draaiboek.core.desk.ChatCodes.Holder;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.desk.Links;
import nl.draaiboek.core.desk.NetworkLinks;
import nl.draaiboek.core.engine.Accounts;
import nl.draaiboek.core.engine.NetworkDelivery;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.OutboxRelay;
import nl.draaiboek.core.engine.People;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.engine.SessionIndex;
import nl.draaiboek.core.engine.SessionStore;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.photo.Photos;
import nl.draaiboek.core.rights.Rights;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.core.timer.TimerKey;
import nl.draaiboek.core.timer.TimerKind;
import nl.draaiboek.discord.connection.DiscordSettings;
import nl.draaiboek.discord.connection.IdentifyBudget;
import nl.draaiboek.discord.connection.Token;
import nl.draaiboek.discord.fake.ChatChannel;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Interaction;
import nl.draaiboek.discord.fake.Person;
import nl.draaiboek.discord.parts.DiscordParts;
import nl.draaiboek.discord.parts.Snowflakes;
import nl.draaiboek.testkit.FakeDarkroom;
import nl.draaiboek.testkit.MemoryStore;
import nl.draaiboek.testkit.SettableClock;

/** A bot on the fake Discord, with a store without a disk, at ten in the morning; time passes when the test says so. */
final class OnDiscord implements AutoCloseable {
  private static final Duration LONG = Duration.ofSeconds(30);

  final FakeDiscord discord;
  final ChatChannel channel;
  final SettableClock clock = new SettableClock();
  final MemoryStore store = new MemoryStore(clock);
  final Gate gate = new Gate();
  final SessionEngine engine;
  final NetworkEngine networks;
  final OutboxRelay relay;
  private final DiscordParts parts;
  final ChatCodes codes;
  DiscordAdapter adapter;

  OnDiscord(FakeDiscord discord) {
    this.discord = discord;
    this.channel = discord.guild().channel("leernetwerk");
    Activities activities = StandardActivities.all();
    RandomIds ids = new RandomIds(new Random(7));
    codes = new ChatCodes(ids, clock);
    engine = new SessionEngine(gate.before(SessionStore.class, store.sessions()), store.cache(), activities,
        clock,
        ids);
    networks = new NetworkEngine(store.networks(), (network, person) -> store.accounts()
        .account(network.owner(), person, Snowflakes.CHANNEL).map(Snowflakes::user).map(Snowflakes::direct),
        clock);
    relay = new OutboxRelay(engine, networks, store.outbox(), store.people(), clock);
    ScriptLibrary scripts = new ScriptLibrary(new ScriptReader(activities), List.of());
    parts = new DiscordParts(new DeskParts(engine, networks, new NetworkDelivery(networks, relay),
        store.archive(),
        gate.before(People.class, store.people()),
        gate.before(Accounts.class, store.accounts()), gate.before(SessionIndex.class, store.index()),
        () -> scripts.all().values().stream().filter(Read.Good.class::isInstance).map(Read.Good.class::cast)
            .map(Read.Good::script).toList(),
        Languages.bundled(), Vocabularies.bundled(),
        session -> new Links.Ways("https://draaiboek.example/j/abc",
            "https://draaiboek.example/f/abc", "https://draaiboek.example/b/abc",
            "https://draaiboek.example/w/abc"),
        network -> new NetworkLinks.Ways("https://draaiboek.example/j/net", "https://draaiboek.example/f/net",
            "https://draaiboek.example/n/net",
            number -> "https://draaiboek.example/calendar/net/abc/" + number),
        new PlainEnclosures(), new Photos(new FakeDarkroom(), store.album()), codes,
        new Rights(engine, networks, store.sessions(), store.networks(), store.people(), store.accounts(),
            store.shredder()),
        ids,
        clock,
        ZoneId.of("Europe/Amsterdam")), Optional.of("Begeleiders"));
    adapter = started();
  }

  private DiscordAdapter started() {
    int before = discord.gateway().identified().size();
    DiscordAdapter fresh = new DiscordAdapter(parts, new DiscordSettings(new Token(discord.token()),
        discord.rest(), discord.gatewayUrl(), List.of(discord.files()), false, Duration.ZERO,
        Duration.ofSeconds(5)),
        IdentifyBudget.forgetful(clock));
    fresh.start();
    await().atMost(LONG)
        .until(() -> discord.gateway().identified().size() > before && !discord.commands().isEmpty());
    return fresh;
  }

  /** The bot stops listening, as when its process ends. */
  void goesOff() {
    adapter.close();
  }

  /** A bot without any memory of its own begins where the other stopped. */
  void comesOn() {
    adapter = started();
  }

  /** Somebody whose Discord is in Dutch, in the channel of the session. */
  Person comes(String name) {
    return discord.user(name).reads("nl").goesTo(channel);
  }

  /** Opens a session, and waits until its rooms are there. */
  void opens(Person facilitator, String script, int tables) {
    Interaction opening = facilitator.slash("session open", Map.of("script", script, "tables", tables));
    opening.reply();
    settles();
  }

  /** Opens a session of which Discord knows nothing yet. */
  Holder opensInBrowser(String script, int tables) {
    Script found = parts.desk().scripts().get().stream().filter(s -> s.name().equals(script)).findFirst()
        .orElseThrow();
    return opensInBrowser(found, tables);
  }

  Holder opensInBrowser(Script found, int tables) {
    Holder leader = new Holder(parts.desk().ids().session(), parts.desk().ids().person());
    engine.open(leader.owner(), found, new Setup(Language.DUTCH, ZoneId.of("Europe/Amsterdam"),
        Optional.empty(), tables, new StoryCards(found.cards(), Map.of()), false, false, false),
        leader.person());
    return leader;
  }

  /** Opens a session with one table, at which these people sit, and goes on to the block in which notes are written. */
  void writing(Person facilitator, Person... people) {
    opens(facilitator, "proefsessie", 1);
    for (Person person : people) {
      person.presses(card(channel), "Tafel 1").acknowledgement();
      person.goesTo(table(1));
    }
    leads(facilitator, remote(facilitator), "Start");
    leads(facilitator, remote(facilitator), "Volgende blok");
    passes(Duration.ofSeconds(1));
  }

  /** Who leads presses a button of theirs, and it is done. */
  void leads(Person facilitator, ChatMessage remote, String button) {
    int before = happened();
    facilitator.presses(remote, button).acknowledgement();
    await().atMost(LONG).until(() -> happened() > before);
  }

  private int happened() {
    return engine.find(session().house().session()).orElseThrow().seq();
  }

  /** What waits is delivered; counts that keep a pace are a few seconds later. */
  void settles() {
    for (int i = 0; i < 3; i++) {
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

  ChatChannel table(int number) {
    return channel.thread("Tafel " + number);
  }

  /** @return the message that holds the room's card now: the last that can be pressed, waited for where none is there yet */
  ChatMessage card(ChatChannel room) {
    return await().atMost(LONG).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20)).until(() -> {
      settles();
      return room.messages().stream().filter(ChatMessage::isPressable).reduce((_, last) -> last);
    }, Optional::isPresent).orElseThrow();
  }

  /** @return the facilitator's remote, which is the last of their direct messages that can be pressed */
  ChatMessage remote(Person facilitator) {
    return card(facilitator.direct());
  }

  /** @return the remote as it is, with nothing delivered first */
  ChatMessage remoteNow(Person facilitator) {
    return facilitator.direct().messages().stream().filter(ChatMessage::isPressable).reduce((_, last) -> last)
        .orElseThrow();
  }

  Session.Opened session() {
    var tied = store.index().at(Snowflakes.conversation(Long.parseLong(channel.id()))).orElseThrow();
    return (Session.Opened) engine.find(tied.session().session()).orElseThrow().session();
  }

  /** @return the words of all notes */
  List<String> notes() {
    return session().work().notes().stream().map(Note::words).toList();
  }

  /** @return the picture on that note, from 0 */
  Optional<Photo> photo(int note) {
    return session().work().notes().stream().toList().get(note).photo()
        .flatMap(id -> store.album().find(session().house().session(), id));
  }

  /** @return everything that happened in it, oldest first */
  List<SessionEvent> events() {
    return store.sessions().read(session().house().session(), 0).events();
  }

  @Override
  public void close() {
    relay.close();
    adapter.close();
    networks.close();
    engine.close();
  }
}
