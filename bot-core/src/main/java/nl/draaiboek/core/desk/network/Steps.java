package nl.draaiboek.core.desk.network;

import java.util.function.Function;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.desk.Answers;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.network.NetworkCommand;

/** Asks a network something in somebody's name, and says what came of it. */
record Steps(DeskParts parts, Whose whose) {
  /**
   * Where they are not in the network yet but stand where it is at home, they come in first.
   *
   * @param id   of what they do; the same again has no second effect
   * @param done what to say of the network as it stands afterwards
   */
  Answer comingIn(Here here, String id, NetworkCommand command, Function<Here, Answer> done) {
    return as(whose.comesIn(here, id), here, id, command, done);
  }

  /** As above, for who is in it already. */
  Answer asMember(Here here, String id, NetworkCommand command, Function<Here, Answer> done) {
    return as(Whose.member(here), here, id, command, done);
  }

  private Answer as(Whose.Member who, Here here, String id, NetworkCommand command,
      Function<Here, Answer> done) {
    return switch (who) {
      case Whose.Member.Not(var why) -> here.says(why);
      case Whose.Member.In(Here in, PersonId person) ->
        answer(in, parts.networks().command(in.id(), id, command, person), done);
    };
  }

  private Answer answer(Here here, Reply reply, Function<Here, Answer> done) {
    return switch (reply) {
      case Reply.Noted _,Reply.Again _ -> done.apply(whose.now(here));
      case Reply.Refused _,Reply.Failed _ -> here.says(Answers.words(reply).orElseThrow());
    };
  }
}
