package nl.draaiboek.core.activity.clusters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.sheet.Alike;
import nl.draaiboek.core.activity.sheet.Sheet;
import nl.draaiboek.core.activity.sheet.SheetCommand;
import nl.draaiboek.core.activity.sheet.SheetEvent;
import nl.draaiboek.core.activity.sheet.SheetState;
import nl.draaiboek.core.activity.sheet.Suggesting;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * People hang notes of an earlier activity on a poster, say why, and group what belongs together. With {@code favourite} each
 * hangs up their favourite first; {@code per-person} says how many (then 1; otherwise 0, any number).
 */
public final class Clusters implements Activity<SheetState, SheetCommand, SheetEvent> {
  private static final int MOST_PER_PERSON = 50;

  private final Alike alike;

  /** One that suggests nothing. */
  public Clusters() {
    this(Alike.NOT_THERE);
  }

  /** @param alike finds what it suggests to put together */
  public Clusters(Alike alike) {
    this.alike = alike;
  }

  @Override
  public String kind() {
    return "clusters";
  }

  @Override
  public List<Phrase> phrases() {
    return Sheet.phrases();
  }

  @Override
  public Class<SheetEvent> eventType() {
    return SheetEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec).flag("favourite").number("per-person", 0, MOST_PER_PERSON)
        .list("kinds");
    if (spec.from().isEmpty())
      check.add(
          SpecProblem.wrong("from", "'from' names the activity whose notes are hung up, as block/activity"));
    return check.problems();
  }

  @Override
  public SheetState begin(Situation situation) {
    return new SheetState();
  }

  @Override
  public Optional<SheetCommand> read(Action action) {
    return Sheet.read(action);
  }

  @Override
  public Decision<ActivityEvent> decide(SheetState state, SheetCommand command, Situation situation,
      Moment moment) {
    return new Suggesting(sheet(situation), alike).decide(command, moment);
  }

  @Override
  public SheetState evolve(SheetState state, SheetEvent event) {
    return state;
  }

  @Override
  public Set<String> afterwards() {
    return Sheet.AFTERWARDS;
  }

  @Override
  public List<CardPart> view(SheetState state, Situation situation, Viewer viewer) {
    Sheet sheet = sheet(situation);
    return new Suggesting(sheet, alike).with(sheet.clusters(viewer), viewer);
  }

  @Override
  public Harvest harvest(SheetState state, Situation situation) {
    return sheet(situation).harvest(Optional.empty());
  }

  @Override
  public Progress progress(SheetState state, Situation situation) {
    return sheet(situation).progress();
  }

  private static Sheet sheet(Situation situation) {
    var settings = situation.spec().settings();
    int perPerson = settings.number("per-person", settings.flag("favourite", false) ? 1 : 0);
    return new Sheet(situation, settings.texts("kinds"), false, true, perPerson);
  }
}
