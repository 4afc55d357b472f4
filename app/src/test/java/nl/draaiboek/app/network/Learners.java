package nl.draaiboek.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.content.language.Vocabularies;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.Activities;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.chat.Enclosed;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.ChatCodes;
import nl.draaiboek.core.desk.Desk;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.desk.Enclosures;
import nl.draaiboek.core.desk.Links;
import nl.draaiboek.core.desk.NetworkLinks;
import nl.draaiboek.core.desk.Seats;
import nl.draaiboek.core.desk.Visitor;
import nl.draaiboek.core.desk.network.Answer;
import nl.draaiboek.core.desk.network.Asker;
import nl.draaiboek.core.desk.network.NetworkDesk;
import nl.draaiboek.core.engine.Meetings;
import nl.draaiboek.core.engine.NetworkDelivery;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.OutboxRelay;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.network.Charter;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.Series;
import nl.draaiboek.core.network.When;
import nl.draaiboek.core.photo.Photos;
import nl.draaiboek.core.picture.PictureBounds;
import nl.draaiboek.core.picture.PictureFile;
import nl.draaiboek.core.rights.Rights;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.photo.StandardDarkroom;
import nl.draaiboek.testkit.FakeChannel;
import nl.draaiboek.testkit.MemoryStore;
import nl.draaiboek.testkit.SettableClock;

/** A network of people with accounts, whose meetings are held as sessions. Ana leads it. */
final class Learners implements AutoCloseable {
  static final NetworkId NETWORK = new NetworkId("leren");
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  final SettableClock clock = new SettableClock();
  final MemoryStore store = new MemoryStore(clock);
  final SessionEngine sessions;
  final NetworkEngine networks;
  final Meetings meetings;
  final Seats seats;
  private final NetworkDesk desk;
  private final FakeChannel platform = new FakeChannel();
  final PersonId ana;
  private int asked;

  /** @param script of every meeting */
  Learners(String script) {
    this(bundled(script));
  }

  Learners(Script script) {
    RandomIds ids = new RandomIds(new Random(7));
    Activities activities = StandardActivities.all();
    sessions = new SessionEngine(store.sessions(), store.cache(), activities, clock, ids);
    networks = new NetworkEngine(store.networks(), (_, _) -> Optional.empty(), clock);
    DeskParts parts = new DeskParts(sessions, networks,
        new NetworkDelivery(networks,
            new OutboxRelay(sessions, networks, store.outbox(), store.people(), clock)),
        store.archive(), store.people(), store.accounts(), store.index(),
        () -> List.of(script), Languages.bundled(), Vocabularies.bundled(),
        _ -> new Links.Ways("j", "f", "b", "w"),
        _ -> new NetworkLinks.Ways("j", "f", "n", number -> "c/" + number),
        new NoEnclosures(),
        new Photos(new StandardDarkroom(), store.album()), new ChatCodes(ids, clock),
        new Rights(sessions, networks, store.sessions(), store.networks(), store.people(), store.accounts(),
            store.shredder()),
        ids, clock, ZONE);
    meetings = parts.meetings();
    seats = new Desk(parts, new ConcurrentHashMap<>()).seats();
    desk = new NetworkDesk(parts, seats);
    ana = member("Ana");
    asks(ana, new NetworkCommand.Found(NETWORK, Charter.named("Samen leren")));
    LocalDate first = LocalDate.ofInstant(clock.instant(), ZONE).plusDays(7);
    asks(ana, new NetworkCommand.PlanSeries(
        new Series(new When(first, LocalTime.of(10, 0), Duration.ofHours(3)), 6, 3), List.of(),
        "Zaal 1", script.name()));
  }

  static Script bundled(String name) {
    var library = new ScriptLibrary(new ScriptReader(StandardActivities.all()), List.of());
    return ((Read.Good) Objects.requireNonNull(library.all().get(name))).script();
  }

  /** Somebody with a name and an account on a chat platform. */
  private PersonId member(String name) {
    PersonId person = store.accounts().person(NETWORK.owner(), account(name),
        () -> new PersonId("n-" + name));
    store.people().name(NETWORK.owner(), person, name);
    return person;
  }

  PersonId joins(String name) {
    PersonId person = member(name);
    asks(person, new NetworkCommand.Come(Role.PARTICIPANT));
    return person;
  }

  void asks(PersonId who, NetworkCommand command) {
    assertThat(networks.command(NETWORK, "press-" + ++asked, command, who)).isInstanceOf(Reply.Noted.class);
  }

  /** Somebody says something about the network to the bot, in a chat. */
  Answer says(String name, String words) {
    return desk.asks(new Asker(new Visitor(account(name), name, Optional.empty()), Optional.empty()),
        "said-" + ++asked, NetworkDesk.read(words, false).orElseThrow());
  }

  Network.Founded network() {
    return networks.find(NETWORK).orElseThrow();
  }

  SessionId opens(int meeting) {
    return ((Meetings.Opening.Open) meetings.open(NETWORK, meeting, ana)).session();
  }

  Session.Opened session(SessionId session) {
    return (Session.Opened) sessions.find(session).orElseThrow().session();
  }

  /** Somebody says their first words in a chat that the session is held in. */
  PersonId comesIn(SessionId session, String name) {
    PersonId person = seats.person(session,
        new Visitor(account(name), name.toLowerCase(java.util.Locale.ROOT),
            Optional.empty()));
    seats.comesIn(seats.of(session, new Visitor(account(name), name, Optional.empty())).orElseThrow(),
        "first-" + name);
    return person;
  }

  Reply does(SessionId session, PersonId who, SessionCommand command) {
    return sessions.command(session, "press-" + ++asked, command, who);
  }

  /** @return what stands in a conversation on the platform, after all that is due has come there */
  List<FakeChannel.Posted> delivered(ConversationId in) {
    try (OutboxRelay relay = new OutboxRelay(sessions, networks, store.outbox(), store.people(), clock)) {
      while (relay.deliverDue(platform) > 0)
        Thread.onSpinWait();
    }
    return platform.in(in);
  }

  private static String account(String name) {
    return "fake:" + name;
  }

  @Override
  public void close() {
    networks.close();
    sessions.close();
  }

  /** Nobody here looks at pictures or files. */
  private static final class NoEnclosures implements Enclosures {
    @Override
    public PictureFile picture(Enclosed.Pictured what, Listener listener, PictureBounds bounds) {
      throw new IllegalStateException("nobody looks at pictures here");
    }

    @Override
    public List<NamedFile> wrapUp(WrapUp wrapUp, Listener listener) {
      return List.of();
    }
  }
}
