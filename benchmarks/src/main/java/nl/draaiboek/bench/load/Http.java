package nl.draaiboek.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads what comes over one connection, with just enough HTTP to cost next to nothing. */
final class Http {
  private final InputStream in;

  Http(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** A request or an answer: its first line and its body. */
  record Message(String first, String body) {}

  /** @throws EOFException when the other side hung up */
  Message next() throws IOException {
    String first = line();
    int length = 0;
    boolean chunked = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:"))
        length = Integer.parseInt(header.substring(15).strip());
      chunked |= header.startsWith("transfer-encoding:") && header.contains("chunked");
    }
    byte[] body = chunked ? chunks() : in.readNBytes(length);
    return new Message(first, new String(body, StandardCharsets.UTF_8));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = size(); size > 0; size = size()) {
      body.write(in.readNBytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0)
        throw new EOFException("the other side hung up");
      if (c != '\r')
        line.append((char) c);
    }
    return line.toString();
  }
}
