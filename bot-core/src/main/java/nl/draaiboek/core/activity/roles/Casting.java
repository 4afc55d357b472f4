package nl.draaiboek.core.activity.roles;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.note.NoteId;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * Who takes which role, and what a role needs.
 *
 * @param people each at most once for each role, in the order in which that came about
 * @param absent notes with the name of somebody who is not here, and for which role
 * @param needs  notes with what a role needs, and for which role
 */
public record Casting(PVector<Place> people, TreePMap<NoteId, String> absent,
    TreePMap<NoteId, String> needs) {
  static final Casting EMPTY = new Casting(TreePVector.empty(), TreePMap.empty(), TreePMap.empty());

  enum How {
    LIKES,
    ASKED,
    SAID_YES,
    SAID_NO
  }

  record Place(String role, PersonId person, How how) {
    boolean takes() {
      return how == How.LIKES || how == How.SAID_YES;
    }
  }

  List<Place> in(String role) {
    return people.stream().filter(p -> p.role().equals(role)).toList();
  }

  Optional<Place> find(String role, PersonId person) {
    return people.stream().filter(p -> p.role().equals(role) && p.person().equals(person)).findFirst();
  }

  Casting evolve(RolesEvent event) {
    return switch (event) {
      case RolesEvent.RoleLiked(var role, var person) -> with(role, person, How.LIKES);
      case RolesEvent.RoleLetGo(var role, var person) ->
        new Casting(without(role, person), absent, needs);
      case RolesEvent.RoleAsked(var role, var person) -> with(role, person, How.ASKED);
      case RolesEvent.RoleAnswered(var role, var person, boolean yes) ->
        with(role, person, yes ? How.SAID_YES : How.SAID_NO);
      case RolesEvent.AbsentNamed(var role, var note) ->
        new Casting(people, absent.plus(note, role), needs);
      case RolesEvent.ConditionTold(var role, var note) ->
        new Casting(people, absent, needs.plus(note, role));
    };
  }

  private Casting with(String role, PersonId person, How how) {
    return new Casting(without(role, person).plus(new Place(role, person, how)), absent, needs);
  }

  private PVector<Place> without(String role, PersonId person) {
    return TreePVector.from(
        people.stream().filter(p -> !p.role().equals(role) || !p.person().equals(person)).toList());
  }

  Casting merged(Casting other) {
    return new Casting(
        people.plusAll(
            other.people.stream().filter(p -> find(p.role(), p.person()).isEmpty()).toList()),
        other.absent.plusAll(absent), other.needs.plusAll(needs));
  }
}
