package nl.draaiboek.teams.card;

import java.net.URI;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.draaiboek.core.picture.PictureFile;

/**
 * A picture on a card.
 *
 * @param address https, or the picture itself as a {@code data:} address
 * @param alt     what it shows, for who does not see it
 */
public record CardPicture(URI address, String alt) {
  /** A playground on this machine fetches pictures without TLS. */
  private static final Pattern LOOPBACK = Pattern.compile("^http://(127\\.0\\.0\\.1|localhost|\\[::1])[:/]");

  public CardPicture {
    String text = address.toString();
    if (!canStandAt(address) && !text.matches("data:image/(png|jpeg|gif);base64,[A-Za-z0-9+/=]+"))
      throw new IllegalArgumentException("a picture stands behind https, or is a PNG, JPEG or GIF itself");
    if (alt.isBlank())
      throw new IllegalArgumentException("a picture says what it shows");
  }

  /** @return whether clients fetch a picture from there */
  public static boolean canStandAt(URI address) {
    String text = address.toString();
    return text.startsWith("https://") || LOOPBACK.matcher(text).find();
  }

  /** @return the picture itself, within {@link TeamsLimits#PICTURE} */
  public static CardPicture of(PictureFile file) {
    checked(file);
    return new CardPicture(
        URI.create(
            "data:" + file.mediaType() + ";base64," + Base64.getEncoder().encodeToString(file.bytes())),
        file.alt());
  }

  /** @return the picture as it can be fetched; it is within {@link TeamsLimits#PICTURE} */
  public static CardPicture at(URI address, PictureFile file) {
    checked(file);
    return new CardPicture(address, file.alt());
  }

  private static void checked(PictureFile file) {
    if (file.width() > TeamsLimits.PICTURE.width() || file.height() > TeamsLimits.PICTURE.height()
        || file.bytes().length > TeamsLimits.PICTURE.bytes())
      throw new IllegalArgumentException("a picture is at most 1024 x 1024 and 1 MB: " + file.width() + " x "
          + file.height() + ", " + file.bytes().length + " bytes");
  }
}
