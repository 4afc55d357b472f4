package nl.draaiboek.core.session;

/** How the day went one step on. */
public enum StepKind {
  START,
  NEXT,
  BACK,
  JUMP,
  SKIP,
  ADVANCED,
  EXTEND,
  SHORTEN,
  DROP,
  PAUSE,
  RESUME,
  UNDO
}
