package nl.draaiboek.web;

import java.util.Optional;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.network.Member;
import nl.draaiboek.core.network.Network;

/**
 * Someone at a page of their network.
 *
 * @param secret by which their browser is them
 * @param state  the network as it stood when they asked
 */
record Insider(PersonId person, String secret, Network.Founded state) {
  NetworkId network() {
    return state.id();
  }

  SessionId owner() {
    return state.id().owner();
  }

  /** @return as whom the network knows them; empty for who left */
  Optional<Member> member() {
    return state.membership().find(person);
  }

  boolean leads() {
    return state.membership().isLedBy(person);
  }
}
