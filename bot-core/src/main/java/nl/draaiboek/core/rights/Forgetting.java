package nl.draaiboek.core.rights;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.draaiboek.core.activity.checkout.CheckOutEvent;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.Unsigned;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.session.SessionEvent;

/**
 * Takes someone out of events, or words out of them. Who did what stands in events by an id that chance made: once no name, account or
 * way in belongs to it any more it tells of nobody, so it stays, and every count of the others with it.
 */
public final class Forgetting {
  /** Stands where a conversation was that one person had with the bot. No platform delivers to it. */
  static final ConversationId NOWHERE = new ConversationId("erased:erased");

  private Forgetting() {}

  /** @param words whether what they wrote goes too, and not only who they are */
  public static Forgotten<SessionEvent> inSession(List<SessionEvent> events, PersonId person, boolean words) {
    Writers writers = new Writers();
    return rewritten(events, (event, _) -> {
      boolean theirs = writers.of(event).filter(person::equals).isPresent();
      return theirs && (words || tellsWhoTheyAre(event));
    }, person);
  }

  /** How somebody can be reached says who they are; and nobody is asked any more on behalf of who is not there. */
  private static boolean tellsWhoTheyAre(SessionEvent event) {
    return event instanceof SessionEvent.ContactHappened
        || (event instanceof SessionEvent.ActivityMoved(var _, CheckOutEvent.AnswerGiven answer)
            && answer.isWish());
  }

  /** @param gone by an event and its place in the list: whether its words go */
  static Forgotten<SessionEvent> wordsOf(List<SessionEvent> events, BiPredicate<SessionEvent, Integer> gone) {
    return rewritten(events, gone, null);
  }

  private static Forgotten<SessionEvent> rewritten(List<SessionEvent> events,
      BiPredicate<SessionEvent, Integer> gone, @org.jspecify.annotations.Nullable PersonId person) {
    List<SessionEvent> after = new ArrayList<>();
    Set<NoteId> notes = new LinkedHashSet<>();
    Set<ConversationId> own = new LinkedHashSet<>();
    for (int i = 0; i < events.size(); i++) {
      SessionEvent event = events.get(i);
      if (gone.test(event, i)) {
        after.add(Wordless.of(event));
        happened(event).map(NoteEvent::note).ifPresent(notes::add);
      } else if (event instanceof SessionEvent.RemoteTied(var whose, var conversation)
          && whose.equals(person)) {
        own.add(conversation);
        after.add(new SessionEvent.RemoteTied(whose, NOWHERE));
      } else
        after.add(event);
    }
    own.remove(NOWHERE);
    Set<PhotoId> photos = new HashSet<>(photos(events));
    photos.removeAll(photos(after));
    return new Forgotten<>(after, photos, notes, own);
  }

  private static Set<PhotoId> photos(List<SessionEvent> events) {
    Set<PhotoId> photos = new HashSet<>();
    for (SessionEvent event : events)
      if (event instanceof SessionEvent.PictureAdded added)
        added.photo().ifPresent(photos::add);
      else
        happened(event).flatMap(Forgetting::photo).ifPresent(photos::add);
    return photos;
  }

  private static Optional<NoteEvent> happened(SessionEvent event) {
    return switch (event) {
      case SessionEvent.NoteHappened(NoteEvent note) -> Optional.of(note);
      case SessionEvent.ActivityMoved(_, Unsigned note) -> Optional.of(note.happened());
      default -> Optional.empty();
    };
  }

  private static Optional<PhotoId> photo(NoteEvent event) {
    return switch (event) {
      case NoteEvent.NoteWritten written -> written.photo();
      case NoteEvent.NoteEdited edited -> edited.photo();
      default -> Optional.empty();
    };
  }

  public static Forgotten<NetworkEvent> inNetwork(List<NetworkEvent> events, PersonId person, boolean words) {
    return inNetwork(events, event -> words && event instanceof Worded worded
        && worded.writer().equals(Optional.of(person)));
  }

  /** @param gone whether an event's words go, and the picture with them */
  static Forgotten<NetworkEvent> inNetwork(List<NetworkEvent> events, Predicate<NetworkEvent> gone) {
    List<NetworkEvent> after = events.stream()
        .map(event -> gone.test(event) ? Wordless.of(event) : event).toList();
    Set<PhotoId> photos = new HashSet<>(pictures(events));
    photos.removeAll(pictures(after));
    return new Forgotten<>(after, photos, Set.of(), Set.of());
  }

  private static Set<PhotoId> pictures(List<NetworkEvent> events) {
    return events.stream().filter(NetworkEvent.HomeworkAnswered.class::isInstance)
        .flatMap(event -> ((NetworkEvent.HomeworkAnswered) event).photo().stream())
        .collect(Collectors.toSet());
  }

  /** @return all who were ever in a session */
  public static Set<PersonId> peopleOfSession(List<SessionEvent> events) {
    Set<PersonId> people = new LinkedHashSet<>();
    for (SessionEvent event : events)
      switch (event) {
        case SessionEvent.SessionOpened opened -> people.add(opened.facilitator());
        case SessionEvent.PersonJoined joined -> people.add(joined.person());
        default -> {
        }
      }
    return people;
  }

  /** @return all who were ever in a network */
  public static Set<PersonId> peopleOfNetwork(List<NetworkEvent> events) {
    Set<PersonId> people = new LinkedHashSet<>();
    for (NetworkEvent event : events)
      switch (event) {
        case NetworkEvent.NetworkFounded founded -> people.add(founded.facilitator());
        case NetworkEvent.MemberCame came -> people.add(came.person());
        default -> {
        }
      }
    return people;
  }
}
