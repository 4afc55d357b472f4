package nl.draaiboek.core.talk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what people type. In a room ordinary talk stays talk: a command counts as the whole message only, a colour with a number
 * or a colon behind it, an emoji where what is written now has it. What is said to the bot itself is read more freely. Thread-safe.
 */
public final class TalkReader {
  private final CommandReader commands;
  private final NoteReader notes;
  private final Slips slips;

  public TalkReader(Vocabulary vocabulary) {
    this.notes = new NoteReader(vocabulary);
    this.commands = new CommandReader(vocabulary, notes);
    this.slips = new Slips(vocabulary);
  }

  /**
   * Reads a message. Never throws, whatever stands in it.
   *
   * @return what it means, before anybody looks whether it can be done now
   */
  public Heard read(Said said) {
    Sentence sentence = Sentence.of(said);
    Meaning meaning = sentence.tokens().isEmpty()
        ? new Meaning.Chatter()
        : exact(sentence).or(() -> nearest(sentence)).orElseGet(() -> other(sentence));
    return new Heard(meaning, sentence.text(), said.toBot());
  }

  private Optional<Meaning> exact(Sentence sentence) {
    return commands.read(sentence).or(() -> notes.read(sentence));
  }

  /** What may have been meant; nothing where that could be two things. */
  private Optional<Meaning> nearest(Sentence sentence) {
    Map<Meaning, String> meant = new LinkedHashMap<>();
    slips.mended(sentence).forEach(mended -> exact(mended).filter(Slips::canBeOffered)
        .ifPresent(meaning -> meant.putIfAbsent(meaning, mended.text())));
    return meant.size() == 1
        ? meant.entrySet().stream().findFirst().map(e -> new Meaning.Nearest(e.getKey(), e.getValue()))
        : Optional.empty();
  }

  private static Meaning other(Sentence sentence) {
    return sentence.toBot() ? new Meaning.Words(sentence.text()) : new Meaning.Chatter();
  }
}
