package nl.draaiboek.app.chaos;

/** The first half. */
class KilledOnSqliteTest extends KilledOnSqlite {}
