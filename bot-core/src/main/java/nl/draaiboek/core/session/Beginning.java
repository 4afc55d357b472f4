package nl.draaiboek.core.session;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;

/** A session begins: with nothing, or with what people bring. */
final class Beginning {
  /** Their names stand with the notes, as those of a script's kinds do. */
  private static final NoteKind FROM_HOME = new NoteKind("home", Colour.BLUE, "🏠",
      new Words(Map.of("nl", "van thuis", "en", "from home")));
  private static final NoteKind FROM_EARLIER = new NoteKind("earlier", Colour.PINK, "🔁",
      new Words(Map.of("nl", "van een vorige keer", "en", "from an earlier meeting")));

  private Beginning() {}

  static Decision<SessionEvent> decide(SessionCommand.Open open, Moment moment) {
    List<SessionEvent> events = new ArrayList<>();
    events.add(new SessionEvent.SessionOpened(open.session(), open.script(), open.setup(), moment.actor(),
        open.code(), moment.now(), open.occasion()));
    int notes = 0;
    for (Brought brought : open.brought())
      if (brought.photo().isPresent())
        events.add(new SessionEvent.NoteHappened(
            note(++notes, brought, brought.words().stream().findFirst().orElse(""))));
      else if (brought.shared())
        for (String words : brought.words())
          events.add(new SessionEvent.NoteHappened(note(++notes, brought, words)));
      else
        events.add(new SessionEvent.AnswerBrought(brought.from(), brought.person(), brought.words()));
    open.returned().agreements().values().forEach(a -> events
        .add(new SessionEvent.AgreementReturned(a.number(), a.owner(), a.words(), a.due())));
    open.returned().homework().values().forEach(h -> events
        .add(
            new SessionEvent.HomeworkReturned(h.number(), h.question(), h.did().stream().sorted().toList())));
    return Decision.accept(events);
  }

  private static NoteEvent note(int number, Brought brought, String words) {
    NoteKind kind = brought.day().map(Beginning::fromSession)
        .orElse(brought.from().startsWith("homework/") ? FROM_HOME : FROM_EARLIER);
    return new NoteEvent.NoteWritten(new NoteId(number), brought.person(), kind, Room.PLENARY, brought.from(),
        Optional.empty(), Note.cut(words, Note.MAX_CHARS), brought.photo());
  }

  private static NoteKind fromSession(LocalDate day) {
    return new NoteKind("earlier", Colour.PINK, "🔁",
        new Words(Map.of("nl", "van de sessie van " + written(day, "nl"), "en",
            "from the session of " + written(day, "en"))));
  }

  private static String written(LocalDate day, String language) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language)).format(day);
  }
}
