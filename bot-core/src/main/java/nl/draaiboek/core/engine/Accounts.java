package nl.draaiboek.core.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;

/**
 * Who in a session has which account on a chat platform. An account reads {@code discord:81234}: the channel's name, a colon,
 * and the platform's own id; at most 200 characters. Here and with the {@link People names} alone is it known who somebody is;
 * the same account is another person in another session.
 */
public interface Accounts {
  /**
   * Finds the person with this account, or makes this account someone's. Of two who ask at once, also in two processes, both
   * get the same person.
   *
   * @param fresh who it becomes where nobody has it yet; may be asked in vain
   */
  PersonId person(SessionId session, String account, Supplier<PersonId> fresh);

  Optional<PersonId> find(SessionId session, String account);

  /** @return this person's account on this channel; the first by name where there are several */
  Optional<String> account(SessionId session, PersonId person, String channel);

  /** @return all accounts of this person, by name */
  List<String> all(SessionId session, PersonId person);

  /** @return who has which account on this channel */
  Map<String, PersonId> accounts(SessionId session, String channel);

  /** @return the sessions in which someone has this account: those that are over last, else the one that was opened last first */
  List<SessionId> sessions(String account);

  /** Nothing tells any more which accounts this person had. Whoever comes back with one is somebody new. */
  void forget(SessionId session, PersonId person);

  /**
   * @return the name of the channel that an account is on
   * @throws IllegalArgumentException for what is no account
   */
  static String channelOf(String account) {
    int colon = account.indexOf(':');
    if (colon < 1 || account.length() > 200)
      throw new IllegalArgumentException(
          "an account is a channel, a colon and an id, 200 characters at most");
    return account.substring(0, colon);
  }
}
