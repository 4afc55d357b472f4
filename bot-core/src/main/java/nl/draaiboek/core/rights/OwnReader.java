package nl.draaiboek.core.rights;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.checkout.CheckOutEvent;
import nl.draaiboek.core.activity.explain.ExplainEvent;
import nl.draaiboek.core.activity.privatepage.PageEvent;
import nl.draaiboek.core.activity.privatepage.PrivatePage;
import nl.draaiboek.core.contact.ContactEvent;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.LetterPhrase;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.Unsigned;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.poster.PosterEvent;
import nl.draaiboek.core.rights.OwnData.OwnPicture;
import nl.draaiboek.core.session.SessionEvent;

/** Says what someone did, as events tell of it. Also what was changed or taken back since: it is kept all the same. */
final class OwnReader {
  private final SessionId owner;
  private final PersonId person;
  private final List<Line> lines = new ArrayList<>();
  private final Set<OwnPicture> pictures = new LinkedHashSet<>();
  private int wordless;

  private OwnReader(SessionId owner, PersonId person) {
    this.owner = owner;
    this.person = person;
  }

  /** @return what is kept, but for a name and accounts, which stand elsewhere */
  static OwnData ofSession(SessionId owner, List<SessionEvent> events, PersonId person,
      Optional<String> name, List<String> accounts) {
    OwnReader reader = new OwnReader(owner, person);
    Writers writers = new Writers();
    for (SessionEvent event : events)
      if (writers.of(event).filter(person::equals).isPresent())
        reader.wrote(event);
      else
        reader.did(event, writers);
    if (events.stream().anyMatch(OwnReader::isUnsigned))
      reader.lines.add(Line.of(RightsPhrase.ANONYMOUS));
    return reader.read(name, accounts);
  }

  private static boolean isUnsigned(SessionEvent event) {
    return event instanceof SessionEvent.ActivityMoved(_, Unsigned _);
  }

  static OwnData ofNetwork(SessionId owner, List<NetworkEvent> events, PersonId person,
      Optional<String> name, List<String> accounts) {
    OwnReader reader = new OwnReader(owner, person);
    events.forEach(reader::did);
    return reader.read(name, accounts);
  }

  private OwnData read(Optional<String> name, List<String> accounts) {
    return new OwnData(name, accounts, lines, List.copyOf(pictures), wordless);
  }

  private void took(PhotoId photo, RightsPhrase phrase, int number) {
    lines.add(Line.of(phrase, "number", number));
    pictures.add(new OwnPicture(owner, photo));
  }

  private void wrote(SessionEvent event) {
    switch (Wordless.worded(event).orElseThrow()) {
      case NoteEvent.NoteWritten written -> {
        say(RightsPhrase.NOTE, written.note().number(), written.words());
        written.photo()
            .ifPresent(photo -> took(photo, RightsPhrase.PICTURE, written.note().number()));
      }
      case NoteEvent.NoteEdited edited ->
        say(RightsPhrase.NOTE_CHANGED, edited.note().number(), edited.words());
      case PosterEvent.NotePlaced placed ->
        say(RightsPhrase.PLACED, placed.note().number(), placed.spot().why());
      case ContactEvent.WishAnswered(int wish, _, boolean yes, var line) -> {
        if (yes)
          say(RightsPhrase.CONTACT_LINE, wish, line);
        else
          wordless++;
      }
      case ContactEvent.LineGiven(int wish, _, var line) -> say(RightsPhrase.CONTACT_LINE, wish, line);
      case CheckOutEvent.AnswerGiven answer -> say(RightsPhrase.ANSWER, answer.number(), answer.words());
      case PageEvent.PageWritten(_, var words) -> lines.add(page(words));
      case SessionEvent.AnswerBrought(var from, _, var pages) when from.equals(PrivatePage.EARLIER) ->
        lines.add(page(String.join("\n", pages)));
      case ExplainEvent.QuestionAsked question ->
        say(RightsPhrase.QUESTION, question.number(), question.words());
      case SessionEvent.Announced announced ->
        say(RightsPhrase.ANNOUNCEMENT, announced.number(), announced.words());
      case SessionEvent.IntroductionWritten introduction ->
        say(RightsPhrase.INTRODUCTION, 1, introduction.words());
      case SessionEvent.PictureAdded picture -> {
        say(RightsPhrase.WRAP_UP_PICTURE, picture.number(), picture.onIt());
        picture.photo().ifPresent(photo -> pictures.add(new OwnPicture(owner, photo)));
      }
      // A kind that has no sentence of its own is told as it is stored.
      case Worded other -> lines.add(Line.theirs(other.toString()));
    }
  }

  private static Line page(String words) {
    return Line.of(RightsPhrase.PRIVATE_PAGE, "words", words.isEmpty() || words.equals(Worded.REMOVED)
        ? Line.of(RightsPhrase.ERASED)
        : Line.theirs(words));
  }

  private void did(SessionEvent event, Writers writers) {
    switch (event) {
      case SessionEvent.PersonJoined(var who, _, var at) when who.equals(person) ->
        lines.add(Line.of(RightsPhrase.CAME, "time", at));
      case SessionEvent.PersonLeft(var who, var at) when who.equals(person) ->
        lines.add(Line.of(RightsPhrase.WENT, "time", at));
      case SessionEvent.NoteHappened(NoteEvent.NoteWithdrawn(var note)) when writers.isBy(note, person) ->
        lines.add(Line.of(RightsPhrase.NOTE_TAKEN_BACK, "number", note.number()));
      default -> count(event);
    }
  }

  private void did(NetworkEvent event) {
    switch (event) {
      case NetworkEvent.MemberCame(var who, _, var at) when who.equals(person) ->
        lines.add(Line.of(RightsPhrase.CAME, "time", at));
      case NetworkEvent.HomeworkAnswered(int homework, var who, var words, var photo) when who
          .equals(person) -> {
        say(RightsPhrase.HOMEWORK, homework, String.join("; ", words));
        photo.ifPresent(of -> took(of, RightsPhrase.HOMEWORK_PICTURE, homework));
      }
      case NetworkEvent.GroupBegun(int group, _, var who, var words) when who.equals(person) ->
        say(RightsPhrase.GROUP, group, words);
      case NetworkEvent.GroupLineWritten(int group, var who, var line) when who.equals(person) ->
        say(RightsPhrase.GROUP, group, line);
      case NetworkEvent.AttendanceTold(int meeting, var who, var attendance) when who.equals(person) -> {
        lines.add(Line.of(switch (attendance.coming()) {
          case YES -> RightsPhrase.COMES;
          case MAYBE -> RightsPhrase.MAY_COME;
          case NO -> RightsPhrase.DOES_NOT_COME;
        }, "number", meeting));
        attendance.way().ifPresent(way -> lines.add(Line.of(LetterPhrase.of(way))));
      }
      default -> count(event);
    }
  }

  /** Ids are made by chance, so that one stands in an event only where it is meant. */
  private void count(Object event) {
    if (event.toString().contains(person.value()))
      wordless++;
  }

  private void say(RightsPhrase phrase, int number, String words) {
    lines.add(Line.of(phrase, "number", number, "words",
        words.equals(Worded.REMOVED) ? Line.of(RightsPhrase.ERASED) : Line.theirs(words)));
  }
}
