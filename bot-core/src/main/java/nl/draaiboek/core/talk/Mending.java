package nl.draaiboek.core.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;

/** Changes and withdraws notes, also when their block is over. */
record Mending(Self self) {
  /** A note is changed by either; the activity that it was written in knows one of them. */
  private static final List<String> CHANGES = List.of("edit", "change");
  private static final String WITHDRAW = "withdraw";

  Hearing edit(int number, Draft draft) {
    Optional<Note> note = find(number);
    if (note.isEmpty())
      return noSuchNote(number);
    Map<String, String> answers = answers(note.get(), draft);
    if (answers.isEmpty())
      return new Hearing.Tell(Line.of(TalkPhrase.NO_WORDS, "example", Examples.edit(number)));
    return best(CHANGES.stream().map(verb -> act(note.get(), verb, answers)).toList());
  }

  Hearing withdraw(int number) {
    return find(number).<Hearing>map(note -> act(note, WITHDRAW, Map.of()))
        .orElseGet(() -> noSuchNote(number));
  }

  /** @return one's own notes that bear a name, those on one's card with what can be done with them there */
  List<Paper> mine() {
    return self.session().work().notes().by(self.person()).stream().filter(note -> !note.unsigned())
        .map(note -> self.card().paper(note.id().number()).orElseGet(() -> Papers.own(note))).toList();
  }

  private Map<String, String> answers(Note note, Draft draft) {
    Map<String, String> answers = new HashMap<>();
    kind(note, draft).ifPresent(kind -> answers.put(OwnCard.KIND, kind));
    boolean cards = note.card().isPresent() || self.session().house().setup().cards().count() > 0;
    if (cards)
      draft.card().ifPresent(card -> answers.put(OwnCard.CARD, Integer.toString(card)));
    String words = cards ? draft.words() : draft.whole();
    if (!words.isEmpty() || draft.photo().isPresent())
      answers.put(OwnCard.WORDS, words);
    draft.photo().ifPresent(photo -> answers.put(OwnCard.PHOTO, photo));
    return answers;
  }

  /** Kinds are known from the form, and when it is gone from what was written on it; else the activity tells which there are. */
  private Optional<String> kind(Note note, Draft draft) {
    if (!draft.marked())
      return Optional.empty();
    Optional<String> chosen = self.card().notes().filter(f -> f.action().startsWith(origin(note)))
        .flatMap(f -> OwnCard.field(f, Field.Choice.class, OwnCard.KIND))
        .flatMap(kinds -> Filling.kind(kinds, draft, true)).map(Field.Option::value);
    return chosen
        .or(() -> self.session().work().notes().stream().filter(n -> n.origin().equals(note.origin()))
            .map(Note::kind).filter(kind -> is(kind, draft)).map(NoteKind::id).findFirst())
        .or(() -> draft.kind()).or(() -> draft.colour().map(c -> c.name().toLowerCase(Locale.ROOT)))
        .or(() -> Optional.of(draft.sign()));
  }

  private static boolean is(NoteKind kind, Draft draft) {
    boolean signed = !draft.sign().isEmpty() && Fold.of(kind.sign()).equals(draft.sign());
    return signed || draft.kind().filter(kind.id()::equals).isPresent()
        || (draft.sign().isEmpty() && draft.colour().equals(Optional.of(kind.colour())));
  }

  private Hearing best(List<Hearing.Do> ways) {
    return ways.stream().filter(this::works).findFirst().orElse(ways.getFirst());
  }

  private boolean works(Hearing.Do what) {
    return Rehearsal.works(self.session(), self.moment(), what);
  }

  private Hearing.Do act(Note note, String verb, Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(answers);
    if (note.room().isTable() && !note.room().equals(self.room())
        && self.session().circle().leads(self.person(), note.room()))
      all.put("room", Integer.toString(note.room().number()));
    return new Hearing.Do(origin(note) + verb + "/" + note.id(), all);
  }

  private static String origin(Note note) {
    return "act/" + note.origin() + "/";
  }

  private Optional<Note> find(int number) {
    return number < 1 ? Optional.empty() : self.session().work().notes().find(new NoteId(number));
  }

  private static Hearing noSuchNote(int number) {
    return new Hearing.Tell(Line.of(TalkPhrase.NO_SUCH_NOTE, "note", number));
  }
}
