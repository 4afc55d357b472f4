package nl.draaiboek.web.asset;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What pages are made up with. All of it is read once and kept in memory (a few hundred kilobytes). The path holds a version
 * that follows from the contents, so that a browser asks for each file once.
 */
public final class Assets {
  private static final Map<String, String> LIBRARIES = Map.of("lib/htmx.js",
      "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js", "lib/idiomorph.js",
      "META-INF/resources/webjars/idiomorph/0.8.0/dist/idiomorph-ext.min.js");

  private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=utf-8", "js",
      "text/javascript; charset=utf-8", "svg", "image/svg+xml", "woff2", "font/woff2", "png", "image/png");

  /** All style in one response, in this order: later ones refine earlier ones. */
  private static final String STYLE = "css/all.css";
  private static final List<String> SHEETS = List.of("fonts", "base", "controls", "notes", "clock", "places",
      "landscape", "parts", "facilitator", "workshop", "board");

  private final Map<String, byte[]> files;
  private final String version;

  private Assets(Map<String, byte[]> files) {
    this.files = Map.copyOf(files);
    this.version = Resources.digest(files);
  }

  /** Reads everything that is on the class path under {@code public}, and the libraries. */
  public static Assets read() {
    Map<String, byte[]> files = Resources.under("public");
    LIBRARIES.forEach((name, resource) -> files.put(name, Resources.read(resource)));
    files.put(STYLE, style(files));
    return new Assets(files);
  }

  /** @return the folder of the files of now, from the host's root: {@code /assets/VERSION} */
  public String folder() {
    return "/assets/" + version;
  }

  /** @return a file by its path below the folder, as in {@code css/all.css}; empty for one that is not there */
  public Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  /** @return the media type of a file with this name */
  public static String typeOf(String path) {
    return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain; charset=utf-8");
  }

  /** Serves {@code /assets/{version}/<path>}. A version of before gets what there is now, and keeps it for no time. */
  public void serve(Context ctx) {
    String path = ctx.pathParam("path");
    byte[] content = Optional.ofNullable(files.get(path)).orElseThrow(NotFoundResponse::new);
    boolean now = ctx.pathParam("version").equals(version);
    ctx.header("Cache-Control", now ? "public, max-age=31536000, immutable" : "no-cache");
    ctx.contentType(typeOf(path)).result(content);
  }

  /** The browser asks for this one by itself, whatever the page says. */
  public void serveIcon(Context ctx) {
    ctx.header("Cache-Control", "public, max-age=86400");
    ctx.contentType("image/svg+xml")
        .result(Optional.ofNullable(files.get("icon.svg")).orElseThrow(NotFoundResponse::new));
  }

  private static byte[] style(Map<String, byte[]> files) {
    String screen = SHEETS.stream().map(name -> text(files, "css/" + name + ".css"))
        .collect(Collectors.joining("\n"));
    String print = "\n@media print {\n" + text(files, "css/print.css") + "\n}\n";
    return (screen + print).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
  }
}
