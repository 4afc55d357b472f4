package nl.draaiboek.core.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * A setting that is a list of things with an id and a text, such as slots or questions.
 *
 * @param setting  its name, e.g. {@code slots}
 * @param text     what comes before the dot in the names of their texts, e.g. {@code slot}
 * @param longest  the longest verb that has one of them as its target
 */
public record Entries(String setting, String text, String longest) {
  private static final int MOST = 12;

  /** Adds what is wrong with the ids and the texts. */
  public void check(SpecCheck check, ActivitySpec spec, Block block) {
    check.list(setting);
    List<String> ids = spec.settings().entries(setting).stream().map(e -> e.text("id").orElse("")).toList();
    if (ids.isEmpty() || ids.size() > MOST)
      check.add(wrong("lists 1 to " + MOST + " things, each with an id"));
    Set<String> seen = new HashSet<>();
    for (String id : ids)
      problem(id, seen, spec, block).ifPresent(p -> check.add(wrong(p)));
  }

  private Optional<String> problem(String id, Set<String> seen, ActivitySpec spec, Block block) {
    if (!id.matches("[a-z0-9][a-z0-9-]{0,29}"))
      return Optional.of("has an id that is not small letters, digits and dashes, at most 30: '" + id + "'");
    if (!seen.add(id))
      return Optional.of("has the id '" + id + "' twice");
    if (spec.text(text + "." + id).isEmpty())
      return Optional.of("has '" + id + "', but there is no text '" + text + "." + id + "'");
    String address = new ActivityKey(block.id(), spec.id(), Room.PLENARY).address(longest, id);
    return address.length() > Button.MAX_ACTION_CHARS
        ? Optional
            .of("has '" + id + "': with the ids of its block and activity that is too long; shorten one by "
                + (address.length() - Button.MAX_ACTION_CHARS))
        : Optional.empty();
  }

  private SpecProblem wrong(String problem) {
    return SpecProblem.wrong(setting, "'" + setting + "' " + problem);
  }
}
