package nl.draaiboek.core.wrapup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Situations;

/** The recipes that groups made in a session that is over. */
public final class Recipes {
  private Recipes() {}

  /**
   * A recipe.
   *
   * @param words   a paragraph for each field
   * @param writer  of its title
   * @param publish whether its group wants it in the recipe book
   * @param weeks   after how many weeks it is tasted; empty where that is not planned
   * @param asked   what is asked when it was tasted; may be empty
   */
  public record Recipe(String title, String words, PersonId writer, boolean publish, Optional<Integer> weeks,
      String asked) {}

  /** @return those that have a name, in the order of the tables */
  public static List<Recipe> in(Session.Closed session) {
    Stream<Room> rooms = Stream.concat(Stream.of(Room.PLENARY), session.circle().tables().stream());
    return rooms.flatMap(room -> of(parts(session, room), session.house().setup().language()).stream())
        .toList();
  }

  private static List<Harvest.Recipe> parts(Session.Closed session, Room room) {
    List<Harvest.Recipe> parts = new ArrayList<>();
    for (Block block : session.house().script().blocks())
      if ((block.place() == Place.TABLES) == room.isTable())
        block.activities()
            .forEach(spec -> Situations.harvest(session, new ActivityKey(block.id(), spec.id(), room))
                .ifPresent(left -> left.parts().stream().filter(Harvest.Recipe.class::isInstance)
                    .forEach(part -> parts.add((Harvest.Recipe) part))));
    return parts;
  }

  private static Optional<Recipe> of(List<Harvest.Recipe> parts, Language language) {
    String words = String.join("\n\n", parts.stream().flatMap(p -> p.lines().stream())
        .map(line -> line.field().in(language) + "\n" + listed(line.words())).toList());
    Optional<Integer> weeks = parts.stream().flatMap(p -> p.weeks().stream()).findFirst();
    boolean publish = parts.stream().flatMap(p -> p.publish().stream()).findFirst().orElse(false);
    String asked = parts.stream().map(p -> p.asked().in(language)).filter(a -> !a.isEmpty()).findFirst()
        .orElse("");
    return parts.stream().flatMap(p -> p.title().stream()).findFirst()
        .map(title -> new Recipe(title.words(), words, title.writer(), publish, weeks, asked));
  }

  private static String listed(List<String> words) {
    return words.size() == 1
        ? words.getFirst()
        : String.join("\n",
            IntStream.range(0, words.size()).mapToObj(i -> i + 1 + ". " + words.get(i)).toList());
  }
}
