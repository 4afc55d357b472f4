package nl.draaiboek.discord.fake;

import java.util.Set;

/** The bot's own reactions. */
final class ReactionRoutes {
  private ReactionRoutes() {}

  static void addTo(Routes routes) {
    String mine = "/channels/{channel}/messages/{message}/reactions/{emoji}/@me";
    routes.add("PUT " + mine, call -> {
      ChatMessage message = MessageRoutes.message(call);
      String emoji = emoji(call);
      call.channel().demand(Permission.READ_MESSAGE_HISTORY);
      if (message.reactions().getOrDefault(emoji, Set.of()).isEmpty())
        call.channel().demand(Permission.ADD_REACTIONS);
      if (call.channel().isArchived())
        throw Refused.archived();
      message.react(call.world().bot, emoji);
      return Answer.done();
    });
    routes.add("DELETE " + mine, call -> {
      call.channel().demand(Permission.READ_MESSAGE_HISTORY);
      MessageRoutes.message(call).unreact(call.world().bot, emoji(call));
      return Answer.done();
    });
  }

  /** Custom emoji are not played; a word is no emoji. */
  private static String emoji(Call call) {
    String emoji = call.part("emoji");
    if (emoji.chars().allMatch(c -> c < 128 && !Character.isDigit(c)))
      throw Refused.unknownEmoji();
    return emoji;
  }
}
