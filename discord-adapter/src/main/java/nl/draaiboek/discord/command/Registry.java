package nl.draaiboek.discord.command;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Discord which commands there are: once, and again only when they are others than Discord has. */
public final class Registry {
  private static final Logger LOG = LoggerFactory.getLogger(Registry.class);

  private Registry() {}

  public static void register(JDA jda, List<CommandData> commands) {
    jda.retrieveCommands(true).queue(there -> {
      if (!described(there.stream().map(CommandData::fromCommand).toList()).equals(described(commands)))
        jda.updateCommands().addCommands(commands).queue(
            now -> LOG.info("Discord was told about {} commands.", now.size()), Registry::told);
    }, Registry::told);
  }

  private static Set<java.util.Map<String, Object>> described(List<CommandData> commands) {
    return commands.stream().map(command -> command.toData().toMap()).collect(Collectors.toSet());
  }

  private static void told(Throwable fault) {
    LOG.warn("Discord could not be told about the commands; the ones that it knew go on working: {}.",
        fault.getMessage());
  }
}
