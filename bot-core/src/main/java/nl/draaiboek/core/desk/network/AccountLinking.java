package nl.draaiboek.core.desk.network;

import java.time.Duration;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.ChatCodes;
import nl.draaiboek.core.desk.ChatCodes.Holder;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.desk.DeskPhrase;
import nl.draaiboek.core.engine.Guessing.Guess;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Network;

/** Makes of two accounts one person in a network: they ask for a code with the one, and say it with the other. */
record AccountLinking(DeskParts parts, Whose whose) {
  /** @return a code for who is in the network */
  Answer ask(Here here) {
    return switch (Whose.member(here)) {
      case Whose.Member.Not(var why) -> here.says(why);
      case Whose.Member.In(_, PersonId person) ->
        here.tells(code(parts.codes(), here.id(), person), java.util.List.of(), java.util.List.of());
    };
  }

  /** @return what to say with the other account, with a new code in it */
  static Line code(ChatCodes codes, NetworkId network, PersonId person) {
    ChatCodes.Code code = codes.make(new Holder(network.owner(), person));
    return Line.of(NetworkDeskPhrase.CODE, "code", code.spoken(), "time", code.until());
  }

  /** Somebody says a code with another account. An account that is somebody else there already stays theirs. */
  Answer say(Asker asker, String typed) {
    return switch (parts.codes().say(asker.visitor().account(), typed)) {
      case Guess.Right<Holder>(Holder(SessionId owner, PersonId person)) ->
        parts.networks().owner(owner).map(network -> say(asker, network, person))
            .orElseGet(() -> outside(asker, Line.of(NetworkDeskPhrase.CODE_OF_SESSION)));
      case Guess.Wrong<Holder>() -> outside(asker, Line.of(NetworkDeskPhrase.CODE_WRONG));
      case Guess.Slowed<Holder>(Duration wait) ->
        outside(asker, Line.of(DeskPhrase.LINK_SLOWED, "minutes", wait.toMinutes() + 1));
    };
  }

  private Answer say(Asker asker, Network.Founded network, PersonId person) {
    if (network.membership().find(person).isEmpty())
      return outside(asker, Line.of(NetworkDeskPhrase.CODE_WRONG));
    String account = asker.visitor().account();
    SessionId owner = network.id().owner();
    PersonId known = parts.accounts().person(owner, account, () -> person);
    // Who left has nothing to do there any more; what they said stays under the name that they had.
    boolean left = !known.equals(person) && network.membership().find(known).isEmpty();
    if (left)
      parts.accounts().forget(owner, known);
    PersonId now = left ? parts.accounts().person(owner, account, () -> person) : known;
    Here here = whose.here(network, asker);
    return here.says(now.equals(person)
        ? Line.of(NetworkDeskPhrase.LINKED, "network", here.name(), "who", person)
        : Line.of(NetworkDeskPhrase.SOMEBODY_ELSE, "network", here.name(), "who", now));
  }

  private Answer outside(Asker asker, Line line) {
    return Answer.line(line, whose.listener(asker));
  }
}
