package nl.draaiboek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.JdbiException;

/** Puts a {@link Backup} back in a data folder that no process has. */
public final class Restore {
  private static final List<String> AROUND = List.of("-wal", "-shm");

  private Restore() {}

  /**
   * Looks at the backup first: one that is damaged, or made by a newer Draaiboek, changes nothing. Who was erased since it was made
   * is erased again at the next start, as long as the list of erasures in the folder is there.
   *
   * @param replace whether a database that is in the folder may be lost
   * @throws BackupRefused   when it cannot be put back
   * @throws DataFolderInUse when a server works on that folder
   */
  public static void into(Path dataFolder, Path file, boolean replace) {
    if (!Files.isRegularFile(file))
      throw new BackupRefused("There is no file " + file + ".");
    try (DataFolder folder = DataFolder.take(dataFolder);
        Scratch scratch = new Scratch(dataFolder)) {
      if (Files.exists(folder.path(Backup.DATABASE)) && !replace)
        throw new BackupRefused("There is a database in " + dataFolder
            + " already. With --replace it is lost, and the backup takes its place.");
      List<String> names = unpack(file, scratch.path());
      look(file, scratch.path().resolve(Backup.DATABASE));
      place(names, scratch.path(), folder);
    } catch (ZipException e) {
      throw notOurs(file, e);
    } catch (IOException e) {
      throw new BackupRefused("The backup " + file + " cannot be put back (" + e + ").", e);
    }
  }

  private static BackupRefused notOurs(Path file, Exception why) {
    return new BackupRefused(file + " is no whole backup of Draaiboek.", why);
  }

  /** @return the names of what is in it, of all that belongs in it */
  private static List<String> unpack(Path file, Path where) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (String name : List.of(Backup.DATABASE, Backup.SECRETS.getFirst(), Backup.SECRETS.getLast())) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null)
          continue;
        try (var in = zip.getInputStream(entry);
            var out = Files.newOutputStream(Scratch.ownFile(where.resolve(name)), StandardOpenOption.WRITE)) {
          in.transferTo(out);
        }
        names.add(name);
      }
    }
    if (!names.contains(Backup.DATABASE))
      throw new ZipException("it holds no " + Backup.DATABASE);
    return names;
  }

  private static void look(Path file, Path database) {
    try {
      SqliteChecks.sound(database);
      Migrations.check(SqliteDatabase.reading(database));
    } catch (DamagedStore | JdbiException e) {
      throw notOurs(file, e);
    }
  }

  /**
   * What counts the commits goes last: until then, a start that finds the old database without its last commits says so. What stands
   * beside a database is part of it, and would damage another one.
   */
  private static void place(List<String> names, Path from, DataFolder folder) throws IOException {
    for (String around : AROUND)
      Files.deleteIfExists(folder.path(Backup.DATABASE + around));
    for (String name : names)
      Files.move(from.resolve(name), folder.path(name), StandardCopyOption.ATOMIC_MOVE);
    Files.deleteIfExists(folder.path("draaiboek.commits"));
  }
}
