package nl.draaiboek.core.activity.form;

import java.util.List;
import nl.draaiboek.core.activity.Entries;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Settings;

/** Looks at the settings of a form. */
record FormCheck(ActivitySpec spec, Block block) {
  /** As many as a list to choose from holds in a chat. */
  private static final int MOST_OPTIONS = 25;
  /** The longest address names a field, and on which version of it a change is based. */
  private static final Entries FIELDS = new Entries("fields", "field", "change.99999");

  List<SpecProblem> problems() {
    SpecCheck check = SpecCheck.of(spec).oneOf("by", "person", "table", "room");
    FIELDS.check(check, spec, block);
    RecipeCard.check(spec, check);
    String by = spec.settings().text("by").orElse("");
    if (by.equals("table") && block.place() != Place.TABLES)
      check.add(SpecProblem.wrong("by", "'by: table' needs a block with 'place: tables'"));
    if (by.equals("room") && block.place() == Place.TABLES)
      check.add(SpecProblem.wrong("by",
          "'by: room' needs a block with 'place: plenary'; at tables each table fills in its own: 'by: table'"));
    spec.settings().entries("fields").forEach(field -> check(field, check));
    return check.problems();
  }

  private void check(Settings field, SpecCheck check) {
    String id = field.text("id").orElse("");
    if (FormField.type(field).isEmpty())
      wrong(check, "the type of '" + id + "' is one of: short, long, number, choice, steps");
    if (field.number("min", FormField.LEAST_NUMBER) > field.number("max", FormField.MOST_NUMBER))
      wrong(check, "the 'min' of '" + id + "' is not more than its 'max'");
    List<String> options = field.texts("options");
    boolean choice = FormField.type(field).filter(t -> t == FormField.Type.CHOICE).isPresent();
    if (choice && (options.isEmpty() || options.size() > MOST_OPTIONS))
      wrong(check, "'" + id + "' has 1 to " + MOST_OPTIONS + " 'options'");
    for (String option : options)
      if (!option.matches("[a-z0-9][a-z0-9-]{0,29}"))
        wrong(check, "'" + id + "' has an option that is not small letters, digits and dashes, at most 30: '"
            + option + "'");
      else if (spec.text(FormField.optionText(option)).isEmpty())
        wrong(check, "'" + id + "' has the option '" + option + "', but there is no text 'option." + option
            + "'");
  }

  private static void wrong(SpecCheck check, String problem) {
    check.add(SpecProblem.wrong("fields", problem));
  }
}
