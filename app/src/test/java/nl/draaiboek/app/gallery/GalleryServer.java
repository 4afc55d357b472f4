package nl.draaiboek.app.gallery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.draaiboek.core.language.Language;

/** Serves the gallery on this machine alone, under the same policy as the real pages: {@code /nl/board-wall}. */
final class GalleryServer implements AutoCloseable {
  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
      + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";
  private static final Map<String, String> LIBRARIES = Map.of("lib/htmx.js",
      "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js", "lib/idiomorph.js",
      "META-INF/resources/webjars/idiomorph/0.8.0/dist/idiomorph-ext.min.js");
  private static final Map<String, String> TYPES = Map.of("css", "text/css", "js", "text/javascript", "svg",
      "image/svg+xml", "woff2", "font/woff2");

  private final HttpServer server;

  GalleryServer(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/assets/", this::asset);
    for (Language language : new Language[]{Language.DUTCH, Language.ENGLISH})
      server.createContext("/" + language + "/", exchange -> page(exchange, language));
    server.start();
  }

  String address(Language language, String page) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + language + "/" + page;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void page(HttpExchange exchange, Language language) throws IOException {
    String name = exchange.getRequestURI().getPath().substring("/nl/".length());
    String html = new Gallery(language).pages().getOrDefault(name, "");
    answer(exchange, html.isEmpty() ? 404 : 200, "text/html; charset=utf-8",
        html.getBytes(StandardCharsets.UTF_8));
  }

  private void asset(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring("/assets/".length());
    String resource = LIBRARIES.getOrDefault(path, "public/" + path);
    try (InputStream in = GalleryServer.class.getClassLoader().getResourceAsStream(resource)) {
      String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
      answer(exchange, in == null ? 404 : 200, type, in == null ? new byte[0] : in.readAllBytes());
    }
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0)
      exchange.getResponseBody().write(body);
    exchange.close();
  }
}
