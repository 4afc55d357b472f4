package nl.draaiboek.core.activity.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Harvest.Recipe;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.form.Filled.Piece;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Settings;

/** A form with {@code recipe: true} is a part of a recipe: three of its fields say what becomes of it. */
final class RecipeCard {
  static final String SETTING = "recipe";
  private static final String TITLE = "title";
  /** A choice between {@code yes} and another option. */
  private static final String PUBLISH = "publish";
  private static final String YES = "yes";
  private static final String WEEKS = "weeks";
  /** Whoever asks for a sheet that is everybody's. */
  private static final PersonId ANYBODY = new PersonId("anybody");

  private RecipeCard() {}

  /** @return the part of a recipe that stands on this form; empty where it is no such form, or nothing stands on it */
  static Optional<Harvest.Part> of(Sheets sheets, ActivitySpec spec) {
    if (!spec.settings().flag(SETTING, false) || sheets.alone())
      return Optional.empty();
    List<Recipe.Ingredients> lines = new ArrayList<>();
    for (FormField field : FormField.of(spec)) {
      List<String> words = List.of(TITLE, PUBLISH, WEEKS).contains(field.id())
          ? List.of()
          : words(sheets, field);
      if (!words.isEmpty())
        lines.add(new Recipe.Ingredients(spec.text("field." + field.id()), words));
    }
    Optional<Recipe.Title> title = sheets.field(TITLE, ANYBODY).pieces().stream()
        .filter(p -> !p.removed() && !p.words().isEmpty()).findFirst()
        .map(p -> new Recipe.Title(p.words(), p.person()));
    Optional<String> publish = value(sheets, PUBLISH);
    Optional<Integer> weeks = value(sheets, WEEKS).filter(w -> w.matches("[0-9]{1,3}")).map(Integer::valueOf);
    return title.isEmpty() && lines.isEmpty() && publish.isEmpty() && weeks.isEmpty()
        ? Optional.empty()
        : Optional
            .of(new Recipe(title, lines, publish.map(YES::equals), weeks, spec.text("recipe.afterwards")));
  }

  private static Optional<String> value(Sheets sheets, String field) {
    return Optional.of(sheets.field(field, ANYBODY).words()).filter(w -> !w.isEmpty());
  }

  private static List<String> words(Sheets sheets, FormField field) {
    if (field.type() == FormField.Type.STEPS)
      return sheets.list(field.id(), ANYBODY).steps().stream().map(StepList.Step::piece)
          .filter(p -> !p.removed())
          .map(Piece::words).toList();
    Filled filled = sheets.field(field.id(), ANYBODY);
    return Stream.concat(filled.pieces().stream(), filled.besides().stream()).filter(p -> !p.removed())
        .map(Piece::words).toList();
  }

  /** Looks whether the three fields, where they are there, are what they have to be. */
  static void check(ActivitySpec spec, SpecCheck check) {
    check.flag(SETTING);
    if (!spec.settings().flag(SETTING, false))
      return;
    if (spec.settings().text("by").filter("person"::equals).isPresent())
      check.add(SpecProblem.wrong(SETTING, "a recipe is a group's: give 'by: table' or 'by: room'"));
    for (Settings field : spec.settings().entries("fields"))
      field.text("id").flatMap(id -> wrong(id, field)).ifPresent(
          problem -> check.add(SpecProblem.wrong("fields", problem)));
  }

  private static Optional<String> wrong(String id, Settings field) {
    Optional<FormField.Type> type = FormField.type(field);
    return switch (id) {
      case TITLE -> Optional.of("the 'title' of a recipe is of type short")
          .filter(_ -> type.filter(t -> t == FormField.Type.SHORT).isEmpty());
      case PUBLISH -> Optional.of("'publish' of a recipe is a choice, with 'yes' among its options")
          .filter(_ -> type.filter(t -> t == FormField.Type.CHOICE).isEmpty()
              || !field.texts("options").contains(YES));
      case WEEKS -> Optional.of("the 'weeks' of a recipe are a number")
          .filter(_ -> type.filter(t -> t == FormField.Type.NUMBER).isEmpty());
      default -> Optional.empty();
    };
  }
}
