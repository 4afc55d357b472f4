package nl.draaiboek.core.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Words;

/**
 * What will happen, from the first minute to the last.
 *
 * @param name   its folder's name, e.g. {@code duidingssessie}
 * @param about  what the session is for, in a few sentences
 * @param blocks at least one, in order
 * @param tables how many tables it is meant for, unless the facilitator says otherwise
 * @param cards  how many story cards it works with, unless the facilitator says otherwise; 0 to 500
 * @param checklist what has to be ready before it
 * @param before what goes before its first block on the day itself, in order; no block, so the session does not run it
 * @param parts  what it says of the session as a whole; those that it has
 * @param lengths between which it is chosen how long it lasts; empty where its blocks say that alone
 */
public record Script(String name, Words title, Words about, List<Block> blocks, int tables, int cards,
    List<Preparation> checklist, List<Ahead> before, Map<ScriptPart, Words> parts,
    Optional<Lengths> lengths) {
  public Script {
    before = List.copyOf(before);
    parts = Map.copyOf(parts);
    checklist = List.copyOf(checklist);
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty())
      throw new IllegalArgumentException("a script has at least one block: " + name);
    if (blocks.stream().map(Block::id).distinct().count() < blocks.size())
      throw new IllegalArgumentException("two blocks of script " + name + " have the same id");
    if (tables < 1)
      throw new IllegalArgumentException("a script is for at least one table: " + name);
    if (cards < 0 || cards > 500)
      throw new IllegalArgumentException("a script has 0 to 500 story cards: " + name);
  }

  /**
   * Something that has to be ready.
   *
   * @param id         its name within the script
   * @param daysBefore how many days before the session at the latest; 0 to 90
   */
  public record Preparation(String id, int daysBefore, Words what) {}

  /**
   * Something on the day before people begin, such as setting up the room.
   *
   * @param id     its name within the script
   * @param length above zero
   */
  public record Ahead(String id, Duration length, Words what) {}

  /** A script that lasts as long as its blocks. */
  public Script(String name, Words title, Words about, List<Block> blocks, int tables, int cards,
      List<Preparation> checklist, List<Ahead> before, Map<ScriptPart, Words> parts) {
    this(name, title, about, blocks, tables, cards, checklist, before, parts, Optional.empty());
  }

  /** A script that says nothing of the day around it. */
  public Script(String name, Words title, Words about, List<Block> blocks, int tables, int cards,
      List<Preparation> checklist) {
    this(name, title, about, blocks, tables, cards, checklist, List.of(), Map.of());
  }

  /** A script without a checklist. */
  public Script(String name, Words title, Words about, List<Block> blocks, int tables, int cards) {
    this(name, title, about, blocks, tables, cards, List.of());
  }

  /** A script without story cards. */
  public Script(String name, Words title, Words about, List<Block> blocks, int tables) {
    this(name, title, about, blocks, tables, 0);
  }

  /** @return what it says of that; empty words where it says nothing */
  public Words part(ScriptPart part) {
    return parts.getOrDefault(part, Words.NONE);
  }

  public Optional<Block> find(BlockId id) {
    return blocks.stream().filter(b -> b.id().equals(id)).findFirst();
  }

  /** @return the block of that id, which must be there */
  public Block block(BlockId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("script " + name + " has no block " + id));
  }

  /**
   * Chooses the way in which a block goes.
   *
   * @return the same script with that choice; the same where it has no such block or option
   */
  public Script choosing(BlockId id, String option) {
    return new Script(name, title, about,
        blocks.stream().map(b -> b.id().equals(id) ? b.option(option).map(b::choosing).orElse(b) : b)
            .toList(),
        tables, cards, checklist, before, parts, lengths);
  }

  /** @return between which lengths it can be planned: those that it names, else half to double its own, in whole minutes */
  public Lengths choice() {
    long own = Math.max(1, length().toMinutes());
    return lengths
        .orElseGet(() -> new Lengths(Duration.ofMinutes(own - own / 2), Duration.ofMinutes(own * 2)));
  }

  /**
   * The same script, longer or shorter.
   *
   * @param total in whole minutes; one that {@link #choice} holds
   * @return with each block as much longer or shorter as it is long, to the minute; together they last {@code total}
   */
  public Script lasting(Duration total) {
    long own = length().toMinutes();
    List<Block> stretched = new ArrayList<>();
    long before = 0;
    for (Block block : blocks) {
      long after = before + block.length().toMinutes();
      // Rounded where each block begins and ends, so that nothing is lost over the whole.
      stretched
          .add(block.stretched(Duration.ofMinutes(scaled(after, own, total) - scaled(before, own, total)),
              way -> Duration.ofMinutes(scaled(way.toMinutes(), own, total))));
      before = after;
    }
    return new Script(name, title, about, stretched, tables, cards, checklist, this.before, parts, lengths);
  }

  private static long scaled(long minutes, long own, Duration total) {
    return own == 0 ? minutes : Math.round(minutes * (double) total.toMinutes() / own);
  }

  /** @return its place, from 0 */
  public int indexOf(BlockId id) {
    return blocks.indexOf(block(id));
  }

  public Duration length() {
    return blocks.stream().map(Block::length).reduce(Duration.ZERO, Duration::plus);
  }
}
