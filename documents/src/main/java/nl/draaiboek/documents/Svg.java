package nl.draaiboek.documents;

import java.util.Locale;

/** Writes SVG: attributes only, no style, so that it may stand in a page that allows no inline style. All text is escaped. */
final class Svg {
  private final StringBuilder out = new StringBuilder();

  /** @param title said by screen readers; {@code description} tells what is to be seen */
  static Svg of(int width, int height, String title, String description) {
    Svg svg = new Svg();
    svg.out.append(String.format(Locale.ROOT,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" "
            + "font-family=\"'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Arial, sans-serif\">",
        width, height, width, height));
    svg.out.append("<title>").append(escaped(title)).append("</title><desc>").append(escaped(description))
        .append("</desc>");
    return svg;
  }

  /** Adds an element without content; {@code attributes} are name, value, name, value. */
  Svg shape(String name, Object... attributes) {
    open(name, attributes);
    out.append("/>");
    return this;
  }

  Svg text(String words, Object... attributes) {
    open("text", attributes);
    out.append('>').append(escaped(words)).append("</text>");
    return this;
  }

  private void open(String name, Object... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2)
      out.append(' ').append(attributes[i]).append("=\"").append(escaped(value(attributes[i + 1])))
          .append('"');
  }

  private static String value(Object value) {
    return value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : value.toString();
  }

  String end() {
    return out + "</svg>";
  }

  /** @return the text as XML may carry it: escaped, without characters that XML does not know */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().filter(Svg::known).forEach(c -> {
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> safe.appendCodePoint(c);
      }
    });
    return safe.toString();
  }

  private static boolean known(int c) {
    return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
