package nl.draaiboek.core.workshop;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.ScriptPart;

/**
 * A script as someone wants it: its blocks in their order, and its words in one language. Blocks that it does not name are left out.
 *
 * @param language of the words here; those in other languages stay
 * @param title    what it is called
 * @param about    what it is for; may be empty
 * @param parts    what it says of the session as a whole; what is not here stays
 */
public record ScriptEdit(Language language, String title, String about, Map<ScriptPart, String> parts,
    List<BlockEdit> blocks) {
  public ScriptEdit {
    parts = Map.copyOf(parts);
    blocks = List.copyOf(blocks);
  }

  /**
   * @param script from which it was made
   * @return the script with its blocks in this order, with these lengths; its words as they were
   * @throws IllegalArgumentException when it has no such block, or none would be left
   */
  public Script on(Script script) {
    return new Script(script.name(), script.title(), script.about(),
        blocks.stream().map(edit -> edit.on(script.block(edit.id()))).toList(), script.tables(),
        script.cards(), script.checklist(), script.before(), script.parts(), script.lengths());
  }
}
