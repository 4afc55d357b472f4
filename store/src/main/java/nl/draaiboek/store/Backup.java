package nl.draaiboek.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.JdbiException;

/**
 * Makes one file of what has to be kept of a data folder with a SQLite database: the database as it is at one moment, and the secrets
 * beside it. The server may run meanwhile, and writes on.
 */
public final class Backup {
  static final String DATABASE = "draaiboek.db";
  /** What is needed for links that were given out to work again. */
  static final List<String> SECRETS = List.of("link.key", "open.secret");

  private Backup() {}

  /**
   * Makes it, readable by its owner alone.
   *
   * @param file not there yet
   * @throws BackupRefused when it cannot be made; then there is no such file
   */
  public static void make(Path dataFolder, Path file) {
    if (!Files.isRegularFile(dataFolder.resolve(DATABASE)))
      throw new BackupRefused("There is no database in " + dataFolder + ".");
    if (Files.exists(file))
      throw new BackupRefused(file + " is there already; give another name.");
    try (Scratch scratch = new Scratch(file.toAbsolutePath().resolveSibling("."))) {
      Path copy = scratch.path().resolve(DATABASE);
      copyDatabase(dataFolder.resolve(DATABASE), copy);
      leaveOutKeys(copy);
      SqliteChecks.sound(copy);
      Path whole = scratch.path().resolve("whole");
      pack(copy, dataFolder, whole);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new BackupRefused("The backup cannot be written to " + file + " (" + e + ").", e);
    }
  }

  /**
   * Makes a data folder with the database alone, as it stands at this moment; for who only wants to look.
   *
   * @param into a folder with nothing in it
   * @throws BackupRefused when it cannot be made
   */
  public static void snapshot(Path dataFolder, Path into) {
    if (!Files.isRegularFile(dataFolder.resolve(DATABASE)))
      throw new BackupRefused("There is no database in " + dataFolder + ".");
    copyDatabase(dataFolder.resolve(DATABASE), into.resolve(DATABASE));
  }

  /** As it stands at this moment, without what a running server writes later. */
  private static void copyDatabase(Path database, Path copy) {
    try {
      Failures.quiet(SqliteDatabase.reading(database))
          .useHandle(h -> h.createUpdate("vacuum into :copy").bind("copy", copy.toString()).execute());
    } catch (JdbiException e) {
      throw new BackupRefused("The database " + database + " cannot be copied"
          + Trouble.of(e).map(why -> ": " + why.inWords()).orElse("") + ".", e);
    }
  }

  /** Nobody is to find in a backup who did what in secret; a vote that was open then is over when it is put back. */
  private static void leaveOutKeys(Path copy) {
    try (var keys = DriverManager.getConnection("jdbc:sqlite:" + copy); var change = keys.createStatement()) {
      boolean there;
      try (var table = change.executeQuery("select 1 from sqlite_master where name = 'secret_key'")) {
        there = table.next();
      }
      change.execute("pragma secure_delete = on");
      if (there)
        change.executeUpdate("delete from secret_key");
    } catch (SQLException e) {
      throw new BackupRefused("The copy of the database cannot be made ready (" + e + ").", e);
    }
  }

  private static void pack(Path copy, Path dataFolder, Path whole) throws IOException {
    try (OutputStream out = Files.newOutputStream(Scratch.ownFile(whole), StandardOpenOption.WRITE);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, DATABASE, copy);
      for (String secret : SECRETS)
        // Each is made at the first start that needs it.
        if (Files.exists(dataFolder.resolve(secret)))
          add(zip, secret, dataFolder.resolve(secret));
    }
  }

  private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Files.copy(file, zip);
    zip.closeEntry();
  }
}
