package nl.draaiboek.app.gallery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draaiboek.app.rehearse.PlayedCards.Played;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.web.asset.Assets;

/** Serves the gallery on this machine alone, under the same policy as the real pages: {@code /nl/board-wall}. */
final class GalleryServer implements AutoCloseable {
  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
      + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";
  private final Assets assets = Assets.read();
  private final HttpServer server;

  GalleryServer(int port, List<Played> played) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/assets/", this::asset);
    for (Language language : new Language[]{Language.DUTCH, Language.ENGLISH}) {
      Map<String, String> pages = new HashMap<>(new Gallery(language).pages());
      pages.putAll(new ActivityGallery(language).pages(played));
      server.createContext("/" + language + "/", exchange -> page(exchange, pages));
    }
    server.createContext("/s/", exchange -> answer(exchange, 200, "image/svg+xml",
        assets.file("icon.svg").orElseThrow()));
    server.start();
  }

  String address(Language language, String page) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + language + "/" + page;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static void page(HttpExchange exchange, Map<String, String> pages) throws IOException {
    String name = exchange.getRequestURI().getPath().substring("/nl/".length());
    String html = pages.getOrDefault(name, "");
    answer(exchange, html.isEmpty() ? 404 : 200, "text/html; charset=utf-8",
        html.getBytes(StandardCharsets.UTF_8));
  }

  private void asset(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring("/assets/".length());
    byte[] content = assets.file(path).orElse(new byte[0]);
    exchange.getResponseHeaders().add("Cache-Control", "max-age=3600");
    answer(exchange, content.length == 0 ? 404 : 200, Assets.typeOf(path), content);
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
