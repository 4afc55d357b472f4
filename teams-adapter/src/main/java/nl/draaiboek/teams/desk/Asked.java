package nl.draaiboek.teams.desk;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.desk.Visitor;
import nl.draaiboek.teams.door.Conversation;
import nl.draaiboek.teams.door.Happening;
import nl.draaiboek.teams.door.Someone;
import nl.draaiboek.teams.parts.TeamsIds;

/**
 * Who asked something, and where.
 *
 * @param named  the other people whom they named
 * @param locale of the person's own Teams
 */
record Asked(Conversation where, Someone who, List<Someone> named, Optional<String> locale) {
  static Asked of(Happening.Said said) {
    return new Asked(said.where(), said.who(), said.named(), said.locale());
  }

  static Asked of(Happening.Pressed pressed) {
    return new Asked(pressed.where(), pressed.who(), List.of(), pressed.locale());
  }

  static Asked of(Conversation where, Someone who) {
    return new Asked(where, who, List.of(), Optional.empty());
  }

  /** @return whether they talk with the bot alone */
  boolean alone() {
    return where.kind() == Conversation.Kind.PERSONAL;
  }

  TeamsIds.Person person() {
    return TeamsIds.person(where, who);
  }

  Visitor visitor() {
    return TeamsIds.visitor(where, who, locale);
  }
}
