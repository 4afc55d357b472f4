package nl.draaiboek.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** What the figures were measured on. */
final class Machine {
  private static final Path CPU = Path.of("/proc/cpuinfo");

  private Machine() {}

  /** @return a sentence with machine, date and rounds */
  static String told(int rounds) {
    return String.format(Locale.ROOT,
        "Measured on %s, %d cores, %s, disk %s, Java %s, load %.1f, %d rounds, %s.", cpu(),
        Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"), disk(), Runtime.version(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), rounds,
        LocalDate.now(House.AMSTERDAM));
  }

  private static String cpu() {
    try {
      return Files.readAllLines(CPU).stream().filter(line -> line.startsWith("model name")).findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElseGet(Machine::architecture);
    } catch (IOException _) {
      return architecture();
    }
  }

  private static String architecture() {
    return System.getProperty("os.arch");
  }

  private static String disk() {
    try {
      return Files.getFileStore(Path.of(System.getProperty("java.io.tmpdir"))).type();
    } catch (IOException _) {
      return "unknown";
    }
  }
}
