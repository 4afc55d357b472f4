package nl.draaiboek.app.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import nl.draaiboek.app.CannotStart;
import nl.draaiboek.store.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Secrets that this installation makes for itself at its first start and keeps in the data folder, readable by its owner alone. */
final class KeptSecrets {
  static final int KEY_BYTES = 32;
  private static final int WORD_BYTES = 12;
  private static final Logger LOG = LoggerFactory.getLogger(KeptSecrets.class);

  private final Path folder;
  private final SecureRandom random;

  /** @param folder made where it is not there */
  KeptSecrets(Path folder, SecureRandom random) {
    this.folder = folder;
    this.random = random;
  }

  /** @return the key from which the secrets in links are derived; without it no link works any more */
  byte[] linkKey() {
    byte[] key = kept("link.key", bytes(KEY_BYTES));
    if (key.length != KEY_BYTES)
      throw new CannotStart(folder.resolve("link.key") + " has " + key.length + " bytes and should have "
          + KEY_BYTES
          + "; put it back from a backup, or remove it: then all links that were given out stop working");
    return key;
  }

  /** @return what someone has to know to open a session, where the host set nothing */
  Secret openSecret() {
    String word = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(WORD_BYTES));
    byte[] kept = kept("open.secret", (word + "\n").getBytes(StandardCharsets.UTF_8));
    LOG.info("Others can reach this server: who opens a session is asked for the secret in {}.",
        folder.resolve("open.secret"));
    return new Secret(new String(kept, StandardCharsets.UTF_8).strip());
  }

  private byte[] bytes(int howMany) {
    byte[] bytes = new byte[howMany];
    random.nextBytes(bytes);
    return bytes;
  }

  private byte[] kept(String name, byte[] otherwise) {
    Path file = folder.resolve(name);
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return keep(file, otherwise);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Half a secret is never seen, not even after a power cut. */
  private byte[] keep(Path file, byte[] secret) {
    try {
      Files.createDirectories(folder);
      Path whole = Files.createTempFile(folder, file.getFileName().toString(), ".new", ownerOnly());
      Files.write(whole, secret);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
      LOG.info("{} was not there yet; it holds a new secret now.", file);
      return secret;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private FileAttribute<?>[] ownerOnly() {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[]{
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
  }
}
