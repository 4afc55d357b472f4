package nl.draaiboek.teams.line;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import nl.draaiboek.teams.door.Conversation;

/**
 * Where each conversation's messages go. What is not known, such as after a start, goes to the one address that Microsoft names for
 * all regions.
 */
public final class Addresses {
  private static final long MOST = 20_000;

  private final URI anywhere;
  private final Cache<String, URI> known = Caffeine.newBuilder().maximumSize(MOST).build();

  public Addresses(URI anywhere) {
    this.anywhere = anywhere;
  }

  /** A conversation told its address, which is on the list. */
  public void learn(Conversation conversation, URI address) {
    known.put(conversation.base(), address);
    known.put(conversation.tenant(), address);
  }

  /** @param conversation or a tenant */
  URI of(String conversation) {
    int thread = conversation.indexOf(';');
    URI address = known.getIfPresent(thread < 0 ? conversation : conversation.substring(0, thread));
    return address == null ? anywhere : address;
  }
}
