package nl.draaiboek.core.activity.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** Fills in the script's {@code fields}: a persona, a recipe, an agenda. Setting {@code by} says who has a sheet. */
public final class FillIn implements Activity<Sheets, FormCommand, FormEvent> {
  @Override
  public String kind() {
    return "form";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(FormPhrase.values());
  }

  @Override
  public Class<FormEvent> eventType() {
    return FormEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return new FormCheck(spec, block).problems();
  }

  @Override
  public Sheets begin(Situation situation) {
    return Sheets.none(situation.spec().settings().text("by").filter("person"::equals).isPresent());
  }

  @Override
  public Optional<FormCommand> read(Action action) {
    return FormCommand.read(action);
  }

  @Override
  public Decision<ActivityEvent> decide(Sheets state, FormCommand command, Situation situation,
      Moment moment) {
    return new FormDecider(state, situation, moment.actor()).decide(command);
  }

  @Override
  public Sheets evolve(Sheets state, FormEvent event) {
    return state.evolve(event);
  }

  @Override
  public Sheets merged(Sheets state, Sheets other) {
    return state.merged(other);
  }

  @Override
  public List<CardPart> view(Sheets state, Situation situation, Viewer viewer) {
    return new FormView(state, situation, viewer).parts();
  }

  @Override
  public Harvest harvest(Sheets state, Situation situation) {
    Stream<Harvest.Part> said = FormField.of(situation.spec()).stream()
        .flatMap(field -> FormLines.of(state, field).stream().map(
            line -> new Harvest.Said(field.id(), field.label(), line.who(), line.words(), List.of())));
    return new Harvest(Stream.concat(said, RecipeCard.of(state, situation.spec()).stream()).toList());
  }

  @Override
  public Progress progress(Sheets state, Situation situation) {
    List<PersonId> waitingOn = state.alone()
        ? situation.participants().stream().filter(p -> !state.owners().contains(p.value())).toList()
        : List.of();
    return new Progress(List.of(new Progress.Count("📝", state.count())), waitingOn, List.of());
  }
}
