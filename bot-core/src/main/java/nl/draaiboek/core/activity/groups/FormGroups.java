package nl.draaiboek.core.activity.groups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Dealing;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/** People form groups; who leads makes them the tables, or the bot does when the day goes on. Nobody is left over. */
public final class FormGroups implements Activity<Grouping, GroupsCommand, GroupsEvent> {
  @Override
  public String kind() {
    return "groups";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(GroupsPhrase.values());
  }

  @Override
  public Class<GroupsEvent> eventType() {
    return GroupsEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    return GroupsSettings.check(spec, block);
  }

  @Override
  public Grouping begin(Situation situation) {
    GroupsSettings settings = GroupsSettings.of(situation.spec());
    return settings.by() == GroupsSettings.By.RANDOM
        ? Grouping.NONE.dealt(Dealing.of(situation, settings.size(), 0))
        : Grouping.NONE;
  }

  @Override
  public Optional<GroupsCommand> read(Action action) {
    return GroupsCommand.read(action);
  }

  @Override
  public Decision<ActivityEvent> decide(Grouping state, GroupsCommand command, Situation situation,
      Moment moment) {
    return new GroupsDecider(state, situation).decide(command, moment.actor(), moment.now().toEpochMilli());
  }

  @Override
  public List<ActivityEvent> ending(Grouping state, Situation situation) {
    return new GroupsDecider(state, situation).ending();
  }

  @Override
  public Grouping evolve(Grouping state, GroupsEvent event) {
    return state.evolve(event);
  }

  @Override
  public Set<String> afterwards() {
    return Set.of("write");
  }

  @Override
  public List<CardPart> view(Grouping state, Situation situation, Viewer viewer) {
    return new GroupsView(state, situation, viewer).parts();
  }

  /** The questions that were named. */
  @Override
  public Harvest harvest(Grouping state, Situation situation) {
    List<NoteId> notes = state.questions().stream().filter(id -> situation.notes().find(id).isPresent())
        .toList();
    return notes.isEmpty() ? Harvest.NOTHING : Harvest.of(new Harvest.Written(notes));
  }

  @Override
  public List<String> faults(Grouping state, Situation situation) {
    return situation.participants().stream()
        .filter(p -> state.groups().stream().filter(g -> g.people().contains(p)).count() > 1)
        .map(p -> p + " is in two groups").toList();
  }

  @Override
  public Progress progress(Grouping state, Situation situation) {
    int groups = (int) state.groups().stream().filter(g -> !g.here(situation.participants()).isEmpty())
        .count();
    return new Progress(List.of(new Progress.Count("👥", groups)), state.free(situation.participants()),
        List.of());
  }
}
