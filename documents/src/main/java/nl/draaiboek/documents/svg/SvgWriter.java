package nl.draaiboek.documents.svg;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements, attributes and text; what people wrote is escaped, and what XML cannot hold is left out. */
final class SvgWriter {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** @param attributes names and values in turn; a {@code double} is written to a tenth */
  SvgWriter open(String element, Object... attributes) {
    start(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  SvgWriter close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  SvgWriter empty(String element, Object... attributes) {
    start(element, attributes);
    out.append("/>");
    return this;
  }

  SvgWriter worded(String element, String words, Object... attributes) {
    open(element, attributes);
    out.append(escaped(words));
    return close();
  }

  String done() {
    while (!open.isEmpty())
      close();
    return out.append('\n').toString();
  }

  private void start(String element, Object... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      String written = value instanceof Double number ? number(number) : escaped(value.toString());
      out.append(' ').append(attributes[i]).append("=\"").append(written).append('"');
    }
  }

  /** @return to a tenth, without a needless {@code .0} */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }

  static String escaped(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16);
    words.codePoints().filter(SvgWriter::legal).forEach(c -> {
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.appendCodePoint(c);
      }
    });
    return safe.toString();
  }

  /** What XML 1.0 calls a character, without the marks that turn the direction of all text after them. */
  private static boolean legal(int c) {
    boolean turns = within(c, 0x202A, 0x202E) || within(c, 0x2066, 0x2069);
    return !turns && (c == '\t' || c == '\n' || within(c, 0x20, 0x7E) || within(c, 0xA0, 0xD7FF)
        || within(c, 0xE000, 0xFFFD) || c >= 0x10000);
  }

  private static boolean within(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
