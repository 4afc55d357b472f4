package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.websocket.WsContext;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.eclipse.jetty.websocket.api.Callback;
import org.jspecify.annotations.Nullable;

/** One connection of a bot with the gateway; what goes over it is compressed as one stream when the bot wants that. */
final class GatewayLink {
  private final WsContext socket;
  private final @Nullable Deflater deflater;
  private boolean open = true;
  private boolean closedByUs;

  GatewayLink(WsContext socket) {
    this.socket = socket;
    deflater = "zlib-stream".equals(socket.queryParam("compress")) ? new Deflater() : null;
  }

  synchronized void send(ObjectNode message) {
    if (!open)
      return;
    String text = message.toString();
    if (deflater == null)
      socket.session.sendText(text, Callback.NOOP);
    else
      socket.session.sendBinary(ByteBuffer.wrap(deflated(deflater, text.getBytes(StandardCharsets.UTF_8))),
          Callback.NOOP);
  }

  /** Says goodbye with a code. */
  void close(int code, String reason) {
    gone();
    closedByUs = true;
    socket.closeSession(code, reason);
  }

  /** Is gone without a word, as when a cable is cut. */
  void cut() {
    gone();
    socket.session.disconnect();
  }

  synchronized void gone() {
    open = false;
  }

  boolean isClosedByUs() {
    return closedByUs;
  }

  private static byte[] deflated(Deflater deflater, byte[] raw) {
    deflater.setInput(raw);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    int length;
    do {
      length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      out.write(buffer, 0, length);
    } while (length == buffer.length);
    return out.toByteArray();
  }
}
