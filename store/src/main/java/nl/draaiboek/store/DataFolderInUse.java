package nl.draaiboek.store;

import java.nio.file.Path;

/** Another process has the data folder. */
public final class DataFolderInUse extends StoreInUse {
  private static final long serialVersionUID = 1L;

  DataFolderInUse(Path folder, String holder) {
    super("the data folder " + folder + " is in use by " + holder);
  }
}
