package nl.draaiboek.app.config;

import java.util.List;

/** The host has to set something else. The message has a line for each mistake: where it is, what is wrong, what would be right. */
public final class WrongConfig extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongConfig(List<String> mistakes) {
    super(String.join("\n", mistakes));
  }
}
