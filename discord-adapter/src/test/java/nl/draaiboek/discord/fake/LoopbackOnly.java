package nl.draaiboek.discord.fake;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Lets no name be looked up but this machine's own, and remembers who tried. The JVM finds it as a service. */
public final class LoopbackOnly extends InetAddressResolverProvider {
  private static final List<String> REFUSED = new CopyOnWriteArrayList<>();

  @Override
  public InetAddressResolver get(Configuration configuration) {
    InetAddressResolver system = configuration.builtinResolver();
    Set<String> own = Set.of("localhost", configuration.lookupLocalHostName());
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
        if (own.contains(host))
          return system.lookupByName(host, policy);
        REFUSED.add(host);
        throw new UnknownHostException(host + " is not on this machine");
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return system.lookupByAddress(address);
      }
    };
  }

  @Override
  public String name() {
    return "loopback only";
  }

  /** @return the names that somebody wanted to reach, since the JVM began */
  static List<String> refused() {
    return List.copyOf(REFUSED);
  }
}
