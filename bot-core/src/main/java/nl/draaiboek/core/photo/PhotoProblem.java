package nl.draaiboek.core.photo;

import nl.draaiboek.core.language.Phrase;

/** Why a picture did not come on a note, as who posted it is told. */
public enum PhotoProblem implements Phrase {
  WRONG_TYPE("Your picture is not on a note. Post it as JPEG, PNG or GIF."),
  TOO_LARGE("Your picture is not on a note: it is too large. Post one of at most 8 MB."),
  BROKEN("Your picture is not on a note: it cannot be read. Post it once more, or take another."),
  NOT_FETCHED("Your picture is not on a note: it did not come through. Post it once more."),
  ALBUM_FULL("Your picture is not on a note: this session has as many pictures as it can hold."),
  NOT_HERE("Pictures do not become notes in this part. Words do.");

  private final String english;

  PhotoProblem(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("photo", this);
  }

  @Override
  public String english() {
    return english;
  }
}
