package nl.draaiboek.core.photo;

import java.util.Optional;

/** Which photo: 32 hexadecimal digits that come from what is on it, so that the same one twice is kept once. */
public record PhotoId(String value) {
  private static final String SHAPE = "[0-9a-f]{32}";

  public PhotoId {
    if (!value.matches(SHAPE))
      throw new IllegalArgumentException("a photo's id is 32 hexadecimal digits");
  }

  /** @return empty for what cannot be one */
  public static Optional<PhotoId> read(String text) {
    return text.matches(SHAPE) ? Optional.of(new PhotoId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
