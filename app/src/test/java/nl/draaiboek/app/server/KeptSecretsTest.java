package nl.draaiboek.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import nl.draaiboek.app.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSecretsTest {
  @TempDir
  Path folder = Path.of("");

  @Test
  void the_link_key_is_made_once_and_readable_by_its_owner_alone() throws IOException {
    byte[] first = secrets().linkKey();

    assertThat(secrets().linkKey()).hasSize(32).isEqualTo(first);
    assertThat(Files.getPosixFilePermissions(data().resolve("link.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(data()).isDirectoryContaining("glob:**link.key").isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void a_link_key_that_was_cut_off_is_told_with_what_to_do() throws IOException {
    Files.createDirectories(data());
    Files.write(data().resolve("link.key"), new byte[5]);

    assertThatThrownBy(() -> secrets().linkKey()).isInstanceOf(CannotStart.class)
        .hasMessageContaining("link.key has 5 bytes and should have 32");
  }

  @Test
  void the_secret_for_opening_sessions_stays_the_same_and_can_be_typed() {
    assertThat(secrets().openSecret()).isEqualTo(secrets().openSecret())
        .satisfies(secret -> assertThat(secret.value()).matches("[A-Za-z0-9_-]{16}"));
  }

  private KeptSecrets secrets() {
    return new KeptSecrets(data(), new SecureRandom());
  }

  private Path data() {
    return folder.resolve("data");
  }
}
