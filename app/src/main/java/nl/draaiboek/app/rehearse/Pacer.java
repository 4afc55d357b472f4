package nl.draaiboek.app.rehearse;

import java.time.Instant;

/** Lets time come to a moment: at once in an instant rehearsal, after a while in one that is watched. */
interface Pacer {
  /**
   * @param moment on the rehearsal's clock; one that is past returns at once
   * @throws InterruptedException when the rehearsal is stopped
   */
  void until(Instant moment) throws InterruptedException;
}
