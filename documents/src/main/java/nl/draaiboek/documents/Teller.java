package nl.draaiboek.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart.Axes;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.wrapup.WrapUp.Hung;

/** Says what documents need to say, to one listener. */
record Teller(Speech speech, Listener listener) {
  /** Where on an axis the middle begins and ends, of 100. */
  private static final int LOW = 33;
  private static final int HIGH = 67;

  String say(Line line) {
    return speech.say(line, listener);
  }

  String say(Phrase phrase) {
    return say(Line.of(phrase));
  }

  String say(Phrase phrase, Map<String, Object> values) {
    return say(new Line.Ours(phrase, values));
  }

  String say(Words words) {
    return say(Line.scripted(words));
  }

  /** @return the note's words, or the bot's own where they were taken away or hidden; says where there is a picture too */
  String words(Note note) {
    String words = words(Papers.of(note));
    return note.original().isPresent() && !note.hidden()
        ? say(DocumentPhrase.CORRECTED, Map.of("words", Line.theirs(words)))
        : words;
  }

  /** @return what stands on it, as above */
  String words(Paper paper) {
    return paper.photo().isPresent() && paper.words() instanceof Line.Theirs
        ? say(DocumentPhrase.WITH_PICTURE, Map.of("words", paper.words()))
        : say(paper.words());
  }

  /** @return what someone wrote, or the bot's own words where it was taken away */
  String words(String written) {
    return say(Papers.words(written));
  }

  String reference(Note note) {
    int number = note.id().number();
    return note.card()
        .map(card -> say(DocumentPhrase.NOTE_AND_CARD, Map.of("note", number, "card", card)))
        .orElseGet(() -> say(DocumentPhrase.NOTE, Map.of("note", number)));
  }

  /** @return the names that were given, and how many more there were; empty for nobody */
  String names(List<PersonId> people) {
    List<String> names = people.stream().map(listener.names()::of).flatMap(Optional::stream).toList();
    String named = String.join(", ", names);
    int nameless = people.size() - names.size();
    if (nameless == 0)
      return named;
    String others = say(DocumentPhrase.NAMELESS, Map.of("count", nameless));
    return names.isEmpty() ? others : say(DocumentPhrase.AND, Map.of("names", named, "nameless", others));
  }

  String axes(Axes axes) {
    return say(DocumentPhrase.AXES,
        Map.of("left", axes.left(), "right", axes.right(), "bottom", axes.bottom(), "top", axes.top()));
  }

  /** @return where a note hangs, in the words of the axes */
  String place(Axes axes, Hung hung) {
    String across = end(hung.x(), axes.left(), axes.right());
    String up = end(hung.y(), axes.bottom(), axes.top());
    String place = List.of(across, up).stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
    return place.isEmpty() ? say(DocumentPhrase.MIDDLE) : place;
  }

  private String end(int at, Line low, Line high) {
    if (at < LOW)
      return say(low);
    return at > HIGH ? say(high) : "";
  }
}
