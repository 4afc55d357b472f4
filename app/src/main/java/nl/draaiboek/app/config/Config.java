package nl.draaiboek.app.config;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.store.Secret;
import nl.draaiboek.store.StoreSettings;

/**
 * What the host sets.
 *
 * @param data     the folder of what this installation keeps beside its database, and of the database itself where that is SQLite
 * @param scripts  folders that hold the host's own script folders
 * @param language of pages, for a browser that asks for none that we have
 * @param zone     on which clock the times on the set-up page are
 * @param retention how long raw contributions are kept; empty: until somebody erases them
 * @param discord  empty where Discord is off
 * @param teams    empty where Teams is off
 */
public record Config(Web web, Path data, StoreSettings store, List<Path> scripts, Language language,
    ZoneId zone, Optional<Duration> retention, Optional<Discord> discord, Optional<Teams> teams) {
  public Config {
    scripts = List.copyOf(scripts);
  }

  /** @return the same, with everything kept in another folder of this machine, and nobody to be met but in the browser */
  public Config in(Path folder) {
    return new Config(web, folder, StoreSettings.sqlite(folder), scripts, language, zone, Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * How browsers reach us.
   *
   * @param bind           an IP address of this machine
   * @param port           from 0 to 65535; 0 takes a free one
   * @param publicUrl      the address that people use, where that is another one
   * @param trustedProxies addresses whose {@code X-Forwarded-For} is believed
   * @param openSecret     what someone has to know to open a session
   */
  public record Web(InetAddress bind, int port, Optional<URI> publicUrl, Set<String> trustedProxies,
      Optional<Secret> openSecret) {
    public Web {
      trustedProxies = Set.copyOf(trustedProxies);
    }

    /** @return whether nobody but this machine itself can come in */
    public boolean onlyThisMachine() {
      return bind.isLoopbackAddress() && publicUrl.map(URI::getHost).map(Web::isLoopback).orElse(true);
    }

    private static boolean isLoopback(String host) {
      return host.equals("localhost") || host.equals("[::1]") || host.startsWith("127.");
    }
  }

  /**
   * How people on Discord reach us.
   *
   * @param messageContent  whether the bot may read all messages, as its page in Discord's portal says
   * @param facilitatorRole the name of a role whose members lead any session in their server
   * @param rest            where Discord's HTTP API is, where that is another one than Discord's own
   * @param gateway         where its gateway is, likewise
   * @param files           where the files are that people post, likewise
   */
  public record Discord(Secret token, boolean messageContent, Optional<String> facilitatorRole,
      Optional<URI> rest, Optional<URI> gateway, Optional<URI> files) {}

  /**
   * How people in Teams reach us.
   *
   * @param app     the bot's registration; empty with a playground
   * @param local   whether a playground on this machine comes in, which proves nothing
   * @param tenants whose people may come in; empty: those of the app's own
   * @param reads   whether the package asks teams and chats to let the bot read all that is written there
   * @param keys    where the keys of Microsoft's tokens are, where that is not Microsoft
   * @param login   who gives the bot its own tokens, likewise
   * @param service where messages go, likewise
   */
  public record Teams(Optional<App> app, boolean local, Set<String> tenants, boolean reads,
      Optional<URI> keys, Optional<URI> login, Optional<URI> service) {
    public Teams {
      tenants = Set.copyOf(tenants);
    }

    /** A registration with Microsoft: the app's id, a secret of it, and the tenant in which it is registered. */
    public record App(String id, Secret password, String tenant) {}
  }
}
