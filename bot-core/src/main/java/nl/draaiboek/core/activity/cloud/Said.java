package nl.draaiboek.core.activity.cloud;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Figure;
import nl.draaiboek.core.note.Note;

/** The words that were given here, and those of an earlier block that it starts from, joined where they are the same. */
final class Said {
  private final List<Note> here;
  private final Map<String, List<Note>> joined = new LinkedHashMap<>();
  private final Set<String> hidden = new HashSet<>();

  Said(Situation situation) {
    int most = CloudSettings.of(situation.spec()).maxChars();
    String origin = situation.key().origin();
    here = situation.notes().stream()
        .filter(n -> n.room().equals(situation.room()) && n.origin().equals(origin)).toList();
    Set<Note> all = new LinkedHashSet<>();
    situation.before().stream().flatMap(h -> h.notes().stream()).distinct()
        .flatMap(id -> situation.notes().find(id).stream()).filter(n -> n.words().length() <= most)
        .forEach(all::add);
    all.addAll(here);
    List<Note> words = all.stream().filter(n -> !n.removed() && !n.words().isBlank()).toList();
    Set<String> plain = new HashSet<>();
    words.forEach(n -> plain.add(Spelling.plain(n.words())));
    for (Note note : words) {
      String root = Spelling.root(Spelling.plain(note.words()), plain);
      joined.computeIfAbsent(root, _ -> new ArrayList<>()).add(note);
      if (note.hidden())
        hidden.add(root);
    }
  }

  /** @return the notes of this cloud, oldest first; a hidden one takes the same word of others with it */
  List<Note> shown() {
    Set<Note> gone = new HashSet<>();
    hidden.forEach(root -> gone.addAll(joined.getOrDefault(root, List.of())));
    return here.stream().filter(n -> !n.hidden() && !n.removed() && !gone.contains(n)).toList();
  }

  /** @return those that went with a hidden one */
  List<Note> gone() {
    return hidden.stream().flatMap(root -> joined.getOrDefault(root, List.of()).stream())
        .filter(n -> !n.hidden() && here.contains(n)).toList();
  }

  List<Note> by(PersonId person) {
    return here.stream().filter(n -> n.author().equals(person)).toList();
  }

  int count() {
    return shown().size();
  }

  Figure.Cloud cloud() {
    return new Figure.Cloud(joined.entrySet().stream().filter(e -> !hidden.contains(e.getKey()))
        .map(e -> new Figure.Word(Line.theirs(spelling(e.getValue())), people(e.getValue()))).toList());
  }

  private static int people(List<Note> notes) {
    return (int) notes.stream().map(Note::author).distinct().count();
  }

  /** As most wrote it; of as many the first. */
  private static String spelling(List<Note> notes) {
    Map<String, Integer> times = new HashMap<>();
    notes.forEach(n -> times.merge(n.words(), 1, Integer::sum));
    Stream<String> inOrder = notes.stream().map(Note::words).distinct();
    return inOrder.reduce((a, b) -> times.getOrDefault(b, 0) > times.getOrDefault(a, 0) ? b : a)
        .orElse("");
  }
}
