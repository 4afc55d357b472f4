package nl.draaiboek.core.rights;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;

/**
 * All that is kept of one person in a session, or in a network.
 *
 * @param name     as they gave it
 * @param accounts on chat platforms, as {@code discord:81234}
 * @param lines    what they did and wrote, oldest first
 * @param wordless how often they did something else, without words: a press on a button, as a rule
 */
public record OwnData(Optional<String> name, List<String> accounts, List<Line> lines, int wordless) {
  public OwnData {
    accounts = List.copyOf(accounts);
    lines = List.copyOf(lines);
  }

  /** @return this, and what is kept elsewhere under a heading of its own; who it is of is the same */
  OwnData and(Line heading, OwnData other) {
    var all = new java.util.ArrayList<Line>(lines);
    all.add(heading);
    all.addAll(other.lines);
    return new OwnData(name, accounts, all, wordless + other.wordless);
  }

  /** @return it as one reads it: a line for each thing, under nothing else */
  public List<Line> told() {
    var all = new java.util.ArrayList<Line>();
    all.add(name.map(n -> Line.of(RightsPhrase.NAME, "name", Line.theirs(n)))
        .orElseGet(() -> Line.of(RightsPhrase.NO_NAME)));
    accounts.forEach(account -> all.add(Line.of(RightsPhrase.ACCOUNT, "account", account)));
    all.addAll(lines);
    all.add(Line.of(RightsPhrase.WORDLESS, "count", wordless));
    return List.copyOf(all);
  }
}
