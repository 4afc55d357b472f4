package nl.draaiboek.bench.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that stays open, with just enough HTTP to cost next to nothing beside the server that is measured. */
public final class Wire implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;

  public Wire(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  /** What came back. */
  public record Answer(int status, String body) {}

  /** @param cookie empty for none */
  public Answer get(String path, String cookie) throws IOException {
    return ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header("Cookie", cookie) + "\r\n");
  }

  /** Sends a form as the page's own script does, and wants JSON back. */
  public Answer post(String path, String cookie, String form) throws IOException {
    return ask("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
        + header("Cookie", cookie) + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + form.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + form);
  }

  static String header(String name, String value) {
    return value.isEmpty() ? "" : name + ": " + value + "\r\n";
  }

  private Answer ask(String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    int status = Integer.parseInt(line().substring(9, 12));
    int length = 0;
    boolean chunked = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:"))
        length = Integer.parseInt(header.substring(15).strip());
      chunked |= header.startsWith("transfer-encoding:") && header.contains("chunked");
    }
    byte[] body = chunked ? chunks() : in.readNBytes(length);
    return new Answer(status, new String(body, StandardCharsets.UTF_8));
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
        throw new EOFException("the server hung up");
      if (c != '\r')
        line.append((char) c);
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
