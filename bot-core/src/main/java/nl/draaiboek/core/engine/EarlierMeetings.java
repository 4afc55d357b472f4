package nl.draaiboek.core.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.message.Figure;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Situations;

/** What the earlier meetings of a network left, the newest first. What was hidden or taken back does not return. */
final class EarlierMeetings {
  /** A wall that people can still read at the start of a block. */
  private static final int MOST_NOTES = 40;
  private static final int MOST_WORDS = 20;
  private static final int FIRST_THREE = 3;
  /** Words of three letters and fewer say little by themselves. */
  private static final int LETTERS = 4;
  private static final Set<String> SAY_NOTHING = Set.of("aan", "alle", "alles", "also", "altijd", "andere",
      "been",
      "bijna", "binnen", "daar", "daarom", "deze", "door", "doen", "echt", "eens", "elkaar", "erg", "even",
      "from",
      "gaan", "geen", "goed", "have", "heeft", "hebben", "heel", "hier", "iedereen", "iets", "jouw", "kunnen",
      "maar", "maken", "meer", "meest", "mensen", "moet", "moeten", "more", "naar", "niet", "niets", "niks",
      "nooit",
      "omdat", "onder", "onze", "over", "samen", "some", "soms", "steeds", "such", "than", "that", "their",
      "them",
      "there", "they", "this", "toch", "tussen", "vaak", "veel", "very", "voor", "waar", "waarom", "want",
      "wanneer",
      "wordt", "worden", "waren", "weer", "welke", "were", "what", "when", "which", "will", "willen", "with",
      "would",
      "your", "zelf", "zich", "zijn", "zoals", "zonder", "zou");

  private EarlierMeetings() {}

  /** @return what groups chose, and the first three of each vote */
  static Stream<Note> notes(List<Session.Closed> meetings) {
    return meetings.stream().flatMap(EarlierMeetings::chosen).limit(MOST_NOTES);
  }

  private static Stream<Note> chosen(Session.Closed meeting) {
    return Situations.harvests(meeting).stream()
        .flatMap(harvest -> harvest.parts().stream()).flatMap(EarlierMeetings::best).distinct().sorted()
        .flatMap(id -> meeting.work().notes().find(id).stream()).filter(EarlierMeetings::hasWords);
  }

  private static Stream<NoteId> best(Harvest.Part part) {
    return switch (part) {
      case Harvest.Chosen chosen -> Stream.of(chosen.note());
      case Harvest.Tally(var counts, var _, boolean _) ->
        counts.stream().filter(c -> c.rank() <= FIRST_THREE).map(Harvest.Count::note);
      case Harvest.Written _,Harvest.Sheet _,Harvest.CardsRead _,Harvest.Said _,Harvest.Agreed _,Harvest.Wished _,Harvest.Group _,Harvest.Findings _,Harvest.Drawn _,Harvest.Aside _,Harvest.Recipe _ ->
        Stream.of();
    };
  }

  /** @return what people gave to the clouds of those meetings */
  static Stream<Note> cloud(List<Session.Closed> meetings) {
    return meetings.stream().flatMap(meeting -> Situations.harvests(meeting).stream()
        .filter(EarlierMeetings::drawsCloud).flatMap(harvest -> harvest.parts().stream())
        .flatMap(part -> part instanceof Harvest.Written(var notes) ? notes.stream() : Stream.of())
        .flatMap(id -> meeting.work().notes().find(id).stream()).filter(EarlierMeetings::hasWords));
  }

  private static boolean drawsCloud(Harvest harvest) {
    return harvest.parts().stream()
        .anyMatch(part -> part instanceof Harvest.Drawn(var _, Figure.Cloud _));
  }

  /** @return the words that stand on the most notes, those first */
  static List<String> words(List<Session.Closed> meetings) {
    Map<String, Integer> notes = new HashMap<>();
    meetings.stream().flatMap(meeting -> meeting.work().notes().stream()).filter(EarlierMeetings::hasWords)
        .flatMap(note -> words(note).stream()).forEach(word -> notes.merge(word, 1, Integer::sum));
    return notes.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
            .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_WORDS).map(Map.Entry::getKey).toList();
  }

  private static Set<String> words(Note note) {
    Set<String> words = new HashSet<>();
    for (String word : note.words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
      if (word.length() >= LETTERS && !SAY_NOTHING.contains(word))
        words.add(word);
    return words;
  }

  private static boolean hasWords(Note note) {
    return !note.hidden() && !note.removed() && !note.words().isBlank();
  }
}
