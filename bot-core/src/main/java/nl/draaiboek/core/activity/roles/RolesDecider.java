package nl.draaiboek.core.activity.roles;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteEvent;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.note.NoteKind;

/** Decides on what one person asks. Nobody gets a role that they did not want: who is asked says yes or no. */
record RolesDecider(Casting casting, Situation situation, PersonId actor) {
  static final int MAX_NAME_CHARS = 80;
  static final int MAX_NEED_CHARS = 200;
  private static final NoteKind ABSENT = new NoteKind("absent", Colour.PINK, "📨", Words.NONE);

  Decision<ActivityEvent> decide(DivideRoles.Command command) {
    if (!situation.participants().contains(actor) && !situation.leads(actor))
      return Decision.forbid(RolesPhrase.NOT_YOURS);
    if (command instanceof DivideRoles.Command.Withdraw(var note))
      return withdraw(note);
    Optional<NetworkRole> role = NetworkRole.find(situation.spec(), command.role());
    if (role.isEmpty())
      return Decision.refuse(RolesPhrase.WHICH_ROLE);
    if (DivideRoles.conditions(situation.spec()) != command instanceof DivideRoles.Command.Tell)
      return Decision.refuse(RolesPhrase.NOT_NOW);
    return of(command, role.get().id());
  }

  private Decision<ActivityEvent> of(DivideRoles.Command command, String role) {
    Optional<Casting.Place> mine = casting.find(role, actor);
    return switch (command) {
      case DivideRoles.Command.Like _ -> mine.filter(Casting.Place::takes).isPresent()
          ? Decision.already()
          : Decision.accept(new RolesEvent.RoleLiked(role, actor));
      case DivideRoles.Command.LetGo _ -> mine.filter(Casting.Place::takes).isPresent()
          ? Decision.accept(new RolesEvent.RoleLetGo(role, actor))
          : Decision.already();
      case DivideRoles.Command.Say(_, boolean yes) ->
        mine.filter(p -> p.how() == Casting.How.ASKED).isPresent()
            ? Decision.accept(new RolesEvent.RoleAnswered(role, actor, yes))
            : Decision.already();
      case DivideRoles.Command.AskFor(_, var who) -> ask(role, who);
      case DivideRoles.Command.NameAbsent(_, var words) -> absent(role, words);
      case DivideRoles.Command.Tell tell -> tell(role, tell);
      case DivideRoles.Command.Withdraw(var note) -> withdraw(note);
    };
  }

  private Decision<ActivityEvent> ask(String role, String who) {
    if (!situation.leads(actor))
      return Decision.forbid(RolesPhrase.LEADERS_ONLY);
    Optional<PersonId> person = situation.participants().stream().filter(p -> p.value().equals(who))
        .findFirst();
    if (person.isEmpty())
      return Decision.refuse(RolesPhrase.WHO_IS_ASKED);
    return casting.find(role, person.get()).isPresent()
        ? Decision.already()
        : Decision.accept(new RolesEvent.RoleAsked(role, person.get()));
  }

  private Decision<ActivityEvent> absent(String role, String words) {
    return wrong(words, MAX_NAME_CHARS).orElseGet(() -> {
      boolean there = casting.absent().entrySet().stream().filter(e -> e.getValue().equals(role))
          .flatMap(e -> situation.notes().find(e.getKey()).stream())
          .anyMatch(n -> n.words().equalsIgnoreCase(words));
      if (there)
        return Decision.already();
      NoteId id = situation.notes().next();
      return Decision.accept(List.of(written(id, ABSENT, words), new RolesEvent.AbsentNamed(role, id)));
    });
  }

  private Decision<ActivityEvent> tell(String role, DivideRoles.Command.Tell tell) {
    Optional<NoteKind> kind = DivideRoles.kinds(situation.spec()).stream()
        .filter(k -> k.id().equals(tell.kind())).findFirst();
    if (kind.isEmpty())
      return Decision.refuse(RolesPhrase.WHICH_KIND);
    return wrong(tell.words(), MAX_NEED_CHARS).orElseGet(() -> {
      boolean there = casting.needs().entrySet().stream().filter(e -> e.getValue().equals(role))
          .flatMap(e -> situation.notes().find(e.getKey()).stream())
          .anyMatch(n -> n.words().equals(tell.words()) && n.kind().id().equals(tell.kind()));
      if (there)
        return Decision.already();
      NoteId id = situation.notes().next();
      return Decision
          .accept(List.of(written(id, kind.get(), tell.words()), new RolesEvent.ConditionTold(role, id)));
    });
  }

  private Decision<ActivityEvent> withdraw(Optional<NoteId> id) {
    Optional<Note> note = id.flatMap(situation.notes()::find)
        .filter(n -> n.origin().equals(situation.key().origin()));
    if (note.isEmpty())
      return Decision.already();
    return note.get().author().equals(actor)
        ? Decision.accept(new NoteEvent.NoteWithdrawn(note.get().id()))
        : Decision.refuse(RolesPhrase.NOT_YOURS_TO_TAKE_BACK);
  }

  private static Optional<Decision<ActivityEvent>> wrong(String words, int most) {
    if (words.isEmpty())
      return Optional.of(Decision.refuse(RolesPhrase.EMPTY));
    return words.length() > most
        ? Optional.of(Decision.refuse(RolesPhrase.TOO_LONG, "over", words.length() - most))
        : Optional.empty();
  }

  private NoteEvent.NoteWritten written(NoteId id, NoteKind kind, String words) {
    return new NoteEvent.NoteWritten(id, actor, kind, situation.room(), situation.key().origin(),
        Optional.empty(), words);
  }
}
