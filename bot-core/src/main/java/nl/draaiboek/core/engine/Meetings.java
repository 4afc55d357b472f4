package nl.draaiboek.core.engine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Member;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.NetworkPhrase;
import nl.draaiboek.core.network.Turnout;
import nl.draaiboek.core.photo.Album;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Brought;
import nl.draaiboek.core.session.Occasion;
import nl.draaiboek.core.session.Returned;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.Setup;

/** Opens the meetings of networks as sessions. People are the same persons in such a session as in their network. */
public final class Meetings {
  private final SessionEngine sessions;
  private final NetworkEngine networks;
  private final People people;
  private final Supplier<List<Script>> scripts;
  private final Luggage luggage;

  /**
   * @param scripts that a session can be opened from, as they are now
   * @param album   where pictures are, those of homework too
   */
  public Meetings(SessionEngine sessions, NetworkEngine networks, People people,
      Supplier<List<Script>> scripts, Album album) {
    this.sessions = sessions;
    this.networks = networks;
    this.people = people;
    this.scripts = scripts;
    this.luggage = new Luggage(album);
  }

  /** What came of opening a meeting. */
  public sealed interface Opening {
    /** The session is there: since now, or since somebody opened it before. */
    record Open(SessionId session) implements Opening {}

    record Not(Line why) implements Opening {}
  }

  /** @return the id of the session that this meeting is or will be: whoever opens it a second time opens the same */
  public static SessionId sessionOf(NetworkId network, int meeting) {
    byte[] name = (network + "/" + meeting).getBytes(StandardCharsets.UTF_8);
    return new SessionId("meeting-" + UUID.nameUUIDFromBytes(name));
  }

  /** Opens the session of a meeting from its script, set up as the network usually does. */
  public Opening open(NetworkId network, int meeting, PersonId facilitator) {
    return setup(network, meeting).map(setup -> open(network, meeting, setup, facilitator))
        .orElseGet(() -> refused(network, meeting));
  }

  /**
   * Opens the session of a meeting from its script. The meeting counts as held from then on.
   *
   * @param facilitator who opens it; leads the network
   * @throws StoreFailure when it could not be stored
   */
  public Opening open(NetworkId network, int number, Setup setup, PersonId facilitator) {
    Optional<Network.Founded> founded = networks.find(network);
    if (founded.isEmpty())
      return new Opening.Not(Line.of(NetworkPhrase.NOT_THERE));
    if (!founded.get().membership().isLedBy(facilitator))
      return new Opening.Not(Line.of(NetworkPhrase.ONLY_FACILITATOR));
    Optional<Meeting> meeting = founded.get().calendar().find(number)
        .filter(m -> m.state() != Meeting.State.CANCELLED);
    Optional<Script> script = meeting.flatMap(this::script);
    if (meeting.isEmpty() || script.isEmpty())
      return refused(network, number);
    if (meeting.get().session().isPresent())
      return new Opening.Open(meeting.get().session().get());
    SessionId session = sessionOf(network, number);
    // In this order: a server that falls in between leaves a meeting that can be opened again, into the same
    // session.
    Bringing bringing = new Bringing(founded.get(), meeting.get(), earlier(founded.get(), number),
        facilitator);
    List<Brought> brought = luggage.carried(network, session, bringing.forScript(script.get()));
    Returned returned = bringing.returned();
    sessions.open(session, lasting(script.get(), meeting.get()), setup, facilitator,
        occasion(founded.get(), meeting.get()), brought,
        returned);
    named(session, network, facilitator);
    Stream.concat(brought.stream().map(Brought::person),
        returned.agreements().values().stream().flatMap(a -> a.owner().stream())).distinct()
        .forEach(person -> named(session, network, person));
    return switch (networks.command(network, "hold-" + session,
        new NetworkCommand.HoldMeeting(number, session), facilitator)) {
      case Reply.Noted _,Reply.Again _ -> new Opening.Open(session);
      case Reply.Refused(var refusal) -> new Opening.Not(refusal.line());
      case Reply.Failed(String code) -> new Opening.Not(Line.of(EnginePhrase.FAILED, "code", code));
    };
  }

  /**
   * @return how a meeting's session is usually set up: in the network's language, at the planned time, with tables for those who
   * said that they come; empty where there is no such meeting, or its script is not there
   */
  public Optional<Setup> setup(NetworkId network, int number) {
    return networks.find(network).flatMap(founded -> founded.calendar().find(number)
        .flatMap(meeting -> script(meeting).map(script -> new Setup(founded.charter().language(),
            founded.charter().zone(), Optional.of(meeting.when().starts(founded.charter().zone())),
            tables(founded, number, script), new StoryCards(script.cards(), Map.of()), false, false,
            false))));
  }

  /** @return the network whose meeting this session is; empty for a session of its own */
  public Optional<NetworkId> network(SessionId session) {
    return occasion(session).map(Occasion::network);
  }

  /**
   * Brings in somebody whom the network knows, under the name that they have there; who leads the network leads here too.
   *
   * @param id of what they did: the same again has no second effect
   */
  public Reply enter(SessionId session, PersonId person, String id) {
    Optional<NetworkId> network = network(session);
    network.ifPresent(in -> named(session, in, person));
    boolean leads = network.flatMap(networks::find).filter(n -> n.membership().isLedBy(person)).isPresent();
    return sessions.command(session, "enter-" + id,
        new SessionCommand.Join(leads ? Role.FACILITATOR : Role.PARTICIPANT), person);
  }

  private void named(SessionId session, NetworkId network, PersonId person) {
    Optional.ofNullable(people.names(network.owner()).get(person))
        .ifPresent(name -> people.name(session, person, name));
  }

  private Optional<Occasion> occasion(SessionId session) {
    return sessions.find(session).flatMap(folded -> ((Session.Opened) folded.session()).house().occasion());
  }

  private static Occasion occasion(Network.Founded network, Meeting meeting) {
    return new Occasion(network.id(), meeting.number(),
        network.membership().present().filter(Member::leads).map(Member::person).toList(),
        network.membership().homes().stream().sorted(Comparator.comparing(ConversationId::value)).toList(),
        next(network, meeting));
  }

  /** @return the meeting after this one, as it is planned now */
  static Optional<Occasion.Next> next(Network.Founded network, Meeting meeting) {
    Instant start = meeting.when().starts(network.charter().zone());
    return network.calendar().planned()
        .filter(m -> m.when().starts(network.charter().zone()).isAfter(start)).findFirst()
        .map(m -> new Occasion.Next(m.when().date(), m.when().at(), m.when().at().plus(m.when().length()),
            m.description().place()));
  }

  /** @return the sessions of the network's other meetings that are over, the newest first */
  private List<Session.Closed> earlier(Network.Founded network, int meeting) {
    return network.calendar().all().values().stream().filter(m -> m.number() != meeting)
        .flatMap(m -> m.session().stream()).flatMap(id -> sessions.find(id).stream())
        .flatMap(
            folded -> folded.session() instanceof Session.Closed closed ? Stream.of(closed) : Stream.of())
        .sorted(Comparator.comparing(Session.Closed::at).reversed()).toList();
  }

  private Optional<Script> script(Meeting meeting) {
    return scripts.get().stream().filter(script -> script.name().equals(meeting.script())).findFirst();
  }

  private static int tables(Network.Founded network, int meeting, Script script) {
    Turnout turnout = Turnout.of(network, meeting);
    if (script.tables() == 1 || turnout.expected() == 0)
      return script.tables();
    return Math.min(turnout.tables(), Setup.MAX_TABLES);
  }

  private Opening refused(NetworkId network, int meeting) {
    boolean there = networks.find(network).flatMap(n -> n.calendar().find(meeting))
        .filter(m -> m.state() != Meeting.State.CANCELLED).isPresent();
    return new Opening.Not(Line.of(there ? NetworkPhrase.NO_SCRIPT : NetworkPhrase.NO_SUCH_MEETING));
  }

  /** A script of which the length is chosen lasts as long as the meeting is planned, where it can. */
  private static Script lasting(Script script, Meeting meeting) {
    return script.lengths().filter(lengths -> lengths.holds(meeting.when().length()))
        .map(_ -> script.lasting(meeting.when().length())).orElse(script);
  }
}
