package nl.draaiboek.core.chat;

import nl.draaiboek.core.message.Button;

/** Where a press leads. As text it is at most 98 characters, so that it fits behind a button on every platform. */
public sealed interface Target {
  /** To do something: an address as {@code Incoming.Pressed} carries it. */
  record Act(String action) implements Target {
    public Act {
      checked(action);
    }
  }

  /** To fill in a form that whoever presses has on their own card; {@code action} is the form's address. */
  record Fill(String action) implements Target {
    public Fill {
      checked(action);
    }
  }

  /** To see something oneself alone: a page of {@link OwnPages}. */
  record See(String page) implements Target {
    public See {
      checked(page);
    }
  }

  /** @return as text, for behind a button */
  default String text() {
    return switch (this) {
      case Act(String action) -> "do:" + action;
      case Fill(String action) -> "fill:" + action;
      case See(String page) -> "see:" + page;
    };
  }

  /**
   * Reads what stood behind a button.
   *
   * @throws IllegalArgumentException for what was never behind a button of ours
   */
  static Target read(String text) {
    int colon = text.indexOf(':');
    String rest = text.substring(colon + 1);
    return switch (colon < 0 ? "" : text.substring(0, colon)) {
      case "do" -> new Act(rest);
      case "fill" -> new Fill(rest);
      case "see" -> new See(rest);
      default -> throw new IllegalArgumentException("no target");
    };
  }

  private static void checked(String address) {
    if (address.isBlank() || address.length() > Button.MAX_ACTION_CHARS)
      throw new IllegalArgumentException("a target has 1 to 90 characters: " + address.length());
  }
}
