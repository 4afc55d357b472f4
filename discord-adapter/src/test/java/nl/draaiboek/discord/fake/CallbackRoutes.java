package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** The first answer to an interaction: within three seconds, and once. */
final class CallbackRoutes {
  private CallbackRoutes() {}

  static void addTo(Routes routes) {
    routes.add("POST /interactions/{interaction}/{token}/callback", CallbackRoutes::answer);
  }

  private static Answer answer(Call call) {
    Interaction interaction = call.world().interactions.withToken(call.part("token"))
        .filter(i -> i.id().equals(call.part("interaction"))).orElseThrow(Refused::unknownInteraction);
    int type = call.json().path("type").asInt();
    JsonNode data = call.json().path("data");
    if (interaction.isAcknowledged())
      throw Refused.alreadyAcknowledged();
    if (interaction.isTooLate())
      throw Refused.unknownInteraction();
    if (!Callback.fits(type, interaction))
      throw Refused.field("type", "INTERACTION_CALLBACK_TYPE", type + " is no answer to what was done");
    ChatMessage original = switch (type) {
      case Callback.MESSAGE -> posted(call, interaction, data);
      case Callback.DEFERRED -> thinking(call, interaction, data);
      case Callback.DEFERRED_UPDATE -> interaction.source().orElseThrow();
      case Callback.UPDATE -> updated(call, interaction, data);
      default -> opened(type, data);
    };
    interaction.isAnswered(call.json(), original);
    return call.asked("with_response").filter("true"::equals).isPresent()
        ? Answer.ok(response(interaction, type, original))
        : Answer.done();
  }

  private static ChatMessage posted(Call call, Interaction interaction, JsonNode data) {
    BodyLimits.checkMessage(data, call.files(), false);
    BodyLimits.checkNotEmpty(data, call.files());
    return WebhookRoutes.post(call, interaction, data);
  }

  private static ChatMessage thinking(Call call, Interaction interaction, JsonNode data) {
    int flags = (data.path("flags").asInt() & MessageBody.EPHEMERAL) | MessageBody.LOADING;
    return WebhookRoutes.post(call, interaction, Json.object().put("flags", flags));
  }

  private static ChatMessage updated(Call call, Interaction interaction, JsonNode data) {
    ChatMessage source = interaction.source().orElseThrow();
    BodyLimits.checkMessage(data, call.files(), source.hasComponentsV2());
    source.change(data, call.files());
    return source;
  }

  private static @Nullable ChatMessage opened(int type, JsonNode data) {
    if (type == Callback.FORM)
      BodyLimits.checkForm(data);
    else
      BodyLimits.checkSuggestions(data.path("choices"));
    return null;
  }

  private static ObjectNode response(Interaction interaction, int type, @Nullable ChatMessage original) {
    ObjectNode json = Json.object();
    ObjectNode about = json.putObject("interaction").put("id", interaction.id()).put("type",
        interaction.kind().code);
    if (original == null)
      return json;
    about.put("response_message_id", original.id()).put("response_message_loading", original.isLoading())
        .put("response_message_ephemeral", original.isPrivate());
    if (type == Callback.MESSAGE || type == Callback.UPDATE)
      json.putObject("resource").put("type", type).set("message", original.json());
    return json;
  }
}
