package nl.draaiboek.core.photo;

/**
 * Makes of a file that somebody posted a photo that can be kept: no larger than {@link #MAX_SIDE}, and without what a camera
 * wrote in it, such as the place. It takes a noticeable part of a second of one core. Thread-safe.
 */
public interface Darkroom {
  /** The longer side of what is kept, in pixels: sharp on a board, and some 300 kB. */
  int MAX_SIDE = 1600;
  /** Larger files are not looked at. Discord takes 10 MiB of somebody who pays nothing. */
  int MAX_BYTES = 8 * 1024 * 1024;

  /** @param file whatever somebody posted; never throws for what is in it */
  Developed develop(byte[] file);

  /** What came of it. */
  sealed interface Developed {
    record Done(Photo photo) implements Developed {}

    record Failed(PhotoProblem why) implements Developed {}
  }
}
