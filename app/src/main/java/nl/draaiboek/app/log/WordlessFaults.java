package nl.draaiboek.app.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.List;

/**
 * Tells what went wrong and where. The messages of most exceptions are left out, because they may hold what people wrote (a
 * database quotes the row that it does not take); those of disks, networks and of our own start are kept, for they tell the
 * host what to do.
 */
public final class WordlessFaults extends ThrowableHandlingConverter {
  private static final List<String> ABOUT_THE_MACHINE = List.of("java.io.", "java.net.BindException",
      "java.net.ConnectException", "java.net.SocketException", "java.nio.file.AccessDeniedException",
      "java.nio.file.FileSystemException", "java.nio.file.NoSuchFileException", "org.sqlite.",
      "nl.draaiboek.app.",
      "nl.draaiboek.store.");

  @Override
  public String convert(ILoggingEvent event) {
    StringBuilder out = new StringBuilder();
    if (event.getThrowableProxy() != null)
      tell(event.getThrowableProxy(), out, "");
    return out.toString();
  }

  private static void tell(IThrowableProxy fault, StringBuilder out, String lead) {
    out.append(lead).append(fault.getClassName());
    if (fault.getMessage() != null && ABOUT_THE_MACHINE.stream().anyMatch(fault.getClassName()::startsWith))
      out.append(": ").append(fault.getMessage().replaceAll("\\p{Cntrl}", " "));
    out.append('\n');
    StackTraceElementProxy[] frames = fault.getStackTraceElementProxyArray();
    for (int i = 0; i < frames.length - fault.getCommonFrames(); i++)
      out.append('\t').append(frames[i].getSTEAsString()).append('\n');
    if (fault.getCause() != null && !fault.isCyclic())
      tell(fault.getCause(), out, "Caused by: ");
  }
}
