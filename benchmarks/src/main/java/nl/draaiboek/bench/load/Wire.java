package nl.draaiboek.bench.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection that stays open, and costs next to nothing beside the server that is measured. */
public final class Wire implements AutoCloseable {
  private final Socket socket;
  private final Http http;

  public Wire(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    http = new Http(socket.getInputStream());
  }

  /** What came back. */
  public record Answer(int status, String body) {}

  /** @param cookie empty for none */
  public Answer get(String path, String cookie) throws IOException {
    return ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header("Cookie", cookie) + "\r\n");
  }

  /** Sends a form as the page's own script does, and wants JSON back. */
  public Answer post(String path, String cookie, String form) throws IOException {
    return post(path, "Accept: application/json\r\n" + header("Cookie", cookie),
        "application/x-www-form-urlencoded", form);
  }

  /** @param authorization empty for none */
  public Answer json(String path, String authorization, String json) throws IOException {
    return post(path, header("Authorization", authorization), "application/json", json);
  }

  private Answer post(String path, String headers, String type, String body) throws IOException {
    return ask("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "Content-Type: " + type
        + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
  }

  static String header(String name, String value) {
    return value.isEmpty() ? "" : name + ": " + value + "\r\n";
  }

  private Answer ask(String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    Http.Message answer = http.next();
    return new Answer(Integer.parseInt(answer.first().substring(9, 12)), answer.body());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
