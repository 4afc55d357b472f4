package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What follows the first answer to an interaction, for a quarter of an hour. */
final class WebhookRoutes {
  private WebhookRoutes() {}

  static void addTo(Routes routes) {
    String hook = "/webhooks/{application}/{token}";
    routes.add("POST " + hook, WebhookRoutes::follow);
    routes.add("GET " + hook + "/messages/{message}", call -> Answer.ok(message(call).json()));
    routes.add("PATCH " + hook + "/messages/{message}", WebhookRoutes::edit);
    routes.add("DELETE " + hook + "/messages/{message}", call -> {
      message(call).delete();
      return Answer.done();
    });
  }

  private static Answer follow(Call call) {
    Interaction interaction = interaction(call);
    BodyLimits.checkMessage(call.json(), call.files(), false);
    BodyLimits.checkNotEmpty(call.json(), call.files());
    Optional<ChatMessage> thinking = interaction.original().filter(ChatMessage::isLoading);
    if (thinking.isPresent()) {
      // The first that follows a deferred answer takes its place, and is as private as that was.
      thinking.get().ends(call.json(), call.files());
      return Answer.ok(thinking.get().json());
    }
    ChatMessage message = post(call, interaction, call.json());
    interaction.follow(message);
    return Answer.ok(message.json());
  }

  private static Answer edit(Call call) {
    ChatMessage message = message(call);
    BodyLimits.checkMessage(call.json(), call.files(), message.hasComponentsV2());
    if (message.isLoading())
      message.ends(call.json(), call.files());
    else
      message.change(call.json(), call.files());
    return Answer.ok(message.json());
  }

  static ChatMessage post(Call call, Interaction interaction, JsonNode data) {
    ChatMessage message = new ChatMessage(call.world(), interaction.channel(), call.world().bot, data,
        call.files()).answering(interaction);
    if ((data.path("flags").asInt() & MessageBody.EPHEMERAL) != 0)
      message.onlyFor(interaction.person());
    return interaction.channel().post(message);
  }

  private static Interaction interaction(Call call) {
    Interaction interaction = call.world().interactions.withToken(call.part("token"))
        .orElseThrow(Refused::unknownWebhook);
    if (interaction.hasExpired())
      throw Refused.invalidWebhookToken();
    if (!interaction.isAcknowledged())
      throw Refused.unknownWebhook();
    return interaction;
  }

  private static ChatMessage message(Call call) {
    Interaction interaction = interaction(call);
    Optional<ChatMessage> found = call.part("message").equals("@original")
        ? interaction.original()
        : interaction.channel().any(call.part("message"));
    return found.filter(m -> !m.isDeleted()).orElseThrow(Refused::unknownMessage);
  }
}
