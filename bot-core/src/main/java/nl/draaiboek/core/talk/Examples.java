package nl.draaiboek.core.talk;

import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.Colour;

/** Things to type, as examples that work for who reads them. */
final class Examples {
  private static final int SOME_CARD = 12;

  private Examples() {}

  /** @return a note as that form wants it */
  static Line note(Form form) {
    Optional<Line> colour = OwnCard.field(form, Field.Choice.class, OwnCard.KIND)
        .map(kinds -> colour(kinds.options().getFirst().colour().orElse(Colour.YELLOW)));
    Optional<Integer> card = OwnCard.field(form, Field.Amount.class, OwnCard.CARD)
        .map(amount -> Math.clamp(SOME_CARD, amount.min(), amount.max()));
    if (colour.isEmpty())
      return Line.of(TalkPhrase.EXAMPLE_PLAIN_NOTE);
    return card.map(number -> Line.of(TalkPhrase.EXAMPLE_NOTE, "colour", colour.get(), "card", number))
        .orElseGet(() -> Line.of(TalkPhrase.EXAMPLE_NOTE_WITHOUT_CARD, "colour", colour.get()));
  }

  static Line edit(int note) {
    return Line.of(TalkPhrase.EXAMPLE_EDIT, "note", note);
  }

  /** @return the command with a number behind it */
  static Line numbered(Intent intent, int number) {
    return switch (intent) {
      case EDIT -> edit(number);
      case WITHDRAW -> Line.of(TalkPhrase.EXAMPLE_WITHDRAW, "note", number);
      case PLACE -> Line.of(TalkPhrase.EXAMPLE_PLACE, "note", number);
      case VOTE -> Line.of(TalkPhrase.EXAMPLE_VOTE, "note", number);
      case TAKE_BACK -> Line.of(TalkPhrase.EXAMPLE_TAKE_BACK, "note", number);
      case CHOOSE -> Line.of(TalkPhrase.EXAMPLE_CHOOSE, "note", number);
      case AGREE -> Line.of(TalkPhrase.EXAMPLE_AGREE, "note", number);
      case READ -> Line.of(TalkPhrase.EXAMPLE_READ, "card", number);
      case UNREAD -> Line.of(TalkPhrase.EXAMPLE_UNREAD, "card", number);
      case TABLE -> Line.of(TalkPhrase.EXAMPLE_TABLE, "number", number);
      case READY, NOT_READY, CALL, HELP, TIME, MY_NOTES, MY_CARDS, STATUS, MY_DATA, FORGET_ME, START, NEXT,
          BACK, PAUSE, RESUME,
          SKIP, UNDO, STOP, YES, NO, COURTESY ->
        Line.of(TalkPhrase.SAY_HELP);
    };
  }

  private static Line colour(Colour colour) {
    return Line.of(switch (colour) {
      case YELLOW -> TalkPhrase.YELLOW;
      case GREEN -> TalkPhrase.GREEN;
      case BLUE -> TalkPhrase.BLUE;
      case PINK -> TalkPhrase.PINK;
    });
  }
}
