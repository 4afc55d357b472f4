package nl.draaiboek.core.timer;

/** What becomes due. */
public enum TimerKind {
  /** The planned start of the session. */
  START,
  /** A warning before the end of a block. */
  WARNING,
  /** The block's time is up. */
  TIME_UP,
  /** Who did what in secret is forgotten; its {@code detail} is the activity's place in the block. */
  SEAL,
  /** A phase of an activity is over; its {@code detail} is the activity's place in the block and the phase's step. */
  PHASE,
  /** Something of a network is due; its {@code detail} is its minute, counted from 1970. */
  LOOK
}
