package nl.draaiboek.discord;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the host how the line to Discord is, in one line each time that it changes. */
final class Gatekeeper extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(Gatekeeper.class);

  private final CompletableFuture<Boolean> settled = new CompletableFuture<>();

  /** @return whether the line came to be; done when that is known */
  CompletableFuture<Boolean> settled() {
    return settled;
  }

  @Override
  public void onReady(ReadyEvent event) {
    LOG.info("Discord is connected: {} servers.", event.getGuildTotalCount());
    settled.complete(true);
  }

  @Override
  public void onSessionDisconnect(SessionDisconnectEvent event) {
    if (!event.isClosedByServer() || event.getCloseCode() == null || event.getCloseCode().isReconnect())
      LOG.info(
          "The line to Discord is broken; it is tried again. Sessions go on, and what is for Discord waits.");
  }

  @Override
  public void onShutdown(ShutdownEvent event) {
    settled.complete(false);
    reason(Optional.ofNullable(event.getCloseCode())).ifPresent(LOG::error);
  }

  private static Optional<String> reason(Optional<CloseCode> code) {
    // One that we ended, or that never came to be, is told where it is tried.
    return code.filter(c -> c != CloseCode.GRACEFUL_CLOSE).map(c -> switch (c) {
      case AUTHENTICATION_FAILED ->
        "Discord does not know the bot's token, so Discord is off; all else goes on. "
            + "Make a new token in Discord's developer portal, put it in the setting discord.token, and start again.";
      case DISALLOWED_INTENTS ->
        "Discord did not grant the intent to read messages, so Discord is off; all else goes on. "
            + "Turn on \"Message Content Intent\" for the bot in Discord's developer portal, or turn the setting "
            + "discord.message-content off, and start again.";
      default ->
        "Discord ended the line for good (" + c.getCode() + "), so Discord is off; all else goes on.";
    });
  }
}
