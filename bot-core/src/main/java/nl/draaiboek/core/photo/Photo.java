package nl.draaiboek.core.photo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A photo as it is kept: made anew by us, so that nothing stands in it but what is to be seen. */
public final class Photo {
  private static final int ID_BYTES = 16;

  private final Type type;
  private final byte[] bytes;
  private final PhotoId id;

  public Photo(Type type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes.clone();
    this.id = id(bytes);
  }

  /** What it is kept as. */
  public enum Type {
    JPEG("image/jpeg"),
    PNG("image/png");

    private final String mediaType;

    Type(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }
  }

  public PhotoId id() {
    return id;
  }

  public Type type() {
    return type;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  private static PhotoId id(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new PhotoId(HexFormat.of().formatHex(digest, 0, ID_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
