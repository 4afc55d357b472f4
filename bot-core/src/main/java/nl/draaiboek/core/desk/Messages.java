package nl.draaiboek.core.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.talk.Heard;
import nl.draaiboek.core.talk.Meaning;
import nl.draaiboek.core.talk.Said;
import nl.draaiboek.core.talk.TalkReader;

/**
 * What people typed, for as long as their messages stand: who edits a message changes its note, who deletes it takes the note back.
 * A message of which each line looks like a note is as many notes.
 */
public final class Messages {
  /** More notes than these nobody types in one message. */
  private static final int MOST_NOTES = 20;

  private final Desk desk;
  private final SessionEngine engine;
  private final TalkReader reader;

  public Messages(Desk desk, DeskParts parts) {
    this.desk = desk;
    this.engine = parts.engine();
    this.reader = new TalkReader(parts.vocabulary());
  }

  /** @return what it means, before anybody looks whether it can be done */
  public Heard read(Said said) {
    return reader.read(said);
  }

  /**
   * Someone wrote.
   *
   * @param message its id, the same when it is changed or deleted; at most 120 characters
   * @return empty for ordinary talk
   */
  public Optional<Outcome> said(Seat seat, String message, Said said) {
    return said(seat, message, said, read(said));
  }

  /** As above, where it was read already. */
  public Optional<Outcome> said(Seat seat, String message, Said said, Heard heard) {
    List<Said> lines = lines(said);
    return lines.size() > 1
        ? Optional.of(write(seat, message, message, lines))
        : desk.hear(seat, message, message, heard);
  }

  /**
   * Someone changed what they wrote.
   *
   * @param change the id of this change
   * @return empty for ordinary talk
   */
  public Optional<Outcome> changed(Seat seat, String change, String message, Said said) {
    Optional<NoteId> note = engine.noteOf(seat.session(), message);
    List<Said> lines = lines(said);
    if (note.isEmpty())
      return said(seat, message, said);
    if (lines.size() > 1)
      return Optional.of(write(seat, change, message, lines));
    withdraw(seat, message, 1);
    return Optional.of(desk.edit(seat, change, note.get(), reader.read(new Said(said.words(), true))));
  }

  /** A message is no more, and so are the notes that it was: its writer takes them back. */
  public void gone(SessionId session, String message) {
    desk.seats().state(session)
        .ifPresent(state -> engine.noteOf(session, message).flatMap(note -> state.work().notes().find(note))
            .map(Note::author).ifPresent(writer -> withdraw(new Seat(session, writer, state, Optional.empty(),
                desk.seats().listener(session, state, Optional.empty())), message, 0)));
  }

  /** @return the message; where each of its lines looks like a note, each by itself */
  private List<Said> lines(Said said) {
    List<String> lines = said.words().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    boolean several = lines.size() > 1 && lines.size() <= MOST_NOTES && lines.stream()
        .allMatch(line -> reader.read(new Said(line, false)).meaning() instanceof Meaning.Note);
    return several ? lines.stream().map(line -> new Said(line, said.toBot())).toList() : List.of(said);
  }

  /** Each line becomes a note, or changes the one that it was; the notes of lines that are no more go. */
  private Outcome write(Seat seat, String change, String message, List<Said> lines) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++)
      write(seat, change, id(message, i), lines.get(i)).ifPresent(outcomes::add);
    withdraw(seat, message, lines.size());
    return outcomes.stream().filter(outcome -> !outcome.noted()).findFirst()
        .or(() -> outcomes.isEmpty() ? Optional.empty() : Optional.of(outcomes.getLast()))
        .orElse(new Outcome(true, Optional.empty()));
  }

  private Optional<Outcome> write(Seat seat, String change, String id, Said said) {
    Optional<NoteId> note = engine.noteOf(seat.session(), id);
    Heard heard = reader.read(said);
    if (note.isEmpty())
      return desk.hear(seat, id, id, heard);
    boolean stands = desk.seats().now(seat).work().notes().find(note.get())
        .filter(stored -> stored.words().equals(heard.draft().words())).isPresent();
    return stands
        ? Optional.empty()
        : Optional.of(desk.edit(seat, id + "@" + change, note.get(), heard));
  }

  /** @param from which of its notes on */
  private void withdraw(Seat seat, String message, int from) {
    for (int i = from; i < MOST_NOTES; i++) {
      String id = id(message, i);
      engine.noteOf(seat.session(), id)
          .filter(note -> desk.seats().now(seat).work().notes().find(note).isPresent())
          .ifPresent(note -> desk.withdraw(seat, id + "-gone", note));
    }
  }

  /** @param line of the message, from 0 */
  private static String id(String message, int line) {
    return message + (line == 0 ? "" : "-" + (line + 1));
  }
}
