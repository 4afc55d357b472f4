package nl.draaiboek.app.command;

import java.lang.reflect.Proxy;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SIGTERM and SIGINT as a wish to stop. By itself the JVM would end with 143 or 130, as if something had gone wrong. The class
 * that knows signals is the JDK's own and named only at run time, because a compiler warns about it.
 */
final class StopSignals {
  private static final Logger LOG = LoggerFactory.getLogger(StopSignals.class);

  private StopSignals() {}

  /** @param stop may be called several times, on threads of the JVM */
  static void onStop(Runnable stop) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object stopper = Proxy.newProxyInstance(StopSignals.class.getClassLoader(), new Class<?>[]{handler},
          (_, method, _) -> {
            if (method.getName().equals("handle"))
              stop.run();
            return null;
          });
      for (String name : List.of("TERM", "INT"))
        signal.getMethod("handle", signal, handler).invoke(null,
            signal.getConstructor(String.class).newInstance(name), stopper);
    } catch (ReflectiveOperationException e) {
      LOG.warn("This JVM does not tell about signals: at a stop, it ends with an exit code of its own.", e);
    }
  }
}
