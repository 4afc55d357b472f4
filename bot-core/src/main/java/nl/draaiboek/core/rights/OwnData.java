package nl.draaiboek.core.rights;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.photo.PhotoId;

/**
 * All that is kept of one person in a session, or in a network.
 *
 * @param name     as they gave it
 * @param accounts on chat platforms, as {@code discord:81234}
 * @param lines    what they did and wrote, oldest first
 * @param pictures what they took pictures of, oldest first; also those that a later one replaced
 * @param wordless how often they did something else, without words: a press on a button, as a rule
 */
public record OwnData(Optional<String> name, List<String> accounts, List<Line> lines,
    List<OwnPicture> pictures, int wordless) {
  public OwnData {
    accounts = List.copyOf(accounts);
    lines = List.copyOf(lines);
    pictures = List.copyOf(pictures);
  }

  /** A picture of theirs, in the album of a session or a network. */
  public record OwnPicture(SessionId owner, PhotoId photo) {}

  /** @return this, and what is kept elsewhere under a heading of its own; who it is of is the same */
  OwnData and(Line heading, OwnData other) {
    var all = new java.util.ArrayList<Line>(lines);
    all.add(heading);
    all.addAll(other.lines);
    return new OwnData(name, accounts, all,
        Stream.concat(pictures.stream(), other.pictures.stream()).distinct().toList(),
        wordless + other.wordless);
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
