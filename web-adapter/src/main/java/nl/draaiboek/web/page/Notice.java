package nl.draaiboek.web.page;

import nl.draaiboek.core.language.Line;

/** Something to know now; {@code late} when it is about running behind. It always says so in words. */
public record Notice(Line line, boolean late) {
  public static Notice of(Line line) {
    return new Notice(line, false);
  }
}
