package nl.draaiboek.app.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;

/** Notes as people write them: short, long, with one endless word, hidden. */
final class SampleNotes {
  static final NoteKind YELLOW = new NoteKind("yellow", Colour.YELLOW, "💡",
      new Words(Map.of("nl", "praktijk", "en", "practice")));
  static final NoteKind GREEN = new NoteKind("green", Colour.GREEN, "🌱",
      new Words(Map.of("nl", "uitdaging", "en", "challenge")));
  static final List<PersonId> PEOPLE = List.of("ana", "ben", "chantal", "driss", "nobody").stream()
      .map(PersonId::new)
      .toList();

  private static final String LONG = "Bij ons in de buurt koken bewoners elke donderdag samen in de keuken van "
      + "de oude school. Eerst kwamen er zes mensen, nu zijn het er soms veertig. Wie niet kan koken, dekt de "
      + "tafel of haalt iemand op die slecht loopt. De wijkverpleegkundige eet mee en hoort zo veel eerder wie "
      + "hulp nodig heeft. Niemand noemt het zorg, en juist daarom komt iedereen. Het lastige is dat de school "
      + "volgend jaar wordt verkocht en dat nog niemand weet waar de keuken dan heen kan. Wie helpt zoeken?";
  private static final String ENDLESS = "Meervoudigeaandachtsgebiedenoverschrijdendesamenwerkingsafspraken";
  private static final Map<Language, List<String>> WORDS = Map.of(Language.DUTCH,
      List.of("Buren koken elke week samen", "Vrijwilligers openen zelf de zaal",
          "Niemand weet wie na het project betaalt", "Collega’s mogen een dag per maand proberen",
          "Subsidie is er maar voor één jaar", "Buurt kiest zelf het eerste thema",
          "Dossiers blijven liggen in de overdracht", "Nieuwe wet vraagt om samenwerken",
          "Een vaste koffietafel waar iedereen kan aanschuiven, ook wie niets zegt",
          "De huisarts belt eerst, en schrijft daarna pas op"),
      Language.ENGLISH,
      List.of("Neighbours cook together every week", "Volunteers open the hall themselves",
          "Nobody knows who pays after the project", "Colleagues may try things one day a month",
          "The grant is for one year only", "The street picks its own first theme",
          "Files get stuck when they are handed over", "A new law asks us to work together",
          "A coffee table where anyone can sit down, also who says nothing",
          "The doctor calls first, and writes it down later"));

  private SampleNotes() {}

  static Note note(Language language, int number, NoteKind kind) {
    List<String> words = WORDS.getOrDefault(language, List.of());
    return note(number, kind, words.get(number % words.size()), false);
  }

  static Note note(int number, NoteKind kind, String words, boolean hidden) {
    return new Note(new NoteId(number), PEOPLE.get(number % PEOPLE.size()), kind, Room.table(1), "read/notes",
        Optional.of(1 + number * 7 % 47), words, hidden);
  }

  /** So many notes; the last three are a long one, one with an endless word, and a hidden one. */
  static List<Note> some(Language language, int count) {
    List<Note> notes = new ArrayList<>();
    for (int i = 1; i <= count - 3; i++)
      notes.add(note(language, i, i % 3 == 0 ? GREEN : YELLOW));
    notes.add(note(count, YELLOW, LONG, false));
    notes.add(note(count + 1, GREEN, ENDLESS, false));
    notes.add(note(count + 2, GREEN, "weg", true));
    return notes;
  }

  static List<Paper> papers(List<Note> notes) {
    return notes.stream().map(Papers::signed).toList();
  }
}
