package nl.draaiboek.core.activity.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.poster.PosterEvent;

/** Decides on what one person asks. Stakeholders are the group's: whoever is here sorts them. */
record MatrixDecider(Stakeholders all, Moment moment) {
  /** A name or a function: what can be read from the back of the room. */
  static final int MAX_STAKEHOLDER_CHARS = 100;
  static final int MAX_CATEGORY_CHARS = 40;
  static final int MAX_NEED_CHARS = 200;
  private static final NoteKind CATEGORY = new NoteKind("category", Colour.GREEN, "🗂", Words.NONE);

  Decision<ActivityEvent> decide(MatrixCommand command) {
    if (!all.takesPart(actor()))
      return Decision.forbid(MatrixPhrase.NOT_YOURS);
    return switch (command) {
      case MatrixCommand.Withdraw(var note) -> withdraw(note);
      case MatrixCommand.Collecting collecting when stage() == Stage.COLLECT -> collect(collecting);
      case MatrixCommand.Placing placing when stage() == Stage.PLACE -> place(placing);
      case MatrixCommand.Tell tell when stage() == Stage.NEEDS -> tell(tell);
      case MatrixCommand.Tick(var item) when stage() == Stage.CHECK -> tick(item);
      case MatrixCommand.Reopen(var item) when stage() == Stage.CHECK ->
        all.mapped().checked().containsKey(item)
            ? Decision.accept(new MatrixEvent.AssumptionReopened(item))
            : Decision.already();
      case MatrixCommand.Collecting _,MatrixCommand.Placing _,MatrixCommand.Tell _,MatrixCommand.Tick _,MatrixCommand.Reopen _ ->
        Decision.refuse(MatrixPhrase.NOT_NOW);
    };
  }

  private Decision<ActivityEvent> collect(MatrixCommand.Collecting command) {
    return switch (command) {
      case MatrixCommand.NameCategory(var words) -> name(words);
      case MatrixCommand.Write write -> write(write);
      case MatrixCommand.Move move -> move(move);
    };
  }

  private Decision<ActivityEvent> name(String words) {
    Optional<Decision<ActivityEvent>> wrong = wrong(words, MAX_CATEGORY_CHARS);
    if (wrong.isPresent())
      return wrong.get();
    int there = all.categories().size();
    if (isThere(words))
      return Decision.refuse(MatrixPhrase.CATEGORY_THERE);
    if (there >= all.settings().maxCategories())
      return Decision.refuse(MatrixPhrase.ENOUGH_CATEGORIES, "count", there);
    NoteId id = situation().notes().next();
    return Decision.accept(List.of(written(id, CATEGORY, words), new MatrixEvent.CategoryNamed(id)));
  }

  private boolean isThere(String title) {
    boolean given = all.settings().categories().stream()
        .flatMap(id -> situation().spec().text("category." + id).byLanguage().values().stream())
        .anyMatch(title::equalsIgnoreCase);
    return given || all.mapped().named().stream().flatMap(id -> situation().notes().find(id).stream())
        .anyMatch(n -> n.words().equalsIgnoreCase(title));
  }

  private Decision<ActivityEvent> write(MatrixCommand.Write write) {
    Optional<Decision<ActivityEvent>> wrong = wrong(write.words(), MAX_STAKEHOLDER_CHARS);
    if (wrong.isPresent())
      return wrong.get();
    Optional<NoteKind> kind = all.settings().kind(write.kind());
    if (kind.isEmpty())
      return Decision.refuse(MatrixPhrase.WHICH_KIND);
    String lower = write.words().toLowerCase(Locale.ROOT);
    Optional<Note> same = all.collected().stream()
        .filter(n -> n.words().toLowerCase(Locale.ROOT).equals(lower)).findFirst();
    if (same.isPresent())
      return Decision.refuse(MatrixPhrase.STAKEHOLDER_THERE, "note", same.get().id().number());
    NoteId id = situation().notes().next();
    return Decision.accept(List.of(written(id, kind.get(), write.words()),
        new MatrixEvent.StakeholderSorted(id, category(write.category()).orElse(""))));
  }

  private Decision<ActivityEvent> move(MatrixCommand.Move move) {
    List<Note> notes = all.collected().stream().filter(n -> move.notes().contains(n.id())).toList();
    if (notes.isEmpty())
      return Decision.refuse(MatrixPhrase.WHICH_STAKEHOLDERS);
    List<ActivityEvent> events = new ArrayList<>();
    Optional<String> category = category(move.category());
    for (Note note : notes) {
      category.filter(c -> !c.equals(all.mapped().sorted().get(note.id())))
          .ifPresent(c -> events.add(new MatrixEvent.StakeholderSorted(note.id(), c)));
      if (!move.kind().isEmpty())
        all.settings().kind(move.kind()).filter(k -> !k.equals(note.kind())).ifPresent(k -> events
            .add(new NoteEvent.NoteEdited(note.id(), k, note.card(), note.words(), note.photo())));
    }
    return Decision.accept(events);
  }

  private Optional<String> category(String id) {
    return all.categories().stream().map(Mapped.Category::id).filter(id::equals).findFirst();
  }

  private Decision<ActivityEvent> place(MatrixCommand.Placing command) {
    return switch (command) {
      case MatrixCommand.OnSheet(var onSheet) -> all.sheet().decide(onSheet, moment);
      case MatrixCommand.LeaveOut(var notes) -> leaveOut(notes);
      case MatrixCommand.BringBack(var id) ->
        id.flatMap(i -> all.notRelevant().stream().filter(n -> n.id().equals(i)).findFirst())
            .<Decision<ActivityEvent>>map(
                n -> Decision.accept(new MatrixEvent.StakeholderBroughtBack(n.id())))
            .orElse(Decision.already());
    };
  }

  private Decision<ActivityEvent> leaveOut(List<NoteId> ids) {
    List<Note> known = situation().source().stream().filter(n -> ids.contains(n.id())).toList();
    if (known.isEmpty())
      return Decision.refuse(MatrixPhrase.WHICH_STAKEHOLDERS);
    Optional<Note> others = known.stream().filter(n -> !owns(n)).findFirst();
    if (others.isPresent())
      return Decision.refuse(MatrixPhrase.NOT_YOURS_TO_LEAVE_OUT, "note", others.get().id().number());
    List<ActivityEvent> events = new ArrayList<>();
    for (Note note : known) {
      if (situation().poster().holds(note.id()))
        events.add(new PosterEvent.NoteTakenOff(note.id()));
      if (!all.mapped().leftOut().contains(note.id()))
        events.add(new MatrixEvent.StakeholderLeftOut(note.id()));
    }
    return Decision.accept(events);
  }

  private boolean owns(Note note) {
    return note.unsigned() || note.author().equals(actor()) || situation().leads(actor());
  }

  private Decision<ActivityEvent> tell(MatrixCommand.Tell tell) {
    Optional<Note> stakeholder = tell.stakeholder()
        .flatMap(id -> situation().source().stream().filter(n -> n.id().equals(id)).findFirst());
    if (stakeholder.isEmpty())
      return Decision.refuse(MatrixPhrase.WHICH_STAKEHOLDERS);
    Optional<Decision<ActivityEvent>> wrong = wrong(tell.words(), MAX_NEED_CHARS);
    if (wrong.isPresent())
      return wrong.get();
    Optional<NoteKind> kind = all.settings().kind(tell.kind());
    if (kind.isEmpty())
      return Decision.refuse(MatrixPhrase.WHICH_KIND);
    boolean there = all.about(stakeholder.get()).stream()
        .anyMatch(n -> n.words().equals(tell.words()) && n.kind().id().equals(kind.get().id()));
    if (there)
      return Decision.already();
    NoteId id = situation().notes().next();
    return Decision.accept(List.of(written(id, kind.get(), tell.words()),
        new MatrixEvent.NeedTold(stakeholder.get().id(), id)));
  }

  private Decision<ActivityEvent> tick(String item) {
    if (!all.settings().items().contains(item))
      return Decision.refuse(MatrixPhrase.WHICH_ITEM);
    return all.mapped().checked().containsKey(item)
        ? Decision.already()
        : Decision.accept(new MatrixEvent.AssumptionChecked(item, actor()));
  }

  private Decision<ActivityEvent> withdraw(Optional<NoteId> id) {
    Optional<Note> note = id.flatMap(situation().notes()::find)
        .filter(n -> n.origin().equals(situation().key().origin()));
    if (note.isEmpty())
      return Decision.already();
    return note.get().author().equals(actor())
        ? Decision.accept(new NoteEvent.NoteWithdrawn(note.get().id()))
        : Decision.refuse(MatrixPhrase.NOT_YOURS_TO_TAKE_BACK, "note", note.get().id().number());
  }

  private static Optional<Decision<ActivityEvent>> wrong(String words, int most) {
    if (words.isEmpty())
      return Optional.of(Decision.refuse(MatrixPhrase.EMPTY));
    return words.length() > most
        ? Optional.of(Decision.refuse(MatrixPhrase.TOO_LONG, "over", words.length() - most))
        : Optional.empty();
  }

  private NoteEvent.NoteWritten written(NoteId id, NoteKind kind, String words) {
    return new NoteEvent.NoteWritten(id, actor(), kind, situation().room(), situation().key().origin(),
        Optional.empty(), words);
  }

  private Stage stage() {
    return all.settings().stage();
  }

  private PersonId actor() {
    return moment.actor();
  }

  private Situation situation() {
    return all.situation();
  }
}
