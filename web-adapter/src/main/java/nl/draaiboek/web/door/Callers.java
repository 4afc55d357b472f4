package nl.draaiboek.web.door;

import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Set;

/** From where someone calls. Forwarded addresses count only from proxies that the host trusts. */
public final class Callers {
  private static final int NETWORK_BYTES = 8;

  private final Set<String> trustedProxies;

  /** @param trustedProxies their addresses, as the server sees them */
  public Callers(Set<String> trustedProxies) {
    this.trustedProxies = Set.copyOf(trustedProxies);
  }

  /**
   * @param remote    the address at the other end of the connection
   * @param forwarded the {@code X-Forwarded-For} header, empty without one
   * @return the nearest address that no trusted proxy has; an IPv6 address up to its network
   */
  public String of(String remote, String forwarded) {
    String caller = plain(remote);
    String[] hops = forwarded.split(",", -1);
    for (int i = hops.length - 1; i >= 0 && trustedProxies.contains(caller) && !hops[i].isBlank(); i--)
      caller = plain(hops[i]);
    return network(caller);
  }

  private static String plain(String address) {
    String bare = address.strip();
    return bare.startsWith("[") && bare.endsWith("]") ? bare.substring(1, bare.length() - 1) : bare;
  }

  /** Someone with IPv6 has 2^64 addresses to call from. */
  private static String network(String address) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return bytes.length == 4 ? address : HexFormat.ofDelimiter(":").formatHex(bytes, 0, NETWORK_BYTES);
    } catch (IllegalArgumentException e) {
      return "unknown";
    }
  }
}
