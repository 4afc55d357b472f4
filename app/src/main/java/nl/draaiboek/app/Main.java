package nl.draaiboek.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code ./draaiboek COMMAND}. */
@Command(name = "draaiboek", mixinStandardHelpOptions = true, description = "Runs a facilitator's session script in the chat that people already use.")
public final class Main implements Runnable {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  /** Without a command, the help is the answer. */
  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
