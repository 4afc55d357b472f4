package nl.draaiboek.store;

/** Another process has the PostgreSQL database. */
public final class DatabaseInUse extends StoreInUse {
  private static final long serialVersionUID = 1L;

  DatabaseInUse(String holder) {
    super("the database is in use by " + holder);
  }
}
