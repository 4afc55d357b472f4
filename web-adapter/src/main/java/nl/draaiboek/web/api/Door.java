package nl.draaiboek.web.api;

import nl.draaiboek.core.language.Line;

/**
 * For someone who may come in and is not in yet.
 *
 * @param join  the path that takes {@code name} (or {@code as=nameless}), {@code form} and {@code csrf}
 * @param form  this form's own id: sent twice, it brings in one person
 * @param token the value for {@code csrf}
 */
public record Door(boolean ok, Line title, String join, String form, String token) {
  public Door(Line title, String join, String form, String token) {
    this(true, title, join, form, token);
  }
}
