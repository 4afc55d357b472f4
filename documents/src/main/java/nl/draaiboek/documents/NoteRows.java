package nl.draaiboek.documents;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUp.AgendaLine;

/** All notes of a session as rows: number, table, block, kind, card, words, and the name of the writer. */
record NoteRows(Teller teller) {
  private static final List<DocumentPhrase> HEAD = List.of(DocumentPhrase.NUMBER, DocumentPhrase.ROOM,
      DocumentPhrase.BLOCK, DocumentPhrase.NOTE_KIND, DocumentPhrase.CARD, DocumentPhrase.WORDS,
      DocumentPhrase.AUTHOR);

  List<String> head() {
    return HEAD.stream().map(teller::say).toList();
  }

  List<List<String>> of(WrapUp wrapUp) {
    Map<String, String> blocks = wrapUp.agenda().stream().collect(
        Collectors.toMap(AgendaLine::block, line -> teller.say(line.title()), (first, _) -> first));
    return wrapUp.notes().stream().map(note -> row(note, blocks)).toList();
  }

  private List<String> row(Note note, Map<String, String> blocks) {
    String block = note.origin().replaceFirst("/.*", "");
    return List.of(Integer.toString(note.id().number()), room(note.room()), blocks.getOrDefault(block, block),
        teller.say(note.kind().name()), note.card().map(card -> Integer.toString(card)).orElse(""),
        teller.words(note), note.signer().flatMap(teller.listener().names()::of).orElse(""));
  }

  String room(Room room) {
    return room.isTable() ? Integer.toString(room.number()) : teller.say(DocumentPhrase.TOGETHER);
  }
}
