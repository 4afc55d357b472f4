package nl.draaiboek.core.script;

/** A block's name within its script, as in the file: small letters, digits and dashes. */
public record BlockId(String value) implements Comparable<BlockId> {
  public BlockId {
    if (!value.matches("[a-z0-9][a-z0-9-]{0,39}"))
      throw new IllegalArgumentException(
          "a block's id is small letters, digits and dashes, at most 40: " + value);
  }

  @Override
  public int compareTo(BlockId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
