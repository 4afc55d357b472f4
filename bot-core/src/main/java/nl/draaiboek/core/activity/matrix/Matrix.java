package nl.draaiboek.core.activity.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.sheet.AxisWords;
import nl.draaiboek.core.activity.sheet.Sheet;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * People find out whom they need. Setting {@code stage} says which part of that a block is: {@code collect} stakeholders in
 * categories, {@code place} them by influence and interest, write down their {@code needs}, {@code check} what was assumed.
 */
public final class Matrix implements Activity<Mapped, MatrixCommand, MatrixEvent> {
  @Override
  public String kind() {
    return "matrix";
  }

  @Override
  public List<Phrase> phrases() {
    return Stream.concat(Sheet.phrases().stream(), Stream.of(MatrixPhrase.values())).toList();
  }

  @Override
  public Class<MatrixEvent> eventType() {
    return MatrixEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return MatrixCheck.of(spec, block);
  }

  @Override
  public Mapped begin(Situation situation) {
    return Mapped.NOTHING;
  }

  @Override
  public Optional<MatrixCommand> read(Action action) {
    return MatrixCommand.read(action);
  }

  @Override
  public Decision<ActivityEvent> decide(Mapped state, MatrixCommand command, Situation situation,
      Moment moment) {
    return new MatrixDecider(Stakeholders.of(state, situation), moment).decide(command);
  }

  @Override
  public Mapped evolve(Mapped state, MatrixEvent event) {
    return state.evolve(event);
  }

  @Override
  public Mapped merged(Mapped state, Mapped other) {
    return state.merged(other);
  }

  @Override
  public Set<String> afterwards() {
    return Stream.concat(Sheet.AFTERWARDS.stream(), Stream.of("withdraw"))
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  @Override
  public List<CardPart> view(Mapped state, Situation situation, Viewer viewer) {
    return new MatrixView(Stakeholders.of(state, situation), viewer).parts();
  }

  @Override
  public Harvest harvest(Mapped state, Situation situation) {
    Stakeholders all = Stakeholders.of(state, situation);
    return switch (all.settings().stage()) {
      case COLLECT -> all.collected().isEmpty()
          ? Harvest.NOTHING
          : Harvest.of(new Harvest.Written(ids(all.collected())),
              new Harvest.Findings(all.byCategory(), all.coverage().stream().toList()));
      case PLACE -> placed(all);
      case NEEDS -> new Harvest(situation.source().stream()
          .flatMap(who -> all.about(who)
              .stream().<Harvest.Part>map(note -> new Harvest.Said("stakeholder-" + who.id(),
                  nl.draaiboek.core.activity.Papers.of(who).words(), note.author(),
                  Line.of(MatrixPhrase.KIND_AND_WORDS, "kind", Line.scripted(note.kind().name()), "words",
                      nl.draaiboek.core.activity.Papers.of(note).words()),
                  List.of())))
          .toList());
      case CHECK -> Harvest.of(new Harvest.Findings(MatrixView.checklist(all),
          List.of(MatrixView.outcome(open(all)))));
    };
  }

  /** Who hangs, who still waits to, and who was left out: nobody is lost. */
  private static Harvest placed(Stakeholders all) {
    Sheet sheet = all.sheet();
    List<Harvest.Part> parts = new ArrayList<>(
        sheet.harvest(Optional.of(AxisWords.orBlank(all.situation().spec()))).parts());
    if (!sheet.waiting().isEmpty())
      parts.add(new Harvest.Written(ids(sheet.waiting())));
    Stakeholders.words(all.notRelevant()).ifPresent(who -> parts.add(new Harvest.Findings(
        List.of(new CardPart.Fact(Line.of(MatrixPhrase.NOT_RELEVANT), who)), List.of())));
    return new Harvest(parts);
  }

  @Override
  public Progress progress(Mapped state, Situation situation) {
    Stakeholders all = Stakeholders.of(state, situation);
    return switch (all.settings().stage()) {
      case COLLECT -> new Progress(
          List.of(new Progress.Count("👥", all.collected().size()),
              new Progress.Count("🗂", all.categories().size())),
          without(all.collected(), situation), List.of());
      case PLACE -> all.sheet().progress();
      case NEEDS -> {
        List<Note> told = situation.source().stream().flatMap(who -> all.about(who).stream()).toList();
        yield new Progress(List.of(new Progress.Count("📝", told.size())), without(told, situation),
            List.of());
      }
      case CHECK -> new Progress(List.of(new Progress.Count("✅", state.checked().size())), List.of(),
          List.of());
    };
  }

  private static List<PersonId> without(List<Note> notes, Situation situation) {
    return situation.participants().stream().filter(p -> notes.stream().noneMatch(n -> n.signedBy(p)))
        .toList();
  }

  private static long open(Stakeholders all) {
    return all.settings().items().stream().filter(i -> !all.mapped().checked().containsKey(i)).count();
  }

  private static List<NoteId> ids(List<Note> notes) {
    return notes.stream().map(Note::id).toList();
  }
}
