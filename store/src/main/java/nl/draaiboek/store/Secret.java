package nl.draaiboek.store;

/** A password. It never shows itself. */
public record Secret(String value) {
  @Override
  public String toString() {
    return "***";
  }
}
