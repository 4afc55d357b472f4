package nl.draaiboek.discord.card;

import java.time.Instant;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatPhrase;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Typesetting;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.message.Countdown;

/** Sets text in Discord's Markdown. */
final class DiscordType implements Typesetting {
  /** A sentence that stands alone may be a whole announcement. */
  private static final int TITLE_CHARS = 1200;
  /** What "until 10:25 (in 4 minutes)" and the marks around the title may take. */
  private static final int UNTIL_CHARS = 60;

  private final Speech speech;
  private final Listener listener;
  private final ChatPhrase leftOut;

  DiscordType(Speech speech, Listener listener) {
    this(speech, listener, ChatPhrase.LEFT_OUT);
  }

  /** @param leftOut what is said of lines that did not fit */
  DiscordType(Speech speech, Listener listener, ChatPhrase leftOut) {
    this.speech = speech;
    this.listener = listener;
    this.leftOut = leftOut;
  }

  @Override
  public String set(ChatText text, int maxChars) {
    return switch (text) {
      case ChatText.Heading(Line line) -> "**" + Plain.line(say(line), maxChars - 4) + "**";
      case ChatText.Plain(Line line) -> Plain.line(say(line), maxChars);
      case ChatText.Passage(Line line) -> Plain.line(say(line), maxChars);
      case ChatText.Item(Line line) -> "- " + Plain.line(say(line), maxChars - 2);
      case ChatText.Until(Line line, Countdown clock) ->
        "**" + Plain.line(say(line), maxChars - UNTIL_CHARS) + "** · " + until(clock);
      case ChatText.Instruction(var words) ->
        DiscordLimits.cut(words.in(listener.language()).strip(), maxChars);
    };
  }

  @Override
  public String leftOut(int lines) {
    return Plain.of(say(Line.of(leftOut, "count", lines)));
  }

  /**
   * The title, and until when: Discord itself counts down, in each reader's own language and zone, without an edit. A sentence
   * that stands alone is no title.
   */
  String head(ChatCard card) {
    boolean alone = card.texts().isEmpty() && card.clock().isEmpty();
    String words = Plain.line(say(card.title()), TITLE_CHARS);
    String title = alone ? words : "**" + words + "**";
    return card.clock().map(clock -> title + " · " + until(clock)).orElse(title);
  }

  private String until(Countdown clock) {
    if (clock.pausedAt().isPresent())
      return "⏸";
    Instant end = clock.endsAt();
    return Plain.of(say(Line.of(ChatPhrase.UNTIL, "time", end))) + " (<t:" + end.getEpochSecond() + ":R>)";
  }

  String say(Line line) {
    return speech.say(line, listener);
  }
}
