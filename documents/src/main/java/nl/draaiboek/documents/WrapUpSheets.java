package nl.draaiboek.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUp.Agreement;
import nl.draaiboek.core.wrapup.WrapUp.Agreements;
import nl.draaiboek.core.wrapup.WrapUp.Answer;
import nl.draaiboek.core.wrapup.WrapUp.Answers;
import nl.draaiboek.core.wrapup.WrapUp.Drawn;
import nl.draaiboek.core.wrapup.WrapUp.Findings;
import nl.draaiboek.core.wrapup.WrapUp.Groups;
import nl.draaiboek.core.wrapup.WrapUp.Ranked;
import nl.draaiboek.core.wrapup.WrapUp.RoomPart;
import nl.draaiboek.core.wrapup.WrapUp.Section;
import nl.draaiboek.core.wrapup.WrapUp.Votes;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** All that people contributed as an XLSX file, for who counts and sorts further: notes, votes and answers, a sheet each. */
public final class WrapUpSheets {
  /** What Excel takes in a cell. */
  private static final int CELL_CHARS = 32_767;
  /** What Excel reads as one character, though somebody typed it as seven. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final int NARROW = 14;
  private static final int WIDE = 60;
  private static final String VERSION = "1.0";

  private final Teller teller;
  private final NoteRows notes;

  /** @param listener whose language counts, and whose names are in it */
  public WrapUpSheets(Speech speech, Listener listener) {
    this.teller = new Teller(speech, listener);
    this.notes = new NoteRows(teller);
  }

  /** @return the file; every cell is text, so that none is ever read as a formula, a link or a number */
  public byte[] of(WrapUp wrapUp) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Draaiboek", VERSION)) {
      book.properties().setTitle(cell(teller.say(wrapUp.title())));
      sheet(book, DocumentPhrase.NOTES, notes.head(), notes.of(wrapUp));
      sheet(book, DocumentPhrase.VOTES, head(DocumentPhrase.ROOM, DocumentPhrase.BLOCK, DocumentPhrase.RANK,
          DocumentPhrase.DOT_COUNT, DocumentPhrase.NUMBER, DocumentPhrase.WORDS), votes(wrapUp));
      sheet(book, DocumentPhrase.ANSWERS, head(DocumentPhrase.ROOM, DocumentPhrase.QUESTION,
          DocumentPhrase.AUTHOR, DocumentPhrase.WORDS, DocumentPhrase.SIGNED_UP), answers(wrapUp));
      sheet(book, DocumentPhrase.AGREEMENTS, head(DocumentPhrase.ROOM, DocumentPhrase.AUTHOR,
          DocumentPhrase.WORDS, DocumentPhrase.LAST_DAY), agreements(wrapUp));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return out.toByteArray();
  }

  private List<String> head(DocumentPhrase... phrases) {
    return List.of(phrases).stream().map(teller::say).toList();
  }

  private List<List<String>> votes(WrapUp wrapUp) {
    List<List<String>> rows = new ArrayList<>();
    for (RoomPart part : parts(wrapUp))
      for (Section section : part.sections())
        if (section instanceof Votes(var title, var ranked, boolean _))
          for (Ranked r : ranked)
            rows.add(List.of(notes.room(part.room()), teller.say(title), Integer.toString(r.rank()),
                Integer.toString(r.dots()), Integer.toString(r.note().id().number()),
                teller.words(r.note()) + r.why().map(why -> " 💬 " + teller.words(why)).orElse("")));
    return rows;
  }

  private List<List<String>> answers(WrapUp wrapUp) {
    List<List<String>> rows = new ArrayList<>();
    for (RoomPart part : parts(wrapUp))
      for (Section section : part.sections())
        switch (section) {
          case Answers(var question, var given) ->
            given.forEach(a -> rows.add(answer(part, question, a)));
          case Groups(var question, var groups) -> groups.forEach(g -> rows.add(answer(part, question, g)));
          case Findings(var title, var facts, var outcome) -> {
            facts.forEach(f -> rows.add(List.of(notes.room(part.room()), teller.say(title), "",
                teller.say(f.name()) + ": " + teller.say(f.value()), "")));
            outcome.forEach(line -> rows
                .add(List.of(notes.room(part.room()), teller.say(title), "", teller.say(line), "")));
          }
          case Drawn(var title, var figure) -> figure.lines().forEach(line -> rows
              .add(List.of(notes.room(part.room()), teller.say(title), "", teller.say(line), "")));
          default -> {
          }
        }
    return rows;
  }

  private List<String> answer(RoomPart part, Line question, Answer answer) {
    return List.of(notes.room(part.room()), teller.say(question),
        teller.listener().names().of(answer.who()).orElse(""), teller.say(answer.words()),
        teller.names(answer.joined()));
  }

  private List<List<String>> agreements(WrapUp wrapUp) {
    List<List<String>> rows = new ArrayList<>();
    for (RoomPart part : parts(wrapUp))
      for (Section section : part.sections())
        if (section instanceof Agreements(var agreed))
          for (Agreement a : agreed)
            rows.add(
                List.of(notes.room(part.room()), a.owner().flatMap(teller.listener().names()::of).orElse(""),
                    teller.say(a.words()), a.due().map(Object::toString).orElse("")));
    return rows;
  }

  private static List<RoomPart> parts(WrapUp wrapUp) {
    List<RoomPart> parts = new ArrayList<>(wrapUp.tables());
    parts.add(new RoomPart(Room.PLENARY, wrapUp.people(), wrapUp.plenary()));
    return parts;
  }

  private void sheet(Workbook book, DocumentPhrase name, List<String> head, List<List<String>> rows) {
    if (rows.isEmpty() && name != DocumentPhrase.NOTES)
      return;
    Worksheet sheet = book.newWorksheet(teller.say(name));
    sheet.freezePane(0, 1);
    for (int column = 0; column < head.size(); column++) {
      sheet.width(column, head.get(column).equals(teller.say(DocumentPhrase.WORDS)) ? WIDE : NARROW);
      sheet.value(0, column, cell(head.get(column)));
      sheet.style(0, column).bold().set();
    }
    for (int row = 0; row < rows.size(); row++)
      for (int column = 0; column < head.size(); column++) {
        sheet.value(row + 1, column, cell(rows.get(row).get(column)));
        sheet.style(row + 1, column).format("@").wrapText(true).verticalAlignment("top").set();
      }
  }

  private static String cell(String words) {
    String safe = ESCAPE.matcher(PlainText.of(words)).replaceAll("_x005F_");
    if (safe.length() <= CELL_CHARS)
      return safe;
    return safe.substring(0, safe.offsetByCodePoints(0, safe.codePointCount(0, CELL_CHARS - 1)));
  }
}
