package nl.draaiboek.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The build writes down what it puts together. */
class ComponentsIT {
  /**
   * Licences that leave a host free to run this as they like. The last two are those of a library which comes with JDA, and of
   * the one that lays out PDFs; each stays a file of its own, which a host may replace. iCal4j names the three clauses of BSD
   * after itself.
   */
  private static final List<String> FREE = List.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause",
      "BSD 3-clause", "iCal4j - License",
      "EPL-2.0",
      "0BSD", "Unicode-3.0", "GNU Lesser General Public License 2.1",
      "LGPL");

  @Test
  void every_component_is_listed_with_a_free_licence() {
    assumeTrue(Files.exists(Path.of("target", "classes", "META-INF", "sbom", "draaiboek.cdx.xml")),
        "built with -Dsbom=false");
    StringWriter out = new StringWriter();

    new CommandLine(new nl.draaiboek.app.command.VersionCommand()).setOut(new PrintWriter(out, true))
        .execute("--components");

    List<String> lines = out.toString().lines().skip(1).toList();
    assertThat(lines).hasSizeGreaterThan(40).anyMatch(line -> line.startsWith("org.xerial:sqlite-jdbc "));
    assertThat(lines).allMatch(line -> FREE.stream().anyMatch(line::contains));
  }
}
