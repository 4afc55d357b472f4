package nl.draaiboek.core.timer;

/** What becomes due. */
public enum TimerKind {
  /** The planned start of the session. */
  START,
  /** A warning before the end of a block. */
  WARNING,
  /** The block's time is up. */
  TIME_UP,
  /** Something of a network is due; its {@code detail} is its minute, counted from 1970. */
  LOOK
}
