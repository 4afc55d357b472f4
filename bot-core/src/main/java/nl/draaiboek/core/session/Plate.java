package nl.draaiboek.core.session;

import nl.draaiboek.core.photo.PhotoId;

/**
 * A picture that a facilitator put into the wrap-up.
 *
 * @param number  from 1 within the session; never given twice
 * @param onIt    what is on it, for who cannot see it
 * @param caption stands below it; may be empty
 */
public record Plate(int number, PhotoId photo, String onIt, String caption) {
  /** A wrap-up is read on a few sheets. */
  public static final int MOST = 12;
  public static final int ON_IT_CHARS = 300;
  public static final int CAPTION_CHARS = 200;
}
