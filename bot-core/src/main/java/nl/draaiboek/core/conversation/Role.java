package nl.draaiboek.core.conversation;

/** What someone is in one session. */
public enum Role {
  /** Leads the session; several may share it. */
  FACILITATOR,
  /** Leads one table. */
  TABLE_FACILITATOR,
  PARTICIPANT
}
