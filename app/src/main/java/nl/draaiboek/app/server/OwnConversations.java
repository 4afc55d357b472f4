package nl.draaiboek.app.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accounts;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.OwnWays;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.discord.parts.Snowflakes;
import nl.draaiboek.teams.parts.TeamsIds;

/** Where the bot talks with one person alone: on the first chat that is turned on and in which they have an account. */
public final class OwnConversations implements NetworkEngine.Reach, OwnWays {
  private final Accounts accounts;
  private final List<Way> ways = new ArrayList<>();

  /** @param toOwn from an account on the channel to the conversation that is its owner's alone */
  private record Way(String channel, Function<String, ConversationId> toOwn) {}

  public OwnConversations(Config config, Accounts accounts) {
    this.accounts = accounts;
    if (config.teams().isPresent())
      ways.add(new Way(TeamsIds.CHANNEL, account -> TeamsIds.personal(TeamsIds.person(account))));
    if (config.discord().isPresent())
      ways.add(new Way(Snowflakes.CHANNEL, account -> Snowflakes.direct(Snowflakes.user(account))));
  }

  /** @return the conversation that is this account's alone; empty for one on a channel that is turned off */
  public Optional<ConversationId> of(String account) {
    return ways.stream().filter(way -> way.channel().equals(Accounts.channelOf(account))).findFirst()
        .map(way -> way.toOwn().apply(account));
  }

  @Override
  public Optional<ConversationId> own(NetworkId network, PersonId person) {
    return all(network, person).findFirst();
  }

  @Override
  public List<ConversationId> ways(NetworkId network, PersonId person) {
    return all(network, person).toList();
  }

  /** Who came into a meeting by another way is reached as the network reaches them. */
  @Override
  public Optional<ConversationId> own(Session.Opened session, PersonId person) {
    return all(session.house().session(), person).findFirst().or(
        () -> session.house().occasion()
            .flatMap(meeting -> all(meeting.network().owner(), person).findFirst()));
  }

  private Stream<ConversationId> all(NetworkId network, PersonId person) {
    return all(network.owner(), person);
  }

  private Stream<ConversationId> all(SessionId owner, PersonId person) {
    return ways.stream()
        .flatMap(way -> accounts.account(owner, person, way.channel()).map(way.toOwn()).stream());
  }
}
