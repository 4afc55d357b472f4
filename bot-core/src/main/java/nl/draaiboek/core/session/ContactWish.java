package nl.draaiboek.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.contact.Contacts;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;

/**
 * Somebody would like to be in contact with somebody else of a session that is over.
 *
 * @param number among the session's wishes, from 1; stays the same
 * @param about  what made them wish it
 * @param asked  empty while nobody knows whose story it is
 * @param words  as stored in an event; may be empty
 */
public record ContactWish(int number, PersonId wisher, Harvest.Wished about, Optional<PersonId> asked,
    String words) {
  /**
   * @return all wishes that still stand: without those of people who were erased, those for contact with oneself, and what was
   *         kept for so long that its words are gone
   */
  public static List<ContactWish> of(Session.Closed session) {
    List<ContactWish> all = new ArrayList<>();
    List<Harvest.Wished> wished = Situations.harvests(session).stream().flatMap(harvest -> in(harvest))
        .toList();
    for (int i = 0; i < wished.size(); i++) {
      Harvest.Wished about = wished.get(i);
      Optional<PersonId> asked = asked(session, about);
      if (!about.words().equals(Worded.REMOVED) && !asked.equals(Optional.of(about.who())))
        all.add(new ContactWish(i + 1, about.who(), about, asked, about.words()));
    }
    return all;
  }

  /** @return how many wishes both people agreed on, of those of a question */
  public static int met(Session.Closed session, List<Harvest.Wished> wished) {
    List<Harvest.Wished> all = Situations.harvests(session).stream().flatMap(harvest -> in(harvest)).toList();
    return (int) wished.stream().filter(one -> asked(session, one)
        .flatMap(who -> session.work().contacts().answer(all.indexOf(one) + 1, who))
        .filter(Contacts.Answer::yes).isPresent()).count();
  }

  private static Stream<Harvest.Wished> in(Harvest harvest) {
    return harvest.parts().stream().filter(Harvest.Wished.class::isInstance).map(Harvest.Wished.class::cast);
  }

  private static Optional<PersonId> asked(Session.Closed session, Harvest.Wished about) {
    return about.whom()
        .or(() -> about.note().flatMap(number -> session.work().notes().find(new NoteId(number)))
            .flatMap(Note::signer))
        .or(() -> about.story().flatMap(session.work().contacts()::writer));
  }

  /** @return what whoever is asked said; empty until they did */
  public Optional<Contacts.Answer> answer(Session.Closed session) {
    return asked.flatMap(who -> session.work().contacts().answer(number, who));
  }

  /** @return whether both want it */
  public boolean isMet(Session.Closed session) {
    return answer(session).filter(Contacts.Answer::yes).isPresent();
  }

  /** @return the story whose writer nobody knows yet */
  public Optional<Integer> storyOfNobody() {
    return asked.isPresent() ? Optional.empty() : about.story();
  }
}
