package nl.draaiboek.core.desk.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.Answers;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.desk.Seats;
import nl.draaiboek.core.engine.NamesWhenAsked;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.NetworkPhrase;

/** Finds the network that somebody means, and who they are in it. */
final class Whose {
  private final DeskParts parts;
  private final Seats seats;

  Whose(DeskParts parts, Seats seats) {
    this.parts = parts;
    this.seats = seats;
  }

  /** Who they are in a network once they may do something there, or why not. */
  sealed interface Member {
    record In(Here here, PersonId person) implements Member {}

    record Not(Line why) implements Member {}
  }

  /** @return the network of this owner, for who is in it or asks where all of it are together */
  Optional<Here> of(SessionId owner, Asker asker) {
    return parts.networks().owner(owner).map(network -> here(network, asker))
        .filter(here -> here.isHome() || here.member().isPresent());
  }

  /** @return the networks whose home this is; else those that they are in */
  List<Here> meant(Asker asker) {
    List<Here> all = parts.networks().all().stream().flatMap(id -> parts.networks().find(id).stream())
        .map(network -> here(network, asker)).toList();
    List<Here> homes = all.stream().filter(Here::isHome).toList();
    List<Here> own = (homes.isEmpty() ? all : homes).stream().filter(here -> here.member().isPresent())
        .toList();
    return own.isEmpty() ? homes : own;
  }

  /** @return the networks that they are in */
  List<Here> own(Asker asker) {
    return parts.networks().all().stream().flatMap(id -> account(id, asker).stream())
        .flatMap(id -> parts.networks().find(id).stream()).map(network -> here(network, asker))
        .filter(here -> here.member().isPresent()).toList();
  }

  /** @return those of them that they lead; all of them where they lead none, so that they are told that they do not */
  List<Here> led(Asker asker) {
    List<Here> own = own(asker);
    List<Here> led = own.stream().filter(Here::leads).toList();
    return led.isEmpty() ? own : led;
  }

  private Optional<NetworkId> account(NetworkId id, Asker asker) {
    return parts.accounts().find(id.owner(), asker.visitor().account()).map(_ -> id);
  }

  Here here(Network.Founded network, Asker asker) {
    Language language = asker.visitor().language().orElse(network.charter().language());
    return new Here(asker, network, parts.accounts().find(network.id().owner(), asker.visitor().account()),
        new Listener(language, network.charter().zone(),
            new NamesWhenAsked(parts.people(), network.id().owner())),
        parts.clock().instant().atZone(network.charter().zone()));
  }

  /** @return the same as it stands now */
  Here now(Here here) {
    return parts.networks().find(here.id()).map(network -> here(network, here.asker())).orElse(here);
  }

  /** @return how somebody is told something outside any network */
  Listener listener(Asker asker) {
    return new Listener(asker.visitor().language().orElse(Language.DUTCH), parts.zone(), Names.NOBODY);
  }

  /**
   * Whoever does something where all of a network are together, and is not in it yet, comes in.
   *
   * @param id of what they do
   */
  Member comesIn(Here here, String id) {
    if (here.member().isPresent())
      return new Member.In(here, here.person().orElseThrow());
    if (!here.isHome())
      return new Member.Not(Line.of(NetworkPhrase.NOT_A_MEMBER));
    PersonId person = seats.person(here.id().owner(), here.asker().visitor());
    Reply reply = parts.networks().command(here.id(), "come-" + id,
        new NetworkCommand.Come(Role.PARTICIPANT), person);
    return reply instanceof Reply.Noted || reply instanceof Reply.Again
        ? new Member.In(now(here), person)
        : new Member.Not(Answers.words(reply).orElseThrow());
  }

  /** @return who is in it already, or why they may not do this */
  static Member member(Here here) {
    return Stream.of(here).filter(h -> h.member().isPresent())
        .<Member>map(h -> new Member.In(h, h.person().orElseThrow())).findFirst()
        .orElseGet(() -> new Member.Not(Line.of(NetworkPhrase.NOT_A_MEMBER)));
  }
}
