package nl.draaiboek.teams.door;

/** Someone does not get in. */
final class Stopped extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  Stopped(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
