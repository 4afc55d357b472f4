package nl.draaiboek.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections that are lent: closing one gives it back. */
final class Connections {
  private Connections() {}

  /** Where connections come from. */
  interface Source {
    Connection get() throws SQLException;
  }

  /** What giving a connection back comes to. */
  interface GiveBack {
    void run() throws SQLException;
  }

  /** @return the same connection, whose {@code close} does this instead */
  static Connection lent(Connection real, GiveBack giveBack) {
    return (Connection) Proxy.newProxyInstance(Connections.class.getClassLoader(),
        new Class<?>[]{Connection.class}, (_, method, arguments) -> {
          if (method.getName().equals("close")) {
            giveBack.run();
            return null;
          }
          try {
            return method.invoke(real, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
          }
        });
  }

  /** @return a data source that can do one thing: give connections */
  static DataSource from(Source source) {
    return (DataSource) Proxy.newProxyInstance(Connections.class.getClassLoader(),
        new Class<?>[]{DataSource.class}, (_, method, _) -> {
          if (method.getName().equals("getConnection"))
            return source.get();
          throw new UnsupportedOperationException(method.getName());
        });
  }
}
