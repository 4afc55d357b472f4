package nl.draaiboek.discord.desk;

import java.util.List;
import java.util.concurrent.ExecutorService;
import net.dv8tion.jda.api.hooks.EventListener;
import nl.draaiboek.discord.parts.DiscordParts;
import nl.draaiboek.discord.photo.FileSource;
import nl.draaiboek.discord.room.Ushers;

/** Everything that listens to what people do. */
public final class FrontDesk {
  private FrontDesk() {}

  /**
   * @param files   where what people post comes from
   * @param threads on which sessions are asked
   */
  public static List<EventListener> listeners(DiscordParts parts, Ushers ushers, FileSource files,
      ExecutorService threads) {
    House house = new House(parts, threads);
    Networks networks = new Networks(house);
    Ear ear = new Ear(house, networks, files);
    return List.of(new Presses(house, networks),
        new CommandDesk(house, new Opening(house, ushers), networks), ear,
        new CatchUp(house, ear, threads));
  }
}
