package nl.draaiboek.teams.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nl.draaiboek.core.desk.DeskPhrase;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.teams.door.Answer;
import nl.draaiboek.teams.door.Happening;
import nl.draaiboek.teams.door.Hearing;
import nl.draaiboek.teams.line.TeamsLine;
import nl.draaiboek.teams.parts.MessageId;
import nl.draaiboek.teams.parts.TeamsParts;
import nl.draaiboek.teams.room.OpenForms;
import nl.draaiboek.teams.room.Personals;
import nl.draaiboek.teams.room.Rooms;

/** Everything that people in Teams say, press and fill in comes here. */
public final class FrontDesk implements Hearing, AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final House house;
  private final Personals personals;
  private final OpenForms forms;
  private final Aside aside;
  private final Networks networks;
  private final Ear ear;
  private final Presses presses;
  private final Doorstep doorstep;
  private final Watch watch;

  /** @param pause waits so long */
  public FrontDesk(TeamsParts parts, TeamsLine line, Personals personals, OpenForms forms, Rooms rooms,
      Consumer<Duration> pause) {
    this.house = new House(parts);
    this.personals = personals;
    this.forms = forms;
    Voice voice = new Voice(line, personals, pause);
    Facilitators facilitators = new Facilitators(house, voice);
    this.aside = new Aside(house, voice, facilitators);
    this.watch = new Watch(house, voice, facilitators, threads, pause, rooms);
    Opening opening = new Opening(house, rooms, watch::follow);
    Orders orders = new Orders(house, opening, new OrderReader(parts.desk().scripts()),
        asked -> personals.open(asked.person()) instanceof nl.draaiboek.teams.line.Sending.Sent, threads);
    this.networks = new Networks(house);
    this.ear = new Ear(house, orders, networks, aside);
    this.presses = new Presses(house, orders, networks);
    this.doorstep = new Doorstep(house, voice, personals, facilitators);
  }

  /** Follows the sessions that are open. */
  public void start() {
    for (Listing listing : house.parts.index().open())
      watch.follow(listing.session());
  }

  @Override
  public void hear(Happening happening) {
    switch (happening) {
      case Happening.Said said -> {
        learn(Asked.of(said));
        ear.hear(said);
      }
      case Happening.Edited edited -> ear.hear(edited);
      case Happening.Deleted deleted -> ear.hear(deleted);
      case Happening.Pressed pressed -> submitted(pressed);
      case Happening.Installed installed -> {
        learn(Asked.of(installed.where(), installed.by()));
        doorstep.hear(installed);
      }
      case Happening.Removed removed -> doorstep.hear(removed);
      case Happening.Left left -> doorstep.hear(left);
      case Happening.CameIn came -> doorstep.hear(came);
    }
  }

  private void learn(Asked asked) {
    personals.learn(asked.where(), asked.who());
    if (asked.alone())
      aside.hasApp(asked.person());
    networks.opens(asked);
  }

  @Override
  public Answer press(Happening.Pressed pressed) {
    learn(Asked.of(pressed));
    Presses.Seen seen = presses.press(pressed, later(pressed));
    keep(pressed, seen);
    return switch (seen) {
      case Presses.Seen.Sentence(Line line, var listener) ->
        new Answer.Message(house.cards.plain(line, listener));
      case Presses.Seen.Page(var face, var listener) -> new Answer.Card(house.cards.of(face, listener));
      // Without words Teams shows an empty bar.
      case Presses.Seen.Nothing(var listener) ->
        new Answer.Message(house.cards.plain(Line.of(DeskPhrase.DONE), listener));
    };
  }

  /** Whoever gets a form in the place of a card keeps it until they send it. */
  private void keep(Happening.Pressed pressed, Presses.Seen seen) {
    boolean form = seen instanceof Presses.Seen.Page(var face, _) && face.form().isPresent();
    var who = Asked.of(pressed).person();
    var message = pressed.replyTo().map(number -> MessageId.in(pressed.where().id(), number));
    if (form)
      message.ifPresent(there -> forms.opened(there, who));
    else
      message.ifPresent(there -> forms.closed(there, who));
  }

  /** A client that knows no {@code Action.Execute} sends a press as a message, to which there is no answer but another message. */
  private void submitted(Happening.Pressed pressed) {
    Asked asked = Asked.of(pressed);
    learn(asked);
    Optional<Told> told = Presses.told(presses.press(pressed, later(pressed)));
    told.ifPresent(what -> aside.tell(asked, house.find(asked), what));
  }

  private Consumer<Told> later(Happening.Pressed pressed) {
    Asked asked = Asked.of(pressed);
    return told -> aside.tell(asked, house.find(asked), told);
  }

  /** Finishes nothing more; what was taken is stored already. */
  @Override
  public void close() {
    watch.close();
    threads.shutdown();
  }
}
