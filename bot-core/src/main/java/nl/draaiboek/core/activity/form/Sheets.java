package nl.draaiboek.core.activity.form;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.draaiboek.core.activity.form.Filled.Piece;
import nl.draaiboek.core.activity.form.StepList.Step;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.TreePMap;

/**
 * What people filled in.
 *
 * @param alone  whether each person fills in a sheet of their own
 * @param fields what stands in each field, by {@link #cell}
 * @param lists  the steps of each field, by {@link #cell}
 * @param made   how many numbers were used
 */
public record Sheets(boolean alone, TreePMap<String, Filled> fields, TreePMap<String, StepList> lists,
    int made) {
  static Sheets none(boolean alone) {
    return new Sheets(alone, TreePMap.empty(), TreePMap.empty(), 0);
  }

  Filled field(String field, PersonId person) {
    return fields.getOrDefault(cell(field, person), Filled.EMPTY);
  }

  StepList list(String field, PersonId person) {
    return lists.getOrDefault(cell(field, person), StepList.EMPTY);
  }

  /** @return the cell of the list that has this step, removed or not */
  Optional<String> cellOf(int step) {
    return lists.entrySet().stream()
        .filter(e -> e.getValue().find(step).isPresent() || e.getValue().removed(step).isPresent())
        .map(Map.Entry::getKey).findFirst();
  }

  /** @return whether this person sees and changes what stands in this cell */
  boolean isOf(String cell, PersonId person) {
    return !alone || cell.endsWith("/" + person.value());
  }

  /** @return those who filled in anything, each on their own sheet; nobody where there is one sheet */
  TreeSet<String> owners() {
    TreeSet<String> owners = new TreeSet<>();
    fields.forEach((cell, filled) -> {
      if (!filled.isEmpty())
        owners.add(owner(cell));
    });
    lists.forEach((cell, list) -> {
      if (!list.steps().isEmpty())
        owners.add(owner(cell));
    });
    owners.remove("");
    return owners;
  }

  int count() {
    return (int) (fields.values().stream().filter(f -> !f.isEmpty()).count()
        + lists.values().stream().filter(l -> !l.steps().isEmpty()).count());
  }

  Sheets evolve(FormEvent event) {
    return switch (event) {
      case FormEvent.FieldFilled(int number, var field, var person, var words, boolean beside) -> {
        Piece piece = new Piece(number, person, words);
        yield field(number, field, person, f -> beside ? f.beside(piece) : f.filled(piece));
      }
      case FormEvent.VersionKept(int number, var field, var person, int version) ->
        field(number, field, person, f -> f.kept(number, version));
      case FormEvent.VersionsJoined(int number, var field, var person, int version) ->
        field(number, field, person, f -> f.joined(number, version));
      case FormEvent.StepAdded(int number, var field, var person, var words, int after) ->
        list(number, cell(field, person),
            l -> l.added(new Step(number, new Piece(number, person, words)), after));
      case FormEvent.StepChanged(int number, int step, var person, var words) ->
        ofStep(number, step, l -> l.changed(step, new Piece(number, person, words)));
      case FormEvent.StepMoved(int step, var _, int place) -> ofStep(0, step, l -> l.moved(step, place));
      case FormEvent.StepRemoved(int step, var _) -> ofStep(0, step, l -> l.without(step));
      case FormEvent.StepPutBack(int step, var _) -> ofStep(0, step, l -> l.with(step));
    };
  }

  /** What the other table wrote stands beside what was written here, with new numbers; its steps come after those here. */
  Sheets merged(Sheets other) {
    Sheets both = this;
    for (Map.Entry<String, Filled> entry : other.fields.entrySet()) {
      for (Piece piece : entry.getValue().pieces())
        both = both.taken(entry.getKey(), piece);
      for (Piece piece : entry.getValue().besides())
        both = both.taken(entry.getKey(), piece);
    }
    for (Map.Entry<String, StepList> entry : other.lists.entrySet())
      for (Step step : entry.getValue().steps()) {
        int number = both.made + 1;
        both = both.list(number, entry.getKey(), l -> l
            .added(new Step(number, new Piece(number, step.piece().person(), step.piece().words())), 0));
      }
    return both;
  }

  private Sheets taken(String cell, Piece piece) {
    int number = made + 1;
    Piece taken = new Piece(number, piece.person(), piece.words());
    return inField(number, cell, f -> f.isEmpty() ? f.filled(taken) : f.beside(taken));
  }

  private String cell(String field, PersonId person) {
    return field + "/" + (alone ? person.value() : "");
  }

  private static String owner(String cell) {
    return cell.substring(cell.indexOf('/') + 1);
  }

  private Sheets field(int number, String field, PersonId person, UnaryOperator<Filled> how) {
    return inField(number, cell(field, person), how);
  }

  private Sheets inField(int number, String cell, UnaryOperator<Filled> how) {
    Filled now = how.apply(fields.getOrDefault(cell, Filled.EMPTY));
    return new Sheets(alone, fields.plus(cell, now), lists, Math.max(made, number));
  }

  private Sheets list(int number, String cell, UnaryOperator<StepList> how) {
    StepList now = how.apply(lists.getOrDefault(cell, StepList.EMPTY));
    return new Sheets(alone, fields, lists.plus(cell, now), Math.max(made, number));
  }

  private Sheets ofStep(int number, int step, UnaryOperator<StepList> how) {
    return cellOf(step).map(cell -> list(number, cell, how)).orElse(this);
  }
}
