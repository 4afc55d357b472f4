package nl.draaiboek.core.activity.choose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Entries;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.sheet.AxisWords;
import nl.draaiboek.core.activity.sheet.Sheet;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * A group fills named {@code slots}, such as its main insight. What it chooses hangs in the centre of the poster; where the
 * script names axes, the landscape is shown above to look at.
 */
public final class Choose implements Activity<Proposals, ChooseCommand, ChooseEvent> {
  private static final Entries SLOTS = new Entries("slots", "slot", "propose");

  @Override
  public String kind() {
    return "choose";
  }

  @Override
  public List<Phrase> phrases() {
    return Stream.concat(Sheet.phrases().stream(), Stream.of(ChoosePhrase.values())).toList();
  }

  @Override
  public Class<ChooseEvent> eventType() {
    return ChooseEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec);
    SLOTS.check(check, spec, block);
    spec.settings().entries("slots").stream()
        .filter(slot -> slot.has("colour") && ChoiceSlot.colour(slot).isEmpty())
        .forEach(_ -> check.add(
            SpecProblem.wrong("slots", "the colour of a slot is one of: yellow, green, blue, pink")));
    List<String> missing = AxisWords.missing(spec);
    if (!missing.isEmpty() && missing.size() < AxisWords.names().size())
      check.add(SpecProblem.wrong("", "the landscape is shown with all four words of its axes; missing: "
          + String.join(", ", missing)));
    return check.problems();
  }

  @Override
  public Proposals begin(Situation situation) {
    return Proposals.NONE;
  }

  @Override
  public Optional<ChooseCommand> read(Action action) {
    return ChooseReader.read(action);
  }

  @Override
  public Decision<ActivityEvent> decide(Proposals state, ChooseCommand command, Situation situation,
      Moment moment) {
    return new ChooseDecider(state, situation, moment.actor()).decide(command);
  }

  @Override
  public Proposals evolve(Proposals state, ChooseEvent event) {
    return state.evolve(event);
  }

  @Override
  public Proposals merged(Proposals state, Proposals other) {
    return state.merged(other);
  }

  @Override
  public Set<String> afterwards() {
    return Set.of("change");
  }

  @Override
  public List<CardPart> view(Proposals state, Situation situation, Viewer viewer) {
    List<CardPart> parts = new ArrayList<>();
    Sheet sheet = new Sheet(situation, List.of(), true, false, 0);
    if (!sheet.hanging().isEmpty())
      AxisWords.of(situation.spec()).map(sheet::look).ifPresent(parts::add);
    parts.addAll(new ChooseView(state, situation, viewer).parts());
    return parts;
  }

  @Override
  public Harvest harvest(Proposals state, Situation situation) {
    return Choices.harvest(situation);
  }

  @Override
  public Progress progress(Proposals state, Situation situation) {
    return Choices.progress(situation);
  }
}
