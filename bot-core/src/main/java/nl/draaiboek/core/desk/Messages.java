package nl.draaiboek.core.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.PhotoDesk.Taking;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.photo.PhotoProblem;
import nl.draaiboek.core.photo.Posted;
import nl.draaiboek.core.talk.Draft;
import nl.draaiboek.core.talk.Heard;
import nl.draaiboek.core.talk.Meaning;
import nl.draaiboek.core.talk.Said;
import nl.draaiboek.core.talk.TalkReader;

/**
 * What people typed and posted, for as long as their messages stand: who edits a message changes its note, who deletes it takes the
 * note back. A message of which each line looks like a note is as many notes; one with several pictures too.
 */
public final class Messages {
  /** More notes than these nobody types in one message. */
  private static final int MOST_NOTES = 20;

  private final Desk desk;
  private final SessionEngine engine;
  private final TalkReader reader;
  private final PhotoDesk photos;

  public Messages(Desk desk, DeskParts parts) {
    this.desk = desk;
    this.engine = parts.engine();
    this.reader = new TalkReader(parts.vocabulary());
    this.photos = new PhotoDesk(parts.photos());
  }

  /** @return what it means, before anybody looks whether it can be done */
  public Heard read(Said said) {
    return reader.read(said);
  }

  /** @return whether this message became a note, that of its first line or picture */
  public boolean isNoted(SessionId session, String message) {
    return engine.noteOf(session, message).isPresent();
  }

  /** @return whether it becomes, or is, several notes */
  public boolean isSeveral(Said said) {
    return lines(said).size() > 1;
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
   * Someone posted pictures, perhaps with words. Where pictures are welcome they are notes, with those words; so are the words where
   * a picture cannot be read. Where pictures are not welcome the words are heard by themselves. Blocks until the pictures are there.
   *
   * @return empty for ordinary talk
   */
  public Optional<Outcome> posted(Seat seat, String message, Said said, List<Posted> posted) {
    if (posted.isEmpty())
      return saidAlone(seat, message, said);
    comesInToPost(seat, message, said);
    Optional<Boolean> welcome = desk.talk(seat).takesPhotos();
    if (welcome.isEmpty() && !said.toBot())
      return saidAlone(seat, message, said);
    if (!welcome.orElse(false))
      return beside(saidAlone(seat, message, said), Optional.of(Line.of(PhotoProblem.NOT_HERE)));
    Taking taking = photos.take(seat.session(), posted);
    return beside(taking.kept().isEmpty() && said.words().isBlank()
        ? Optional.empty()
        : Optional.of(hang(seat, message, message, PhotoDesk.notes(captions(said), taking.kept()))),
        taking.problem());
  }

  /** Who posts at a table of a session that they are not in yet can mean nothing else than to take part. */
  private void comesInToPost(Seat seat, String message, Said said) {
    boolean meant = said.toBot() || seat.room().filter(room -> room.isTable()).isPresent();
    if (meant)
      desk.seats().comesIn(seat, message);
  }

  private Optional<Outcome> saidAlone(Seat seat, String message, Said said) {
    return said.words().isBlank() ? Optional.empty() : said(seat, message, said);
  }

  private static Optional<Outcome> beside(Optional<Outcome> outcome, Optional<Line> problem) {
    return outcome.map(done -> done.beside(problem))
        .or(() -> problem.map(line -> Outcome.told(line, List.of())));
  }

  /**
   * Someone changed what they wrote.
   *
   * @param change the id of this change
   * @return empty for ordinary talk
   */
  public Optional<Outcome> changed(Seat seat, String change, String message, Said said) {
    return changed(seat, change, message, said, List.of());
  }

  /**
   * As above, for a message that may have pictures.
   *
   * @param left the pictures that are under it now: they can be taken off a message, and none can be added
   */
  public Optional<Outcome> changed(Seat seat, String change, String message, Said said, List<Posted> left) {
    Optional<NoteId> note = engine.noteOf(seat.session(), message);
    if (note.isEmpty())
      return left.isEmpty() ? saidAlone(seat, message, said) : posted(seat, message, said, left);
    List<PhotoId> before = photos(seat, message);
    if (!before.isEmpty())
      return Optional.of(changedUnderPhotos(seat, change, message, said, before, left));
    if (said.words().isBlank())
      return Optional.empty();
    List<Said> lines = lines(said);
    if (lines.size() > 1)
      return Optional.of(write(seat, change, message, lines));
    withdraw(seat, message, 1);
    return Optional.of(desk.edit(seat, change, note.get(), reader.read(new Said(said.words(), true))));
  }

  private Outcome changedUnderPhotos(Seat seat, String change, String message, Said said,
      List<PhotoId> before, List<Posted> left) {
    Taking taking = left.isEmpty() || left.size() >= before.size()
        ? new Taking(left.isEmpty() ? List.of() : before, Optional.empty())
        : photos.take(seat.session(), left);
    List<PhotoId> now = taking.problem().isPresent() ? before : taking.kept();
    if (now.isEmpty() && said.words().isBlank()) {
      withdraw(seat, message, 0);
      return new Outcome(true, Optional.empty());
    }
    return hang(seat, change, message, PhotoDesk.notes(captions(said), now));
  }

  /** A message is no more, and so are the notes that it was: its writer takes them back. */
  public void gone(SessionId session, String message) {
    desk.gone(session, message);
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

  /** @return the notes that the words are, beside a picture; one without words where there are none */
  private List<Draft> captions(Said said) {
    return lines(said).stream().map(line -> reader.read(new Said(line.words(), true)).caption()).toList();
  }

  /** Each line becomes a note, or changes the one that it was; the notes of lines that are no more go. */
  private Outcome write(Seat seat, String change, String message, List<Said> lines) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++)
      write(seat, change, message, id(message, i), lines.get(i)).ifPresent(outcomes::add);
    withdraw(seat, message, lines.size());
    return oneOf(outcomes);
  }

  private static Outcome oneOf(List<Outcome> outcomes) {
    return outcomes.stream().filter(Outcome::asks).reduce((_, last) -> last)
        .or(() -> outcomes.stream().filter(outcome -> !outcome.noted()).findFirst())
        .or(() -> outcomes.isEmpty() ? Optional.empty() : Optional.of(outcomes.getLast()))
        .orElse(new Outcome(true, Optional.empty()));
  }

  private Optional<Outcome> write(Seat seat, String change, String message, String id, Said said) {
    Optional<NoteId> note = engine.noteOf(seat.session(), id);
    Heard heard = reader.read(said);
    if (note.isEmpty())
      return desk.hear(seat, message, id, heard);
    boolean stands = desk.seats().now(seat).work().notes().find(note.get())
        .filter(stored -> stored.words().equals(heard.draft().words())).isPresent();
    return stands || isFirstHeard(change, id)
        ? Optional.empty()
        : Optional.of(desk.edit(seat, id + "@" + change, note.get(), heard));
  }

  /** Each becomes a note, or changes the one that it was; the notes of what is no more go. */
  private Outcome hang(Seat seat, String change, String message, List<Draft> drafts) {
    List<Outcome> outcomes = IntStream.range(0, drafts.size())
        .mapToObj(i -> hang(seat, change, message, id(message, i), drafts.get(i))).toList();
    withdraw(seat, message, drafts.size());
    return oneOf(outcomes);
  }

  private Outcome hang(Seat seat, String change, String message, String id, Draft draft) {
    return engine.noteOf(seat.session(), id).map(note -> isFirstHeard(change, id)
        ? new Outcome(true, Optional.empty())
        : desk.edit(seat, id + "@" + change, note, draft))
        .orElseGet(() -> desk.does(seat, message, id, desk.talk(seat).note(draft)));
  }

  /** What was not changed since it was posted says nothing of a note that was changed elsewhere. */
  private static boolean isFirstHeard(String change, String id) {
    return id.equals(change) || id.startsWith(change + "-");
  }

  /** @return the pictures that this message put on notes */
  private List<PhotoId> photos(Seat seat, String message) {
    return IntStream.range(0, MOST_NOTES).mapToObj(i -> engine.noteOf(seat.session(), id(message, i)))
        .flatMap(Optional::stream).flatMap(note -> desk.seats().now(seat).work().notes().find(note).stream())
        .flatMap(note -> note.photo().stream()).toList();
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
