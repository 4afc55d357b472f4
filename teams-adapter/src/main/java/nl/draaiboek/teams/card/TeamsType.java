package nl.draaiboek.teams.card;

import nl.draaiboek.core.chat.ChatPhrase;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Typesetting;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.message.Countdown;
import nl.draaiboek.core.view.ViewPhrase;

/** Says lines for a card in Teams, where nothing in the words formats. */
final class TeamsType implements Typesetting {
  private static final String BULLET = "• ";

  private final Speech speech;
  private final Listener listener;

  TeamsType(Speech speech, Listener listener) {
    this.speech = speech;
    this.listener = listener;
  }

  /** @return words; for an instruction Markdown, as the script has it */
  @Override
  public String set(ChatText text, int maxChars) {
    return switch (text) {
      case ChatText.Heading(Line line) -> say(line, maxChars);
      case ChatText.Plain(Line line) -> say(line, maxChars);
      case ChatText.Passage(Line line) -> say(line, maxChars);
      case ChatText.Item(Line line) -> BULLET + say(line, maxChars - BULLET.length());
      case ChatText.Until(Line line, Countdown clock) -> {
        String until = " · " + until(clock);
        yield say(line, maxChars - until.length()) + until;
      }
      case ChatText.Instruction(var words) ->
        TeamsLimits.cut(words.in(listener.language()).strip(), maxChars);
    };
  }

  @Override
  public String leftOut(int lines) {
    return say(Line.of(ChatPhrase.LEFT_OUT, "count", lines), 100);
  }

  /** Teams has no clock of its own: the time itself is said. */
  String until(Countdown clock) {
    return clock.pausedAt().isPresent()
        ? "⏸ " + say(ViewPhrase.PAUSED)
        : say(Line.of(ChatPhrase.UNTIL, "time", clock.endsAt()), TeamsLimits.LABEL_CHARS);
  }

  String say(Line line, int maxChars) {
    return Plain.line(speech.say(line, listener), maxChars);
  }

  String say(Phrase phrase) {
    return say(Line.of(phrase), TeamsLimits.LABEL_CHARS);
  }

  /** @return the tag of the language that the card is in */
  String language() {
    return listener.language().tag();
  }
}
