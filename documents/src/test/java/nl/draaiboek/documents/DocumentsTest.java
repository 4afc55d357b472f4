package nl.draaiboek.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart.Axes;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.svg.QrCode;
import nl.draaiboek.documents.svg.SvgPictures;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What people take along after a session. */
class DocumentsTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Instant TEN = Instant.parse("2026-06-25T08:00:00Z");
  private static final PersonId ANA = new PersonId("p-ana");
  private static final PersonId NAMELESS = new PersonId("p-2");
  private static final NoteKind GREEN = new NoteKind("green", Colour.GREEN, "🌱", words("Challenge"));
  private static final Listener ENGLISH = new Listener(Language.ENGLISH, AMSTERDAM,
      person -> person.equals(ANA) ? Optional.of("Ana") : Optional.empty());

  /** Says a phrase by its key, so that the tests do not hang on its wording. */
  private static final Speech KEYS = (line, listener) -> switch (line) {
    case Line.Ours(var phrase, var values) -> phrase.key() + (values.isEmpty() ? "" : values.values());
    case Line.Scripted(var words) -> words.in(listener.language());
    case Line.Theirs(var words) -> words;
    case Line.Name(var person) -> listener.names().of(person).orElse("someone");
  };

  @Test
  void a_cell_that_looks_like_a_formula_is_read_as_text() {
    for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"x\")"))
      assertThat(new NotesCsv(KEYS, ENGLISH).of(wrapUp(note(1, formula))))
          .contains("'" + formula.substring(0, 1));
  }

  @Test
  void a_note_with_quotes_commas_and_lines_stays_one_cell() {
    assertThat(new NotesCsv(KEYS, ENGLISH).of(wrapUp(note(1, "a, \"b\"\nc"))))
        .contains("\"a, \"\"b\"\"\nc\"");
  }

  @Test
  void the_list_of_notes_starts_with_a_mark_that_spreadsheets_know() {
    assertThat(new NotesCsv(KEYS, ENGLISH).of(wrapUp(note(1, "café")))).startsWith("\uFEFF").contains("café");
  }

  @Test
  void what_people_wrote_never_formats_the_wrap_up() {
    String markdown = WrapUpMarkdown.of(
        wrapUp(note(1, "# big\n- list | pipe <script>alert(1)</script> **bold** [a](javascript:b) `code`")),
        KEYS,
        ENGLISH);
    assertThat(markdown).contains("\\# big\\\n  \\- list \\| pipe \\<script\\>").contains("\\*\\*bold\\*\\*")
        .doesNotContain("<script>").doesNotContain("\n- list");
  }

  @Test
  void those_who_gave_no_name_are_counted() {
    assertThat(WrapUpMarkdown.of(wrapUp(), KEYS, ENGLISH)).contains("document.and")
        .contains("document.nameless\\[1\\]");
  }

  @Test
  void a_landscape_of_sixty_notes_is_sound_xml_with_every_number_on_it() throws Exception {
    List<Note> notes = IntStream.rangeClosed(1, 60)
        .mapToObj(n -> note(n, n % 7 == 0 ? "x".repeat(60) : "note <" + n + "> & \u0001")).toList();
    String svg = SvgPictures.draw(new Pictures(KEYS, ENGLISH).landscape(sheet(notes)));
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new java.io.StringReader(svg)));
    assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(svg).contains(">#1<").contains(">#60<").doesNotContain("style");
  }

  @Test
  void an_empty_landscape_still_has_its_axes() {
    assertThat(SvgPictures.draw(new Pictures(KEYS, ENGLISH).landscape(sheet(List.of()))))
        .contains(">helping<");
  }

  @Test
  void the_same_picture_is_drawn_the_same() {
    WrapUp.Sheet sheet = sheet(List.of(note(1, "a"), note(2, "b")));
    assertThat(SvgPictures.draw(new Pictures(KEYS, ENGLISH).landscape(sheet)))
        .isEqualTo(SvgPictures.draw(new Pictures(KEYS, ENGLISH).landscape(sheet)));
  }

  @Test
  void a_link_becomes_a_code_that_stands_in_a_strict_page() {
    assertThat(QrCode.svg("http://127.0.0.1:8080/j/abc")).startsWith("<svg").contains("<path")
        .doesNotContain("style");
  }

  private static WrapUp.Sheet sheet(List<Note> notes) {
    List<WrapUp.Hung> hung = notes.stream()
        .map(n -> new WrapUp.Hung(n, n.id().number() * 37 % 101, n.id().number() * 53 % 101, "")).toList();
    return new WrapUp.Sheet(words("Landscape"),
        Optional.of(new Axes(Line.theirs("outside"), Line.theirs("within"), Line.theirs("hindering"),
            Line.theirs("helping"))),
        hung.stream().skip(2).toList(),
        List.of(new WrapUp.ClusterPart("Starting <together>", hung.stream().limit(2).toList())),
        List.of());
  }

  private static Note note(int number, String words) {
    return new Note(new NoteId(number), ANA, GREEN, Room.table(1), "reading/notes", Optional.of(12), words,
        false);
  }

  private static WrapUp wrapUp(Note... notes) {
    return wrapUp(List.of(new WrapUp.NotesOfKind(GREEN, List.of(notes))), notes);
  }

  private static WrapUp wrapUp(List<? extends WrapUp.Section> sections, Note... notes) {
    return new WrapUp(new SessionId("s1"), words("Morning"), Language.ENGLISH, AMSTERDAM, TEN,
        TEN.plus(Duration.ofHours(2)), Optional.empty(), List.of(ANA, NAMELESS), List.of(),
        List.of(new WrapUp.RoomPart(Room.table(1), List.of(ANA), List.copyOf(sections))), List.of(),
        List.of(notes),
        Optional.empty());
  }

  private static Words words(String english) {
    return new Words(Map.of("en", english));
  }
}
