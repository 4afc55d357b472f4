package nl.draaiboek.teams;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.parts.TeamsIds;
import nl.draaiboek.testkit.ChannelConformance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Teams keeps what every channel keeps. */
class TeamsChannelTest extends ChannelConformance {
  @RegisterExtension
  final FakeTeams teams = new FakeTeams();
  private final OnTeams on = new OnTeams(teams);
  private final Map<ConversationId, Chat> chats = new HashMap<>();

  @AfterEach
  void everyone_goes() {
    on.close();
  }

  @Override
  protected Channel channel() {
    return on.adapter.channel();
  }

  /** A second goes by, because all conversations together keep to the pace of one organisation. */
  @Override
  protected ConversationId conversation() {
    on.clock.advance(Duration.ofSeconds(1));
    Chat chat = teams.group(on.comes("Ana"));
    ConversationId conversation = TeamsIds.conversation(chat.id());
    chats.put(conversation, chat);
    return conversation;
  }

  @Override
  protected List<Seen> seen(ConversationId conversation) {
    return Objects.requireNonNull(chats.get(conversation)).fromBot().stream()
        .map(message -> new Seen(message.card().orElseThrow().toString(), !message.buttons().isEmpty()))
        .toList();
  }
}
