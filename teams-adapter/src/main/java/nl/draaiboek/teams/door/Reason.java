package nl.draaiboek.teams.door;

/** Why someone did not get in. Only the log is told. */
enum Reason {
  NO_TOKEN(401),
  NOT_A_TOKEN(401),
  OTHER_ISSUER(401),
  OTHER_AUDIENCE(401),
  OTHER_ALGORITHM(401),
  ENDLESS(401),
  NOT_PROVED(401),
  ANOTHER_BOT(401),
  NOT_AN_ACTIVITY(403),
  OTHER_CHANNEL(403),
  OTHER_SERVICE(403),
  SERVICE_OFF_THE_LIST(403),
  OTHER_TENANT(403);

  private final int status;

  Reason(int status) {
    this.status = status;
  }

  /** @return 401 as long as nothing was proved, else 403 */
  int status() {
    return status;
  }
}
