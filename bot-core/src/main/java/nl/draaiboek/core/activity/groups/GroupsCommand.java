package nl.draaiboek.core.activity.groups;

import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.conversation.PersonId;

/** What people may ask of groups; {@code step} is what they saw, so that pressing twice counts once. */
public sealed interface GroupsCommand {
  /** Names a question, or changes the one that one named. */
  record Name(String words) implements GroupsCommand {}

  record Join(int group) implements GroupsCommand {}

  record Leave() implements GroupsCommand {}

  /** @param group empty for a new one */
  record Put(PersonId person, Optional<Integer> group) implements GroupsCommand {}

  record Deal(Optional<Integer> step) implements GroupsCommand {}

  record Make(Optional<Integer> step) implements GroupsCommand {}

  record Reopen(Optional<Integer> step) implements GroupsCommand {}

  static Optional<GroupsCommand> read(Action action) {
    return switch (action.verb()) {
      case "write" -> Optional.of(new Name(PlainText.oneLine(action.answer("words"))));
      case "join" -> Optional.of(new Join(Targets.number(action).orElse(0)));
      case "leave" -> Optional.of(new Leave());
      case "put" -> Optional.of(put(action));
      case "deal" -> Optional.of(new Deal(Targets.number(action)));
      case "make" -> Optional.of(new Make(Targets.number(action)));
      case "reopen" -> Optional.of(new Reopen(Targets.number(action)));
      default -> Optional.empty();
    };
  }

  private static GroupsCommand put(Action action) {
    String person = action.answer("person");
    return new Put(new PersonId(person.isEmpty() ? "-" : person), Targets.number(action.answer("group")));
  }
}
