package nl.draaiboek.bench.peer;

import java.util.EnumSet;
import java.util.Objects;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import nl.draaiboek.bench.load.Poll;

/** A JDA as it comes, which answers a press and does nothing else. */
public final class BareReply implements AutoCloseable {
  private final Poll poll = new Poll();
  private final JDA jda;

  public BareReply() throws InterruptedException {
    jda = JDABuilder.createLight(poll.discord().token(), EnumSet.noneOf(GatewayIntent.class))
        .setRestConfig(new RestConfig().setBaseUrl(poll.discord().rest().toString()))
        .setSessionController(new OnLoopback()).addEventListeners(new Reply()).build().awaitReady();
    Objects.requireNonNull(jda.getTextChannelById(poll.channel().id())).sendMessage("Who is for it?")
        .setComponents(ActionRow.of(Button.primary(Poll.BUTTON, "Vote"))).complete();
  }

  /** Where people press. */
  public Poll poll() {
    return poll;
  }

  private final class OnLoopback extends SessionControllerAdapter {
    @Override
    public String getGateway() {
      return poll.discord().gatewayUrl().toString();
    }
  }

  private static final class Reply extends ListenerAdapter {
    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
      event.reply("Noted.").setEphemeral(true).queue();
    }
  }

  @Override
  public void close() {
    jda.shutdownNow();
    poll.close();
  }
}
