package nl.draaiboek.teams.door;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The addresses that messages may go to: an exact list, since a token goes along. */
public final class ServiceHosts {
  private static final int MOST_CHARS = 400;
  /** What an address is made of. Anything else, such as a backslash, two programs could read in two ways. */
  private static final Pattern PLAIN = Pattern
      .compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?");

  private final Predicate<URI> onTheList;

  private ServiceHosts(Predicate<URI> onTheList) {
    this.onTheList = onTheList;
  }

  /** @param origins scheme, host and port, nothing more */
  public static ServiceHosts of(Set<URI> origins) {
    Set<URI> copy = Set.copyOf(origins);
    return new ServiceHosts(copy::contains);
  }

  /** A playground anywhere on this machine. */
  public static ServiceHosts loopback() {
    return new ServiceHosts(origin -> "http".equals(origin.getScheme())
        && ("127.0.0.1".equals(origin.getHost()) || "localhost".equals(origin.getHost())));
  }

  /** @return the address, with a slash at its end, when its origin is on the list */
  public Optional<URI> admit(String address) {
    if (address.length() > MOST_CHARS || !PLAIN.matcher(address).matches() || address.contains("/.."))
      return Optional.empty();
    try {
      URI uri = new URI(address.endsWith("/") ? address : address + "/");
      return admits(uri) ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /** @return whether the origin of this address is on the list */
  public boolean admits(URI address) {
    return address.getHost() != null && address.getRawUserInfo() == null && onTheList.test(origin(address));
  }

  private static URI origin(URI address) {
    return URI.create(address.getScheme() + "://" + address.getRawAuthority());
  }
}
