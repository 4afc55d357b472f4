package nl.draaiboek.teams.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.TextFormatTypes;
import java.util.List;

/** Puts what the bot says into the SDK's types. Cards and channel data are trees: the SDK cannot take maps apart on this Java. */
final class Wire {
  private static final String CARD = "application/vnd.microsoft.card.adaptive";

  private Wire() {}

  static Activity of(Post post) {
    Activity activity = new Activity(ActivityTypes.MESSAGE);
    if (!post.text().isEmpty()) {
      activity.setText(post.text());
      activity.setTextFormat(TextFormatTypes.PLAIN);
    }
    if (!post.summary().isEmpty())
      activity.setSummary(post.summary());
    if (!post.cards().isEmpty())
      activity.setAttachments(post.cards().stream().map(Wire::attachment).toList());
    if (post.alerts())
      activity.setChannelData(object("notification", object().put("alert", true)));
    return activity;
  }

  private static Attachment attachment(ObjectNode card) {
    Attachment attachment = new Attachment();
    attachment.setContentType(CARD);
    attachment.setContent(card);
    return attachment;
  }

  static ConversationParameters thread(String channel, Post post) {
    ConversationParameters parameters = new ConversationParameters();
    parameters.setIsGroup(true);
    parameters.setChannelData(object("channel", object().put("id", channel)));
    parameters.setActivity(of(post));
    return parameters;
  }

  static ConversationParameters personal(String appId, String tenant, String person) {
    ConversationParameters parameters = new ConversationParameters();
    parameters.setIsGroup(false);
    parameters.setBot(new ChannelAccount("28:" + appId));
    parameters.setMembers(List.of(new ChannelAccount(person)));
    parameters.setTenantId(tenant);
    parameters.setChannelData(object("tenant", object().put("id", tenant)));
    return parameters;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static ObjectNode object(String name, JsonNode value) {
    return object().set(name, value);
  }
}
