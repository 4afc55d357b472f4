package nl.draaiboek.core.message;

/** A place in a conversation that holds one card; showing a card there again replaces it. At most 100 characters. */
public record Slot(String value) {
  public Slot {
    if (value.isBlank() || value.length() > 100)
      throw new IllegalArgumentException("a slot's name has 1 to 100 characters");
  }

  @Override
  public String toString() {
    return value;
  }
}
