package nl.draaiboek.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.contact.ContactPhrase;
import nl.draaiboek.core.contact.Contacts;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.ContactWish;
import nl.draaiboek.core.session.Contacting;
import nl.draaiboek.core.session.Session;

/** What one person sees of wishes for contact once a session is over: what is asked of them, and what came of what they wished. */
public final class ContactView {
  /** As many as a list to choose from holds in a chat. */
  private static final int MOST_OPTIONS = 25;

  private final Session.Closed session;
  private final PersonId viewer;

  private ContactView(Session.Closed session, PersonId viewer) {
    this.session = session;
    this.viewer = viewer;
  }

  /** @return nothing for whoever has nothing to do with any */
  public static List<CardPart> of(Session.Closed session, PersonId viewer) {
    ContactView view = new ContactView(session, viewer);
    List<CardPart> parts = new ArrayList<>();
    ContactWish.of(session).forEach(wish -> parts.addAll(view.parts(wish)));
    if (session.circle().isFacilitator(viewer))
      parts.addAll(stories(session));
    return parts;
  }

  /** @return for who leads: whose the stories are whose writers are not asked yet, or said no; not who wants to know */
  public static List<CardPart> stories(Session.Closed session) {
    List<CardPart> parts = new ArrayList<>();
    waiting(session).forEach((story, wishes) -> parts.addAll(whose(session, story, wishes)));
    return parts;
  }

  /** @return what is worth a message of its own to this person; nothing while their own wish waits, or for somebody else's */
  public static List<CardPart> message(Session.Closed session, int wish, PersonId viewer) {
    return ContactWish.of(session).stream()
        .filter(w -> w.number() == wish && (w.asked().equals(Optional.of(viewer)) || w.isMet(session)))
        .findFirst().map(new ContactView(session, viewer)::parts).orElse(List.of());
  }

  private List<CardPart> parts(ContactWish wish) {
    if (wish.asked().equals(Optional.of(viewer)))
      return asked(wish, wish.wisher());
    if (!wish.wisher().equals(viewer))
      return List.of();
    return wish.isMet(session)
        ? met(wish, wish.asked().orElseThrow(), wish.answer(session).map(Contacts.Answer::line),
            session.work().contacts().line(wish.number()), "contact/line/")
        : List.of(new CardPart.Text(Line.of(ContactPhrase.WAITING, "about", aboutOther(wish))));
  }

  private List<CardPart> asked(ContactWish wish, PersonId who) {
    Optional<Contacts.Answer> answer = wish.answer(session);
    if (answer.filter(Contacts.Answer::yes).isPresent())
      return met(wish, who, session.work().contacts().line(wish.number()),
          answer.map(Contacts.Answer::line), "contact/yes/");
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Text(Line.of(answer.isPresent() ? ContactPhrase.SAID_NO : ContactPhrase.ASKED,
        "who", who, "about", about(wish))));
    if (answer.isEmpty()) {
      if (!wish.words().isEmpty())
        parts.add(
            new CardPart.Text(Line.of(ContactPhrase.WHY, "who", who, "words", Papers.words(wish.words()))));
      parts.add(new CardPart.Text(Line.of(ContactPhrase.ONLY_IF_YES, "who", who)));
    }
    parts.add(form("contact/yes/", wish, who, ContactPhrase.YES, answer.isPresent(), ""));
    if (answer.isEmpty())
      parts.add(no(wish, who));
    return parts;
  }

  private List<CardPart> met(ContactWish wish, PersonId other, Optional<String> theirs, Optional<String> own,
      String action) {
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Text(Line.of(ContactPhrase.BOTH, "who", other)));
    parts.add(new CardPart.Text(theirs
        .map(line -> Line.of(ContactPhrase.REACH, "who", other, "line", Papers.words(line)))
        .orElseGet(() -> Line.of(ContactPhrase.NO_LINE_YET, "who", other))));
    own.ifPresent(line -> parts.add(
        new CardPart.Text(Line.of(ContactPhrase.YOU_GAVE, "who", other, "line", Papers.words(line)))));
    parts.add(form(action, wish, other, own.isPresent() ? ContactPhrase.CHANGE : ContactPhrase.GIVE,
        own.isPresent(), own.filter(line -> !line.equals(Worded.REMOVED)).orElse("")));
    return parts;
  }

  private static CardPart form(String action, ContactWish wish, PersonId other, ContactPhrase title,
      boolean folded, String before) {
    return new CardPart.Form(Line.of(title, "who", other), action + wish.number(),
        List.of(new Field.Text("line", Line.of(ContactPhrase.YES_HOW, "who", other), Contacting.LINE_CHARS, 1,
            true, before)),
        Line.of(ContactPhrase.YES_SEND, "who", other), folded);
  }

  private static CardPart no(ContactWish wish, PersonId who) {
    return new CardPart.Buttons(
        List.of(Button.plain(Line.of(ContactPhrase.NO, "who", who), "contact/no/" + wish.number())));
  }

  private static Line about(ContactWish wish) {
    return number(ContactPhrase.ABOUT_NOTE, wish.about().note())
        .or(() -> number(ContactPhrase.ABOUT_STORY, wish.about().story()))
        .orElseGet(() -> Line.of(ContactPhrase.ABOUT_YOU));
  }

  private static Line aboutOther(ContactWish wish) {
    return wish.about().whom().<Line>map(who -> Line.of(ContactPhrase.WITH, "who", who))
        .orElseGet(() -> about(wish));
  }

  private static Optional<Line> number(ContactPhrase phrase, Optional<Integer> number) {
    return number.map(n -> Line.of(phrase, "number", n));
  }

  private static Map<Integer, List<ContactWish>> waiting(Session.Closed session) {
    Map<Integer, List<ContactWish>> stories = new TreeMap<>();
    ContactWish.of(session).forEach(wish -> wish.about().story()
        .ifPresent(story -> stories.computeIfAbsent(story, _ -> new ArrayList<>()).add(wish)));
    stories.values().removeIf(wishes -> wishes.stream().anyMatch(w -> w.isMet(session)));
    return stories;
  }

  private static List<CardPart> whose(Session.Closed session, int story, List<ContactWish> wishes) {
    Optional<PersonId> writer = session.work().contacts().writer(story);
    List<Field.Option> people = new ArrayList<>(
        List.of(option(Field.Choice.NONE, Line.of(ContactPhrase.NOBODY_HERE))));
    session.circle().people().values().stream().map(Attendee::person).limit(MOST_OPTIONS - 1)
        .forEach(person -> people.add(option(person.value(), new Line.Name(person))));
    return List.of(
        new CardPart.Text(
            Line.of(ContactPhrase.WHOSE_STORY_HELP, "number", story, "count", wishes.size())),
        new CardPart.Form(Line.of(ContactPhrase.WHOSE_STORY, "number", story), "contact/writer/" + story,
            List.of(new Field.Choice("writer", Line.of(ContactPhrase.WHOSE_STORY, "number", story), people,
                writer.map(PersonId::value).orElse(Field.Choice.NONE))),
            Line.of(ContactPhrase.ASK_WRITER, "number", story), writer.isPresent()));
  }

  private static Field.Option option(String value, Line label) {
    return new Field.Option(value, label, "", Optional.empty());
  }
}
