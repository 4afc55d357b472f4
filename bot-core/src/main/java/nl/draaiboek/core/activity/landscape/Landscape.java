package nl.draaiboek.core.activity.landscape;

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
import nl.draaiboek.core.activity.sheet.Alike;
import nl.draaiboek.core.activity.sheet.AxisWords;
import nl.draaiboek.core.activity.sheet.Sheet;
import nl.draaiboek.core.activity.sheet.SheetCommand;
import nl.draaiboek.core.activity.sheet.SheetEvent;
import nl.draaiboek.core.activity.sheet.SheetState;
import nl.draaiboek.core.activity.sheet.Suggesting;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Settings;

/**
 * People hang notes of certain {@code kinds} between two axes, move them and group them. A later block that works on the same
 * poster finds them there; with {@code place: false} it asks for no new notes, with {@code questions: true} it asks each half of
 * the landscape its own questions.
 */
public final class Landscape implements Activity<SheetState, SheetCommand, SheetEvent> {
  private final Alike alike;

  /** One that suggests nothing. */
  public Landscape() {
    this(Alike.NOT_THERE);
  }

  /** @param alike finds what it suggests to put together */
  public Landscape(Alike alike) {
    this.alike = alike;
  }

  @Override
  public String kind() {
    return "landscape";
  }

  @Override
  public List<Phrase> phrases() {
    return Stream.concat(Sheet.phrases().stream(), Stream.of(LandscapePhrase.values())).toList();
  }

  @Override
  public Class<SheetEvent> eventType() {
    return SheetEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return LandscapeCheck.of(spec);
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
    List<CardPart> parts = new ArrayList<>();
    if (situation.spec().settings().flag("questions", false))
      parts.addAll(questions(situation.spec()));
    Sheet sheet = sheet(situation);
    parts.addAll(new Suggesting(sheet, alike)
        .with(sheet.landscape(AxisWords.orBlank(situation.spec()), viewer), viewer));
    return parts;
  }

  @Override
  public Harvest harvest(SheetState state, Situation situation) {
    return sheet(situation).harvest(Optional.of(AxisWords.orBlank(situation.spec())));
  }

  @Override
  public Progress progress(SheetState state, Situation situation) {
    return sheet(situation).progress();
  }

  private static List<CardPart> questions(ActivitySpec spec) {
    return Stream.of("right", "left").flatMap(side -> questions(spec, side)).toList();
  }

  private static Stream<CardPart> questions(ActivitySpec spec, String side) {
    Words words = spec.text("questions." + side);
    Line heading = Line.of(LandscapePhrase.QUESTIONS_FOR, "side", Line.scripted(spec.text("axis." + side)));
    return words.isEmpty()
        ? Stream.of()
        : Stream.of(new CardPart.Text(heading), new CardPart.Instruction(words));
  }

  private static Sheet sheet(Situation situation) {
    Settings settings = situation.spec().settings();
    return new Sheet(situation, settings.texts("kinds"), true, settings.flag("place", true), 0);
  }
}
