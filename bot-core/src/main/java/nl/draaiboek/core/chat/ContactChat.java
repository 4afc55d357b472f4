package nl.draaiboek.core.chat;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.contact.ContactPhrase;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.ContactView;

/** What one person is told of a wish for contact where the bot talks with them alone. */
public final class ContactChat {
  private ContactChat() {}

  /** @return empty where there is nothing to tell them */
  public static Optional<ChatCard> of(Session.Closed session, int wish, PersonId person) {
    List<CardPart> parts = ContactView.message(session, wish, person);
    if (parts.isEmpty())
      return Optional.empty();
    PartChat chat = new PartChat();
    parts.forEach(chat::add);
    return Optional.of(RemoteAddress.on(session.house().session(), new ChatCard(
        Line.of(ContactPhrase.TITLE, "title", Line.scripted(session.house().script().title())),
        Optional.empty(), chat.texts(), chat.controls())));
  }
}
