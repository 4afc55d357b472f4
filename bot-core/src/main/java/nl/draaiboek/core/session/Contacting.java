package nl.draaiboek.core.session;

import java.util.Optional;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.contact.ContactEvent;
import nl.draaiboek.core.contact.ContactPhrase;
import nl.draaiboek.core.contact.Contacts;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.message.Decision;

/** Decides on wishes for contact once a session is over. How to reach somebody is said here on purpose, so it is not held back. */
public final class Contacting {
  /** A phone number, an address, or both. */
  public static final int LINE_CHARS = 120;

  private Contacting() {}

  static Decision<SessionEvent> decide(Session.Opened session, SessionCommand.Contact command,
      Moment moment) {
    if (!(session instanceof Session.Closed closed))
      return Decision.refuse(SessionPhrase.NOT_CLOSED);
    return (switch (command) {
      case SessionCommand.AnswerWish(int number, boolean yes, String line) ->
        wish(closed, number).filter(wish -> wish.asked().equals(Optional.of(moment.actor())))
            .map(wish -> answer(closed, wish, yes, PlainText.oneLine(line), moment.actor()))
            .orElseGet(() -> Decision.refuse(ContactPhrase.NOT_ASKED));
      case SessionCommand.GiveLine(int number, String line) ->
        wish(closed, number).filter(wish -> wish.wisher().equals(moment.actor()))
            .map(wish -> give(closed, wish, PlainText.oneLine(line)))
            .orElseGet(() -> Decision.refuse(ContactPhrase.NOT_ASKED));
      case SessionCommand.NameWriter(int story, var writer) -> name(closed, story, writer, moment.actor());
    }).map(SessionEvent.ContactHappened::new);
  }

  private static Optional<ContactWish> wish(Session.Closed session, int number) {
    return ContactWish.of(session).stream().filter(wish -> wish.number() == number).findFirst();
  }

  private static Decision<ContactEvent> answer(Session.Closed session, ContactWish wish, boolean yes,
      String line, PersonId by) {
    if (yes && line.isEmpty())
      return Decision.refuse(ContactPhrase.NO_LINE);
    if (yes && line.length() > LINE_CHARS)
      return tooLong(line);
    Contacts.Answer answer = new Contacts.Answer(by, yes, yes ? line : "");
    return wish.answer(session).equals(Optional.of(answer))
        ? Decision.already()
        : Decision.accept(new ContactEvent.WishAnswered(wish.number(), by, yes, answer.line()));
  }

  private static Decision<ContactEvent> give(Session.Closed session, ContactWish wish, String line) {
    if (!wish.isMet(session))
      return Decision.refuse(ContactPhrase.NOT_YET);
    if (line.isEmpty())
      return Decision.refuse(ContactPhrase.NO_LINE);
    if (line.length() > LINE_CHARS)
      return tooLong(line);
    return session.work().contacts().line(wish.number()).equals(Optional.of(line))
        ? Decision.already()
        : Decision.accept(new ContactEvent.LineGiven(wish.number(), wish.wisher(), line));
  }

  private static Decision<ContactEvent> tooLong(String line) {
    return Decision.refuse(ContactPhrase.LINE_TOO_LONG, "over", line.length() - LINE_CHARS);
  }

  /** Whoever said yes for a story stays its writer, for they gave how to reach them. */
  private static Decision<ContactEvent> name(Session.Closed session, int story, Optional<PersonId> writer,
      PersonId by) {
    if (!session.circle().isFacilitator(by))
      return Decision.forbid(SessionPhrase.ONLY_FACILITATOR);
    if (writer.isPresent() && session.circle().find(writer.get()).isEmpty())
      return Decision.refuse(ContactPhrase.NOT_HERE);
    var wishes = ContactWish.of(session).stream()
        .filter(wish -> wish.about().story().equals(Optional.of(story))).toList();
    if (wishes.isEmpty() || wishes.stream().anyMatch(wish -> wish.isMet(session)))
      return Decision.refuse(ContactPhrase.NO_WISH);
    return session.work().contacts().writer(story).equals(writer)
        ? Decision.already()
        : Decision.accept(new ContactEvent.WriterNamed(story, writer));
  }
}
