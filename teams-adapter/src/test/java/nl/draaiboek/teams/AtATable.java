package nl.draaiboek.teams;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.SeenMessage;
import nl.draaiboek.teams.fake.TeamsPerson;
import nl.draaiboek.teams.parts.TeamsIds;
import org.awaitility.core.ConditionFactory;

/** Ana leads a session that she opened by typing, and others sit at its tables. */
final class AtATable implements AutoCloseable {
  final OnTeams room;
  final TeamsPerson ana;
  private Optional<Chat> together = Optional.empty();

  AtATable(FakeTeams teams) {
    room = new OnTeams(teams);
    ana = room.comes("Ana");
  }

  /** Ana opens it in the channel. */
  AtATable opens(String order) {
    return opens(room.channel, order);
  }

  AtATable opens(Chat where, String order) {
    Chat chat = ana.mentions(where, order).chat();
    together = Optional.of(chat);
    soon().until(() -> said(room.teams.personal(ana)).stream().anyMatch(t -> t.contains("is open")));
    room.settles();
    return this;
  }

  /** @return where all are together */
  Chat together() {
    return together.orElseThrow();
  }

  /** These sit at table 1, and the block goes on in which notes are written. */
  AtATable writing(TeamsPerson... people) {
    opens("open proefsessie 1 tafel");
    for (TeamsPerson person : people)
      sits(person, 1);
    next("Start");
    next("Volgende blok");
    return this;
  }

  /** This person chooses a table on the card, which says beside its name how many sit there. */
  void sits(TeamsPerson person, int table) {
    SeenMessage card = room.card(together());
    person.presses(card,
        card.buttons().stream().filter(b -> b.startsWith("Tafel " + table + " ")).findFirst().orElseThrow());
  }

  void next(String button) {
    ana.presses(room.remote(ana), button);
    room.passes(Duration.ofSeconds(1));
  }

  List<String> notes() {
    return room.notes(together());
  }

  /** @return what the bot said there, cards by all their words */
  static List<String> said(Chat chat) {
    return chat.fromBot().stream().map(AtATable::words).toList();
  }

  static String words(SeenMessage message) {
    return message.text() + message.card().map(card -> card.toString()).orElse("");
  }

  /** @return what this person sees on a message, as JSON */
  static String sees(TeamsPerson person, SeenMessage message) {
    return message.card(person).map(card -> card.toString()).orElse(message.text());
  }

  boolean isHeld(Chat chat) {
    return room.store.index().at(TeamsIds.conversation(chat.id())).isPresent();
  }

  static ConditionFactory soon() {
    return await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(10));
  }

  @Override
  public void close() {
    room.close();
  }
}
