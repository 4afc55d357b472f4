package nl.draaiboek.testkit;

import java.util.List;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.core.language.Line;

class FakeChannelTest extends ChannelConformance {
  private final FakeChannel channel = new FakeChannel();
  private int conversations;

  @Override
  protected Channel channel() {
    return channel;
  }

  @Override
  protected ConversationId conversation() {
    return new ConversationId("fake:" + ++conversations);
  }

  @Override
  protected List<Seen> seen(ConversationId conversation) {
    return channel.in(conversation).stream()
        .map(m -> new Seen(words(m.card().title()), !m.retired())).toList();
  }

  private static String words(Line title) {
    return title instanceof Line.Theirs(String words) ? words : title.toString();
  }
}
