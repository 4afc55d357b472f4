package nl.draaiboek.discord;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;

/** Stands before a store: while it is shut, whoever asks the store anything waits. */
final class Gate {
  private volatile CountDownLatch open = new CountDownLatch(0);

  void shuts() {
    open = new CountDownLatch(1);
  }

  void opens() {
    open.countDown();
  }

  /** @return the same store, behind this gate */
  <T> T before(Class<T> port, T store) {
    return port.cast(
        Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[]{port}, (_, method, arguments) -> {
          open.await();
          try {
            return method.invoke(store, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        }));
  }
}
