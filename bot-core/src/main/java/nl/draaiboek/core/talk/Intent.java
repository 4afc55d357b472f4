package nl.draaiboek.core.talk;

/** What the first words of a message can ask for. Files of a language name these in small letters, with dashes. */
public enum Intent {
  EDIT(Takes.NOTE_AND_WORDS),
  WITHDRAW(Takes.NUMBER),
  PLACE(Takes.NOTE_AND_WORDS),
  VOTE(Takes.NUMBERS),
  TAKE_BACK(Takes.NUMBERS),
  CHOOSE(Takes.NUMBER),
  AGREE(Takes.NUMBER),
  READ(Takes.NUMBERS),
  UNREAD(Takes.NUMBERS),
  TABLE(Takes.NUMBER),
  READY(Takes.NOTHING),
  NOT_READY(Takes.NOTHING),
  CALL(Takes.NOTHING),
  HELP(Takes.NOTHING),
  TIME(Takes.NOTHING),
  MY_NOTES(Takes.NOTHING),
  MY_CARDS(Takes.NOTHING),
  STATUS(Takes.NOTHING),
  MY_DATA(Takes.NOTHING),
  FORGET_ME(Takes.NOTHING),
  START(Takes.NOTHING),
  NEXT(Takes.NOTHING),
  BACK(Takes.NOTHING),
  PAUSE(Takes.NOTHING),
  RESUME(Takes.NOTHING),
  SKIP(Takes.NOTHING),
  UNDO(Takes.NOTHING),
  STOP(Takes.NOTHING),
  YES(Takes.NOTHING),
  NO(Takes.NOTHING),
  /** A greeting or a thank-you: it asks for nothing, whoever it is said to. */
  COURTESY(Takes.NOTHING);

  /** What stands behind the words. */
  enum Takes {
    NOTHING,
    NUMBER,
    NUMBERS,
    NOTE_AND_WORDS
  }

  private final Takes takes;

  Intent(Takes takes) {
    this.takes = takes;
  }

  Takes takes() {
    return takes;
  }

  /** @return whether it only asks to be told something, so that a question mark behind it changes nothing */
  boolean isQuestion() {
    return switch (this) {
      case CALL, HELP, TIME, MY_NOTES, MY_CARDS, STATUS, MY_DATA, FORGET_ME -> true;
      case EDIT, WITHDRAW, PLACE, VOTE, TAKE_BACK, CHOOSE, AGREE, READ, UNREAD, TABLE, READY, NOT_READY,
          START, NEXT, BACK, PAUSE, RESUME, SKIP, UNDO, STOP, YES, NO, COURTESY ->
        false;
    };
  }
}
