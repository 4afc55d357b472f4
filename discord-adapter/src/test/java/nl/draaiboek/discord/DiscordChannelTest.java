package nl.draaiboek.discord;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.discord.fake.ChatChannel;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.parts.Snowflakes;
import nl.draaiboek.testkit.ChannelConformance;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Discord keeps what every channel keeps; each request of it is held against Discord's own document. */
class DiscordChannelTest extends ChannelConformance {
  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final OnDiscord room = new OnDiscord(discord);
  private final Map<ConversationId, ChatChannel> channels = new HashMap<>();

  @AfterEach
  void everyone_goes() {
    room.close();
  }

  @Override
  protected Channel channel() {
    return room.adapter.channel();
  }

  @Override
  protected ConversationId conversation() {
    ChatChannel channel = discord.guild().channel("kanaal-" + channels.size());
    ConversationId conversation = Snowflakes.conversation(Long.parseLong(channel.id()));
    channels.put(conversation, channel);
    Awaitility.await().until(() -> room.adapter.knows(conversation));
    return conversation;
  }

  @Override
  protected List<Seen> seen(ConversationId conversation) {
    return java.util.Objects.requireNonNull(channels.get(conversation)).messages().stream()
        .map(message -> new Seen(message.text(), message.isPressable())).toList();
  }
}
