package nl.draaiboek.app.config;

import java.nio.file.Path;
import java.util.List;

/**
 * A setting as somebody gave it.
 *
 * @param values one, or several where the setting takes a list
 * @param folder to which paths in it are relative
 */
record Given(Setting setting, Place place, List<String> values, Path folder) {
  Given {
    values = List.copyOf(values);
  }
}
