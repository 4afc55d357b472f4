package nl.draaiboek.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Outgoing;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.OutboxRelay;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.testkit.MemoryStore;
import nl.draaiboek.testkit.SettableClock;

/** A network with a bot that writes letters; time passes as one likes, and every letter becomes a line that people can read. */
final class Months implements AutoCloseable {
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  static final NetworkId NETWORK = new NetworkId("leren");
  static final ConversationId HOME = new ConversationId("fake:plein");
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final SettableClock clock;
  private final MemoryStore store;
  private final SessionEngine sessions;
  private final Languages languages = Languages.bundled();
  private final List<String> lines = new ArrayList<>();
  private final Set<PersonId> unreachable = new HashSet<>();
  private final Channel channel = new Letterbox();
  private NetworkEngine engine;
  private OutboxRelay relay;
  private int asked;

  Months(LocalDateTime begin) {
    clock = new SettableClock(begin.atZone(ZONE).toInstant());
    store = new MemoryStore(clock);
    sessions = new SessionEngine(store.sessions(), store.cache(), StandardActivities.all(), clock,
        new RandomIds(new java.util.Random(1)));
    engine = engine();
    relay = relay();
  }

  private NetworkEngine engine() {
    return new NetworkEngine(store.networks(),
        (_, person) -> Optional.of(new ConversationId("fake:" + person))
            .filter(_ -> !unreachable.contains(person)),
        clock);
  }

  private OutboxRelay relay() {
    return new OutboxRelay(sessions, engine, store.outbox(), store.people(), clock);
  }

  PersonId person(String name) {
    PersonId person = new PersonId(name.toLowerCase(java.util.Locale.ROOT));
    store.people().name(NETWORK.owner(), person, name);
    return person;
  }

  /** This person has no account on a chat platform. */
  PersonId withoutChat(String name) {
    PersonId person = person(name);
    unreachable.add(person);
    return person;
  }

  Months asks(PersonId who, NetworkCommand command) {
    assertThat(engine.command(NETWORK, "press-" + ++asked, command, who)).isInstanceOf(Reply.Noted.class);
    deliver();
    return this;
  }

  /** Something happens that no letter tells of. */
  Months note(String what) {
    lines.add(STAMP.format(clock.instant().atZone(ZONE)) + "  -- " + what);
    return this;
  }

  Months until(LocalDateTime later) {
    Instant end = later.atZone(ZONE).toInstant();
    for (var next = store.timers().nextDue(); next.filter(at -> !at.isAfter(end)).isPresent(); next = store
        .timers().nextDue()) {
      clock.set(next.get().isAfter(clock.instant()) ? next.get() : clock.instant());
      store.timers().runDue(engine::due);
      deliver();
    }
    clock.set(end);
    return this;
  }

  /** No server is there until then; another process comes up, which knows only what is stored. */
  Months isDownUntil(LocalDateTime later) {
    note("de server ligt stil");
    relay.close();
    engine.close();
    clock.set(later.atZone(ZONE).toInstant());
    note("de server is er weer");
    engine = engine();
    relay = relay();
    store.timers().runDue(engine::due);
    deliver();
    return this;
  }

  Network.Founded state() {
    return engine.find(NETWORK).orElseThrow();
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  private void deliver() {
    while (relay.deliverDue(channel) > 0)
      Thread.onSpinWait();
  }

  private void seen(Outgoing.Show show) {
    String text = Stream.concat(show.card().texts().stream().map(t -> text(t, show.listener())),
        show.card().controls().stream().map(c -> "[" + label(c, show.listener()) + "]"))
        .collect(Collectors.joining(" "));
    lines.add(STAMP.format(clock.instant().atZone(ZONE)) + "  " + show.to().value().substring(5) + ": "
        + title(show.card(), show.listener()) + (text.isEmpty() ? "" : " | " + text));
  }

  private String title(ChatCard card, Listener listener) {
    return say(card.title(), listener);
  }

  private String text(ChatText text, Listener listener) {
    return switch (text) {
      case ChatText.Heading(var line) -> say(line, listener) + ":";
      case ChatText.Plain(var line) -> say(line, listener);
      case ChatText.Passage(var line) -> say(line, listener);
      case ChatText.Item(var line) -> "- " + say(line, listener);
      case ChatText.Until(var line, _) -> say(line, listener);
      case ChatText.Instruction(var words) -> words.in(listener.language());
    };
  }

  private String label(Control control, Listener listener) {
    return switch (control) {
      case Control.Press(var label, _, _) -> say(label, listener);
      case Control.Pick(var prompt, _) -> say(prompt, listener);
    };
  }

  private String say(Line line, Listener listener) {
    return languages.say(line, listener);
  }

  @Override
  public void close() {
    relay.close();
    engine.close();
    sessions.close();
  }

  /** A platform that writes down what it is given. */
  private final class Letterbox implements Channel {
    private int messages;

    @Override
    public String name() {
      return "fake";
    }

    @Override
    public Delivery deliver(Outgoing outgoing, Optional<String> reference) {
      if (outgoing instanceof Outgoing.Show show)
        seen(show);
      return new Delivery.Delivered(reference.orElseGet(() -> "m" + ++messages));
    }
  }
}
