package nl.draaiboek.app.command;

import java.io.PrintWriter;
import java.util.List;
import nl.draaiboek.core.check.Finding;
import nl.draaiboek.core.check.Finding.Weight;
import picocli.CommandLine.ExitCode;

/** Tells a host what a look at a set-up showed. */
final class Findings {
  private Findings() {}

  /** @return the exit code: whether a session can be held */
  static int tell(List<Finding> findings, PrintWriter out) {
    findings.forEach(finding -> out.println(switch (finding.weight()) {
      case FINE -> finding.text();
      case WARNING -> "Warning: " + finding.text();
      case MISTAKE -> "Mistake: " + finding.text();
    }));
    return findings.stream().anyMatch(finding -> finding.weight() == Weight.MISTAKE)
        ? ExitCode.SOFTWARE
        : ExitCode.OK;
  }
}
