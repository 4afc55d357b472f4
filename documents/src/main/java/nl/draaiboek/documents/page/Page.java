package nl.draaiboek.documents.page;

import java.util.List;
import nl.draaiboek.core.picture.Picture;

/** A document that is written from top to bottom. Whatever stands in the words, they are words: none of them formats, leads anywhere or counts. */
public interface Page {
  /** Once, first. */
  void title(String words);

  /** @param level 2 to 4 */
  void heading(int level, String words);

  /** @param words with their line breaks; an empty line begins another paragraph */
  void paragraph(String words);

  /** @param items at least one */
  void items(List<Item> items);

  /** @param rows as wide as the head, each with its name first */
  void table(List<String> head, List<List<String>> rows);

  /** A picture, where this kind of document shows any: what is on it is told in words too. */
  void picture(Picture picture);

  /** Pictures that belong together; beside each other where this kind of document can. */
  default void pictures(List<Picture> pictures) {
    pictures.forEach(this::picture);
  }

  /** Photos, each with its caption. */
  void shots(List<Shot> shots);

  /**
   * Totals.
   *
   * @param items one for each bar, in the same order, with the number in their words
   */
  void bars(Picture.Bars bars, List<Item> items);
}
