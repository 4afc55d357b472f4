package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.view.RoomCard;

/** Someone in a scenario. What they do must work, unless the story says that it is refused. */
public final class Actor {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Scenario scenario;
  private final PersonId person;

  Actor(Scenario scenario, PersonId person) {
    this.scenario = scenario;
    this.person = person;
  }

  public PersonId person() {
    return person;
  }

  /** Presses a button, by its address. */
  public void presses(String address) {
    assertThat(tries(address, Map.of())).as(address).isInstanceOf(Reply.Noted.class);
  }

  /** Fills in a form and sends it. */
  public void sends(String address, Map<String, String> answers) {
    assertThat(tries(address, answers)).as(address).isInstanceOf(Reply.Noted.class);
  }

  /** Asks something that has no button of its own. */
  public void asks(SessionCommand command) {
    assertThat(scenario.does(this, newId(), command)).isInstanceOf(Reply.Noted.class);
  }

  /** Tries something, whatever comes of it. */
  public Reply tries(String address, Map<String, String> answers) {
    return scenario.engine().submit(scenario.id(), new Incoming.Submitted(newId(), person, address, answers));
  }

  /** The platform hands over the same thing as before, by the same id. */
  public Reply repeats(String incomingId, String address, Map<String, String> answers) {
    return scenario.engine().submit(scenario.id(),
        new Incoming.Submitted(incomingId, person, address, answers));
  }

  /** Tries something that is refused with this phrase. */
  public void isRefused(String address, Map<String, String> answers, Phrase because) {
    assertThat(tries(address, answers)).isInstanceOfSatisfying(Reply.Refused.class,
        refused -> assertThat(refused.refusal().phrase()).isEqualTo(because));
  }

  public void takesTable(int table) {
    presses("table/take/" + table);
  }

  /** Writes a note in an activity, e.g. {@code lezen/notes}. */
  public void writes(String activity, String kind, int card, String words) {
    sends("act/" + activity + "/write", Map.of("kind", kind, "card", Integer.toString(card), "words", words));
  }

  /** Goes on to the next block, with everyone. */
  public void goesOn() {
    presses("steer/next/0");
  }

  /** @return what this person sees now */
  public Card sees() {
    var session = scenario.session();
    return RoomCard.of(session, RoomCard.roomOf(session, person), new Viewer.One(person));
  }

  private static String newId() {
    return "id-" + COUNT.incrementAndGet();
  }
}
