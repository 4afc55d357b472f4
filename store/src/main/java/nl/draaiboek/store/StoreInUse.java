package nl.draaiboek.store;

/** Another process works on the same data. The message names it, so that a host can find and stop it. */
public abstract sealed class StoreInUse extends RuntimeException permits DataFolderInUse, DatabaseInUse {
  private static final long serialVersionUID = 1L;

  StoreInUse(String message) {
    super(message);
  }
}
