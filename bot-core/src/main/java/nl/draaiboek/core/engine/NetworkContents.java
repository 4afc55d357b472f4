package nl.draaiboek.core.engine;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.chat.RemoteAddress;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.engine.Outbox.Due;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.network.Letter;
import nl.draaiboek.core.network.Letters;
import nl.draaiboek.core.network.Network;

/** The letters of networks. */
final class NetworkContents implements Contents {
  private final NetworkEngine engine;
  private final People people;
  private final InstantSource clock;

  NetworkContents(NetworkEngine engine, People people, InstantSource clock) {
    this.engine = engine;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Optional<Shown> shown(Due due) {
    return engine.owner(due.session()).flatMap(network -> Letter.read(due.slot())
        .flatMap(letter -> Letters.card(network, letter, clock.instant()))
        .map(card -> new Shown(RemoteAddress.on(due.session(), card), listener(due, network))));
  }

  /** It stands among what was lost, where the facilitators find it. */
  @Override
  public void lost(Due due) {}

  private Listener listener(Due due, Network.Founded network) {
    Map<PersonId, String> names = people.names(due.session());
    return new Listener(network.charter().language(), network.charter().zone(),
        person -> Optional.ofNullable(names.get(person)));
  }
}
