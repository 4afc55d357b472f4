package nl.draaiboek.app.command;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import nl.draaiboek.app.CannotStart;
import nl.draaiboek.app.config.WrongConfig;
import nl.draaiboek.core.engine.StoreFailure;
import nl.draaiboek.store.DamagedStore;
import nl.draaiboek.store.IncompleteStore;
import nl.draaiboek.store.StoreInUse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells why a command could not be done: in one line where the host can help it, with all there is to know where it is ours. */
public final class Faults implements IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult asked) {
    switch (fault) {
      case ParameterException wrong -> throw wrong;
      case WrongConfig wrong -> {
        command.getErr().println(wrong.getMessage());
        return ExitCode.USAGE;
      }
      case CannotStart known -> tell(command, known);
      case StoreInUse known -> tell(command, known);
      case DamagedStore known -> tell(command, known);
      case IncompleteStore known -> tell(command, known);
      case StoreFailure known -> tell(command, known);
      case UncheckedIOException known -> tell(command, known);
      default -> LOG.error("{} failed through a fault of ours.", command.getCommandName(), fault);
    }
    return ExitCode.SOFTWARE;
  }

  private static void tell(CommandLine command, RuntimeException known) {
    command.getErr().println("Draaiboek cannot start: " + known.getMessage() + reason(known.getCause()));
  }

  /** What a file system says of its own is only a path; which kind of fault it is says more. */
  private static String reason(@Nullable Throwable cause) {
    return cause == null
        ? ""
        : " (" + (cause instanceof FileSystemException ? cause.toString() : cause.getMessage()) + ")";
  }
}
