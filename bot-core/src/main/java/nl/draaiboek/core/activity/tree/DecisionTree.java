package nl.draaiboek.core.activity.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Entries;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * A group answers the script's {@code statements} one by one with yes or no, {@code by} agreement or by a secret vote. Each
 * statement names the answer that leaves the path, with what suits better; who comes all the way through hears that it fits.
 */
public final class DecisionTree implements Activity<Way, TreeCommand, TreeEvent> {
  private static final Entries STATEMENTS = new Entries("statements", "statement", "settle-yes");

  @Override
  public String kind() {
    return "decision-tree";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(TreePhrase.values());
  }

  @Override
  public Class<TreeEvent> eventType() {
    return TreeEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec).oneOf("by", "agreement", "vote");
    STATEMENTS.check(check, spec, block);
    spec.settings().entries("statements").forEach(entry -> {
      String id = entry.text("id").orElse("");
      if (Statement.leavesAt(entry).isEmpty())
        check.add(SpecProblem.wrong("statements", "'statements' has '" + id
            + "', but not which answer leaves the path: leaves: yes or leaves: no"));
      if (spec.text("leave." + id).isEmpty())
        check.add(SpecProblem.wrong("statements",
            "'statements' has '" + id + "', but there is no text 'leave." + id
                + "' that says what suits better for who leaves there"));
    });
    return check.problems();
  }

  @Override
  public Way begin(Situation situation) {
    return Way.begin(situation.spec().settings().text("by").filter("vote"::equals).isPresent());
  }

  @Override
  public Optional<TreeCommand> read(Action action) {
    return TreeCommand.read(action);
  }

  @Override
  public Decision<ActivityEvent> decide(Way state, TreeCommand command, Situation situation, Moment moment) {
    return new TreeDecider(state, situation, moment.actor()).decide(command);
  }

  @Override
  public Way evolve(Way state, TreeEvent event) {
    return state.evolve(event);
  }

  @Override
  public Way merged(Way state, Way other) {
    return state.merged(other);
  }

  @Override
  public boolean isSecret(Way state) {
    return state.byVote();
  }

  @Override
  public Optional<ActivityEvent> sealing(Way state) {
    return state.voted() && !state.sealed() ? Optional.of(new TreeEvent.VotesSealed()) : Optional.empty();
  }

  @Override
  public List<CardPart> view(Way state, Situation situation, Viewer viewer) {
    return new TreeView(state, situation, viewer).parts();
  }

  @Override
  public Harvest harvest(Way state, Situation situation) {
    Answers answers = new Answers(state, situation);
    List<Statement> statements = Statement.of(situation.spec());
    List<Harvest.Part> parts = new ArrayList<>();
    parts.add(new Harvest.Findings(answers.facts(), answers.end(statements)));
    if (!state.answers().isEmpty())
      parts.add(new Harvest.Drawn(Line.of(TreePhrase.PATH), answers.path(statements)));
    parts.add(
        new Harvest.Written(
            state.reasons().stream().map(Way.Reason::note).flatMap(n -> situation.notes().find(n).stream())
                .map(Note::id).toList()));
    return new Harvest(parts);
  }

  @Override
  public Progress progress(Way state, Situation situation) {
    boolean voting = state.byVote() && state.now(Statement.of(situation.spec())).isPresent();
    return new Progress(List.of(new Progress.Count("🧭", state.answers().size())),
        voting
            ? situation.participants().stream().filter(p -> !state.votes().containsKey(p)).toList()
            : List.of(),
        List.of());
  }
}
