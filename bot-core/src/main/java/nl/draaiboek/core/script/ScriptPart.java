package nl.draaiboek.core.script;

/** What a script says of the session as a whole, beside what it is for. */
public enum ScriptPart {
  /** What it has to bring. */
  AIMS,
  /** By what you see that it went well. */
  SIGNS,
  /** What people do at home before it. */
  HOMEWORK_BEFORE,
  /** What people do at home after it. */
  HOMEWORK_AFTER,
  /** What whoever leads talks over with the others afterwards. */
  DEBRIEF
}
