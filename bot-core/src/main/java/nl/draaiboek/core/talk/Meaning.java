package nl.draaiboek.core.talk;

import java.util.List;

/** What a message means, before anybody looks whether it can be done now. */
public sealed interface Meaning {
  /**
   * A note.
   *
   * @param sure a colour with a number or a colon behind it, or something said to the bot: it gets an answer. Else it is a
   *             note only where it fits what is written now
   */
  record Note(Draft draft, boolean sure) implements Meaning {}

  /** New words for a note; what the draft leaves out stays. */
  record Edit(int note, Draft draft) implements Meaning {}

  record Withdraw(int note) implements Meaning {}

  /**
   * Hang a note up.
   *
   * @param where as typed, e.g. {@code rechtsboven}; may be empty
   * @param why   may be empty
   */
  record Place(int note, String where, String why) implements Meaning {}

  /** A dot for each; the same number twice is two dots. */
  record Vote(List<Integer> notes) implements Meaning {
    public Vote {
      notes = List.copyOf(notes);
    }
  }

  record TakeBack(List<Integer> notes) implements Meaning {
    public TakeBack {
      notes = List.copyOf(notes);
    }
  }

  /** This proposal is what the group chooses. */
  record Choose(int note) implements Meaning {}

  record Agree(int note) implements Meaning {}

  /** Story cards, read or not read after all. */
  record Read(List<Integer> cards, boolean read) implements Meaning {
    public Read {
      cards = List.copyOf(cards);
    }
  }

  record Table(int number) implements Meaning {}

  record Ready(boolean ready) implements Meaning {}

  record Call() implements Meaning {}

  record Ask(Question what) implements Meaning {}

  /** What can be asked for at any time. */
  enum Question {
    HELP,
    TIME,
    MY_NOTES,
    MY_CARDS,
    STATUS,
    MY_DATA,
    FORGET_ME
  }

  /** A step of who leads. */
  record Lead(Step step) implements Meaning {}

  /** The steps of a day. */
  enum Step {
    START,
    NEXT,
    BACK,
    PAUSE,
    RESUME,
    SKIP,
    UNDO,
    STOP
  }

  record MoreTime(int minutes) implements Meaning {}

  /** A number and nothing else: perhaps the answer to what the bot asked. */
  record BareNumber(int number) implements Meaning {}

  /** A colour or a sign and nothing else: perhaps the answer to what the bot asked. */
  record Mark(Draft draft) implements Meaning {}

  /** Yes or no, and nothing else. */
  record Yes(boolean yes) implements Meaning {}

  /** A command, said to the bot, that lacks its number. */
  record Incomplete(Intent intent) implements Meaning {}

  /** Not understood, but one slip of the pen away from this, as {@code words} say it. It is offered, never done. */
  record Nearest(Meaning meant, String words) implements Meaning {}

  /** A greeting or a thank-you, and nothing else. */
  record Courtesy() implements Meaning {}

  /** Something else, said to the bot itself. */
  record Words(String words) implements Meaning {}

  /** Ordinary talk; it gets no answer. */
  record Chatter() implements Meaning {}
}
