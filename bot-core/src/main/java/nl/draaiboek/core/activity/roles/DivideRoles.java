package nl.draaiboek.core.activity.roles;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Entries;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Targets;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * People divide the roles of a network, in three rings: each says what they would like, and who leads asks others by name. With
 * {@code conditions} they write down what each role needs.
 */
public final class DivideRoles implements Activity<Casting, DivideRoles.Command, RolesEvent> {
  static final int FEWEST = 5;
  static final int MOST = 20;
  private static final Entries ROLES = new Entries("roles", "role", "let-go");
  private static final Entries CONDITIONS = new Entries("conditions", "condition", "tell");

  /** What people may ask of it; each is about a role but taking back. */
  public sealed interface Command {
    default String role() {
      return "";
    }

    record Like(String role) implements Command {}

    record LetGo(String role) implements Command {}

    record Say(String role, boolean yes) implements Command {}

    record AskFor(String role, String who) implements Command {}

    record NameAbsent(String role, String words) implements Command {}

    record Tell(String role, String kind, String words) implements Command {}

    record Withdraw(Optional<NoteId> note) implements Command {}
  }

  @Override
  public String kind() {
    return "roles";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(RolesPhrase.values());
  }

  @Override
  public Class<RolesEvent> eventType() {
    return RolesEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec).list("conditions");
    ROLES.check(check, spec, block);
    spec.settings().entries("roles").stream()
        .filter(r -> r.text("ring").flatMap(NetworkRole.Ring::of).isEmpty())
        .forEach(r -> check.add(SpecProblem.wrong("roles", "the ring of '" + r.text("id").orElse("")
            + "' is one of: staff, players, spectators")));
    if (conditions(spec))
      CONDITIONS.check(check, spec, block);
    else
      check.number("least", 1, 100).number("most", 1, 500);
    return check.problems();
  }

  static boolean conditions(ActivitySpec spec) {
    return spec.settings().has("conditions");
  }

  /** @return time, information, support: what a role can need */
  static List<NoteKind> kinds(ActivitySpec spec) {
    return spec.settings().entries("conditions").stream()
        .flatMap(e -> e.text("id").stream().map(
            id -> new NoteKind(id, Colour.BLUE, e.text("sign").orElse(""), spec.text("condition." + id))))
        .toList();
  }

  @Override
  public Casting begin(Situation situation) {
    return Casting.EMPTY;
  }

  @Override
  public Optional<Command> read(Action action) {
    String words = PlainText.oneLine(action.answer("words"));
    return switch (action.verb()) {
      case "like" -> Optional.of(new Command.Like(action.target()));
      case "let-go" -> Optional.of(new Command.LetGo(action.target()));
      case "yes" -> Optional.of(new Command.Say(action.target(), true));
      case "no" -> Optional.of(new Command.Say(action.target(), false));
      case "ask" -> Optional.of(new Command.AskFor(action.answer("role"), action.answer("who")));
      case "absent" -> Optional.of(new Command.NameAbsent(action.answer("role"), words));
      case "tell" -> Optional.of(new Command.Tell(action.target(), action.answer("kind"), words));
      case "withdraw" -> Optional.of(new Command.Withdraw(Targets.number(action).map(NoteId::new)));
      default -> Optional.empty();
    };
  }

  @Override
  public Decision<ActivityEvent> decide(Casting state, Command command, Situation situation, Moment moment) {
    return new RolesDecider(state, situation, moment.actor()).decide(command);
  }

  @Override
  public Casting evolve(Casting state, RolesEvent event) {
    return state.evolve(event);
  }

  @Override
  public Casting merged(Casting state, Casting other) {
    return state.merged(other);
  }

  /** What one said oneself can be taken back, and what was asked answered, when the block is over. */
  @Override
  public Set<String> afterwards() {
    return Set.of("let-go", "yes", "no", "withdraw");
  }

  @Override
  public List<CardPart> view(Casting state, Situation situation, Viewer viewer) {
    return new RolesView(state, situation, viewer).parts();
  }

  @Override
  public Harvest harvest(Casting state, Situation situation) {
    RolesView all = new RolesView(state, situation, new Viewer.Everyone());
    List<CardPart.Fact> table = all.table();
    return table.isEmpty()
        ? Harvest.NOTHING
        : Harvest.of(
            new Harvest.Findings(table, conditions(situation.spec()) ? List.of() : all.sizes()));
  }

  @Override
  public List<String> faults(Casting state, Situation situation) {
    return state.people().stream()
        .filter(p -> state.people().stream()
            .filter(q -> q.role().equals(p.role()) && q.person().equals(p.person())).count() > 1)
        .map(p -> p.person() + " has the role " + p.role() + " twice").distinct().toList();
  }

  @Override
  public Progress progress(Casting state, Situation situation) {
    if (conditions(situation.spec()))
      return new Progress(List.of(new Progress.Count("📝", state.needs().size())), List.of(), List.of());
    return new Progress(
        List.of(new Progress.Count("🙋", (int) state.people().stream().filter(Casting.Place::takes).count())),
        situation.participants().stream().filter(
            p -> state.people().stream().noneMatch(q -> q.person().equals(p) && q.how() != Casting.How.ASKED))
            .toList(),
        List.of());
  }
}
