package nl.draaiboek.teams.line;

import java.io.IOException;

/** A request of ours that the SDK has no way for was answered with a status that means no. */
final class Failed extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Sending how;

  Failed(Sending how) {
    super("status");
    this.how = how;
  }

  Sending how() {
    return how;
  }
}
