package nl.draaiboek.testkit;

import java.nio.charset.StandardCharsets;
import nl.draaiboek.core.photo.Darkroom;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.photo.PhotoProblem;

/** Takes texts for pictures: those that begin with "picture of". */
public final class FakeDarkroom implements Darkroom {
  private static final String START = "picture of ";

  /** @return a file that this darkroom takes */
  public static byte[] picture(String of) {
    return (START + of).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Developed develop(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).startsWith(START)
        ? new Developed.Done(new Photo(Photo.Type.PNG, file))
        : new Developed.Failed(PhotoProblem.WRONG_TYPE);
  }
}
