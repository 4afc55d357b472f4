package nl.draaiboek.web.live;

import java.nio.charset.StandardCharsets;

/**
 * One server-sent event. Its bytes may go to many pages and are never changed.
 *
 * @param seq up to which it tells the session
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares messages, and a copy for each of many pages is
                                          // what this spares.
public record Message(int seq, byte[] bytes) {
  /** @return that the session has changed; who hears it asks for the rest */
  public static Message changed(int seq) {
    return new Message(seq, event("changed", seq, Integer.toString(seq)));
  }

  /** @return what a page is to show from now on */
  public static Message page(int seq, String html) {
    return new Message(seq, event("page", seq, html));
  }

  private static byte[] event(String name, int seq, String data) {
    return ("event: " + name + "\nid: " + seq + "\ndata: " + data.replaceAll("\\r\\n|\\r|\\n", "\ndata: ")
        + "\n\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
