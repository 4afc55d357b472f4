package nl.draaiboek.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.testkit.ChannelConformance;

class WebChannelTest extends ChannelConformance {
  private static final Listener ENGLISH = new Listener(Language.ENGLISH, ZoneOffset.UTC, Names.NOBODY);

  private final WebChannel channel = new WebChannel();
  private final AtomicInteger sessions = new AtomicInteger();

  @Override
  protected Channel channel() {
    return channel;
  }

  @Override
  protected ConversationId conversation() {
    return WebChannel.pagesOf(new SessionId("session-" + sessions.incrementAndGet()));
  }

  @Override
  protected List<Seen> seen(ConversationId conversation) {
    return channel.shown(conversation).stream()
        .map(card -> new Seen(Languages.bundled().say(card.title(), ENGLISH),
            !card.controls().isEmpty()))
        .toList();
  }
}
