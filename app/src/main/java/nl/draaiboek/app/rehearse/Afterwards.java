package nl.draaiboek.app.rehearse;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.ContactWish;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.view.ContactView;

/** What people do with wishes for contact once a meeting is over. Nobody may read how to reach somebody who did not say yes. */
final class Afterwards {
  /** Out of three who are asked, so many say yes. */
  private static final int YES_OF_THREE = 2;

  private final SessionEngine engine;
  private final SessionId session;
  private final Random random;
  private final List<String> broken;
  private int ids;

  /** @param broken takes what did not hold */
  Afterwards(SessionEngine engine, SessionId session, long seed, List<String> broken) {
    this.engine = engine;
    this.session = session;
    this.random = new Random(seed);
    this.broken = broken;
  }

  /** Whoever leads says whose the stories are; everybody who is asked answers. */
  Contacts meet() {
    for (ContactWish wish : wishes())
      wish.storyOfNobody()
          .ifPresent(story -> asks(Rehearsal.facilitator(),
              new SessionCommand.NameWriter(story, Optional.of(someone()))));
    for (ContactWish wish : wishes())
      wish.asked().ifPresent(asked -> answers(wish, asked));
    return new Contacts(wishes().size(), (int) wishes().stream().filter(w -> w.isMet(closed())).count());
  }

  /** How many wished for contact, and how many of the others wanted it too. */
  record Contacts(int wishes, int met) {}

  private void answers(ContactWish wish, PersonId asked) {
    boolean yes = random.nextInt(3) < YES_OF_THREE;
    String line = yes ? "bel " + asked + " over wens " + wish.number() : "";
    asks(asked, new SessionCommand.AnswerWish(wish.number(), yes, line));
    if (yes)
      asks(wish.wisher(), new SessionCommand.GiveLine(wish.number(), "mail " + wish.wisher()));
    boolean read = yes && reads(wish.wisher()).contains(line);
    if (read != yes)
      broken.add("wish " + wish.number() + ": who wished it does not read how to reach " + asked);
    if (!yes && reads(asked).contains("mail " + wish.wisher()))
      broken.add("wish " + wish.number() + ": " + asked + " said no and reads how to reach the other");
  }

  private String reads(PersonId person) {
    return ContactView.of(closed(), person).toString();
  }

  private PersonId someone() {
    List<PersonId> people = closed().circle().people().values().stream().map(Attendee::person)
        .filter(person -> !person.equals(Rehearsal.facilitator())).toList();
    return people.get(random.nextInt(people.size()));
  }

  private List<ContactWish> wishes() {
    return ContactWish.of(closed());
  }

  private Session.Closed closed() {
    return (Session.Closed) engine.find(session).orElseThrow().session();
  }

  private void asks(PersonId person, SessionCommand command) {
    Reply reply = engine.command(session, "after-" + ++ids, command, person);
    if (!(reply instanceof Reply.Noted))
      broken.add(command.getClass().getSimpleName() + " of " + person + " came to " + reply);
  }
}
