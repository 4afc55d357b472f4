package nl.draaiboek.app.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import nl.draaiboek.app.CannotStart;
import nl.draaiboek.app.config.Config;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The one server that every channel brings its routes to. */
final class HttpServer implements AutoCloseable {
  private static final Duration FINISH_WITHIN = Duration.ofSeconds(3);
  /** Connections without a request under way are waited for too; Jetty's own second for them eats up the time of the others. */
  private static final Duration IDLE_FOR = Duration.ofMillis(200);

  private final Config.Web web;
  private final Javalin javalin;

  HttpServer(Config.Web web, Consumer<JavalinConfig> routes) {
    this.web = web;
    this.javalin = Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.startup.showOldJavalinVersionWarning = false;
      config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
      config.jetty.modifyServer(jetty -> {
        jetty.setHandler(new GracefulHandler());
        jetty.setStopTimeout(FINISH_WITHIN.toMillis());
      });
      routes.accept(config);
    });
  }

  /** @throws CannotStart when the port is taken, or the address is none of this machine */
  void start() {
    String host = web.bind().getHostAddress();
    if (!isOfThisMachine(web.bind()))
      throw new CannotStart(
          host + " is no address of this machine; use one that is, or 0.0.0.0 for all of them");
    try {
      javalin.start(host, web.port());
      for (Connector connector : javalin.jettyServer().server().getConnectors())
        if (connector instanceof AbstractConnector ours)
          ours.setShutdownIdleTimeout(IDLE_FOR.toMillis());
    } catch (JavalinException e) {
      throw new CannotStart(
          "port " + web.port() + " of " + host + " is in use by another program, or not allowed;"
              + " choose another (--port 0 takes a free one)");
    }
  }

  private static boolean isOfThisMachine(InetAddress address) {
    try {
      return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
    } catch (SocketException e) {
      throw new UncheckedIOException("cannot see the network of this machine", e);
    }
  }

  /** @return where browsers on this machine reach it */
  URI address() {
    InetAddress bind = web.bind();
    String host = bind.isAnyLocalAddress() ? "127.0.0.1" : bind.getHostAddress();
    return URI.create(
        "http://" + (bind instanceof Inet6Address && !bind.isAnyLocalAddress() ? "[" + host + "]" : host)
            + ":"
            + javalin.port() + "/");
  }

  /** Takes no request in any more, and waits a little for those under way. */
  @Override
  public void close() {
    javalin.stop();
  }
}
