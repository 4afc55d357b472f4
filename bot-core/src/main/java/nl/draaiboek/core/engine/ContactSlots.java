package nl.draaiboek.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ContactChat;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.engine.Outbox.Due;
import nl.draaiboek.core.engine.SessionStore.Marker;
import nl.draaiboek.core.message.Slot;
import nl.draaiboek.core.session.ContactWish;
import nl.draaiboek.core.session.Session;

/** Messages to one person alone about a wish for contact, one for each wish: {@code contact-3-PERSON}. */
final class ContactSlots {
  private static final String PREFIX = "contact-";

  private ContactSlots() {}

  /** @return those of people who are told something else than before */
  static List<Marker> changed(Session before, Session after, OwnWays ways) {
    if (!(after instanceof Session.Closed closed))
      return List.of();
    List<Marker> markers = new ArrayList<>();
    for (ContactWish wish : ContactWish.of(closed))
      Stream.concat(Stream.of(wish.wisher()), wish.asked().stream()).forEach(person -> {
        Optional<ChatCard> now = ContactChat.of(closed, wish.number(), person);
        Optional<ChatCard> was = before instanceof Session.Closed old
            ? ContactChat.of(old, wish.number(), person)
            : Optional.empty();
        if (!now.equals(was))
          ways.own(closed, person).ifPresent(
              to -> markers.add(new Marker(to, slot(wish.number(), person), now.isEmpty())));
      });
    return markers;
  }

  private static Slot slot(int wish, PersonId person) {
    return new Slot(PREFIX + wish + "-" + person);
  }

  static boolean isOne(Slot slot) {
    return slot.value().startsWith(PREFIX);
  }

  /** @return what this slot shows; empty where there is nothing any more, or the conversation is no longer that person's */
  static Optional<ChatCard> show(Session.Opened session, Due due, OwnWays ways) {
    String[] parts = due.slot().value().substring(PREFIX.length()).split("-", 2);
    if (!(session instanceof Session.Closed closed) || parts.length < 2 || !parts[0].matches("\\d{1,6}"))
      return Optional.empty();
    PersonId person = new PersonId(parts[1]);
    return ways.own(closed, person).filter(due.to()::equals)
        .flatMap(_ -> ContactChat.of(closed, Integer.parseInt(parts[0]), person));
  }
}
