package nl.draaiboek.app.chaos;

/** The second half, killed at other moments. */
class KilledOnSqliteTooTest extends KilledOnSqlite {}
