package nl.draaiboek.core.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.script.Script;

/** Where a facilitator makes a script their own. */
public interface ScriptBench {
  /** @return the script as it is now; empty where there is none of that name, or it cannot run */
  Optional<Piece> find(String name);

  /** @return the script's files, text by file name, as they would lie in its folder; none where there is no such script */
  Map<String, String> files(String name);

  /**
   * Keeps a script as someone wants it, under a name that is made of its title. A script that is not their own is left as it is.
   *
   * @param piece as it was when they began
   */
  Outcome keepAsNew(Piece piece, ScriptEdit edit);

  /**
   * Keeps someone's own script as they want it now.
   *
   * @param piece as it was when they began; their own
   */
  Outcome keep(Piece piece, ScriptEdit edit);

  /**
   * Takes an own script away. Sessions that were opened from it go on.
   *
   * @param piece as it was when they looked; their own
   */
  Outcome drop(Piece piece);

  /**
   * A script on the bench.
   *
   * @param isOwn whether it was made here, rather than brought by the bot or its host
   * @param mark  changes with every change of its files
   */
  record Piece(Script script, boolean isOwn, String mark) {}

  /** What came of it. */
  sealed interface Outcome {
    /** @param name under which it is kept, or was */
    record Done(String name) implements Outcome {}

    /** @param why at least one thing, and what to do about it; nothing was kept */
    record Refused(List<Line> why) implements Outcome {
      public Refused {
        why = List.copyOf(why);
        if (why.isEmpty())
          throw new IllegalArgumentException("a refusal says why");
      }
    }
  }
}
