package nl.draaiboek.teams.parts;

import java.util.Locale;
import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.desk.Visitor;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.teams.door.Conversation;
import nl.draaiboek.teams.door.Someone;

/**
 * Teams' ids, and whom they are of, as the core has them. What is written here stands in the store for good: a process that knows
 * nothing else finds the conversation, the organisation and the person in it.
 */
public final class TeamsIds {
  public static final String CHANNEL = "teams";
  private static final String PREFIX = CHANNEL + ":";
  /** Before an organisation and a person: the personal conversation of this person with the bot. */
  private static final String PERSONAL = PREFIX + "personal/";

  private TeamsIds() {}

  /**
   * Someone in an organisation.
   *
   * @param id of this person for this bot alone
   */
  public record Person(String tenant, String id) {
    private static Person read(String text) {
      int slash = text.indexOf('/');
      if (slash < 0)
        throw new IllegalArgumentException("a person in Teams is an organisation, a slash and an id");
      return new Person(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
      return tenant + "/" + id;
    }
  }

  /** @return the conversation that Teams names so: a group's, or a thread in a channel */
  public static ConversationId conversation(String id) {
    return new ConversationId(PREFIX + id);
  }

  /** @return someone's personal conversation with the bot, whether or not it was opened yet */
  public static ConversationId personal(Person person) {
    return new ConversationId(PERSONAL + person);
  }

  /** @return the conversation in which someone did something */
  public static ConversationId place(Conversation where, Someone who) {
    return where.kind() == Conversation.Kind.PERSONAL
        ? personal(person(where, who))
        : conversation(where.id());
  }

  /** @return whose personal conversation this is; empty where it is nobody's */
  public static Optional<Person> owner(ConversationId conversation) {
    return conversation.value().startsWith(PERSONAL)
        ? Optional.of(Person.read(conversation.value().substring(PERSONAL.length())))
        : Optional.empty();
  }

  /** @return the name that Teams has for a conversation that is not personal */
  public static String name(ConversationId conversation) {
    return conversation.value().substring(PREFIX.length());
  }

  /** @return someone who does something there */
  public static Person person(Conversation where, Someone who) {
    return new Person(where.tenant(), who.id());
  }

  public static String account(Person person) {
    return PREFIX + person;
  }

  /** @return whose account it is */
  public static Person person(String account) {
    return Person.read(account.substring(PREFIX.length()));
  }

  /** @param locale of their own Teams, for example {@code nl-NL}; empty where Teams does not tell */
  public static Visitor visitor(Conversation where, Someone who, Optional<String> locale) {
    return new Visitor(account(person(where, who)), who.name(), locale.map(TeamsIds::language));
  }

  /** @return the one of our languages that is nearest */
  public static Language language(String locale) {
    return locale.toLowerCase(Locale.ROOT).startsWith(Language.DUTCH.tag())
        ? Language.DUTCH
        : Language.ENGLISH;
  }
}
