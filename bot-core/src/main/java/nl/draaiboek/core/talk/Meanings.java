package nl.draaiboek.core.talk;

import java.util.List;
import nl.draaiboek.core.talk.Meaning.Question;
import nl.draaiboek.core.talk.Meaning.Step;

/** What an intent means, with the numbers that stand behind it. */
final class Meanings {
  private Meanings() {}

  static Meaning of(Intent alone) {
    return switch (alone) {
      case READY -> new Meaning.Ready(true);
      case NOT_READY -> new Meaning.Ready(false);
      case CALL -> new Meaning.Call();
      case HELP -> new Meaning.Ask(Question.HELP);
      case TIME -> new Meaning.Ask(Question.TIME);
      case MY_NOTES -> new Meaning.Ask(Question.MY_NOTES);
      case MY_CARDS -> new Meaning.Ask(Question.MY_CARDS);
      case STATUS -> new Meaning.Ask(Question.STATUS);
      case MY_DATA -> new Meaning.Ask(Question.MY_DATA);
      case FORGET_ME -> new Meaning.Ask(Question.FORGET_ME);
      case START -> new Meaning.Lead(Step.START);
      case NEXT -> new Meaning.Lead(Step.NEXT);
      case BACK -> new Meaning.Lead(Step.BACK);
      case PAUSE -> new Meaning.Lead(Step.PAUSE);
      case RESUME -> new Meaning.Lead(Step.RESUME);
      case SKIP -> new Meaning.Lead(Step.SKIP);
      case UNDO -> new Meaning.Lead(Step.UNDO);
      case STOP -> new Meaning.Lead(Step.STOP);
      case YES -> new Meaning.Yes(true);
      case NO -> new Meaning.Yes(false);
      case COURTESY -> new Meaning.Courtesy();
      case EDIT, WITHDRAW, PLACE, VOTE, TAKE_BACK, CHOOSE, AGREE, READ, UNREAD, TABLE ->
        new Meaning.Incomplete(alone);
    };
  }

  /** @param numbers at least one */
  static Meaning of(Intent intent, List<Integer> numbers) {
    return switch (intent) {
      case WITHDRAW -> new Meaning.Withdraw(numbers.getFirst());
      case VOTE -> new Meaning.Vote(numbers);
      case TAKE_BACK -> new Meaning.TakeBack(numbers);
      case CHOOSE -> new Meaning.Choose(numbers.getFirst());
      case AGREE -> new Meaning.Agree(numbers.getFirst());
      case READ -> new Meaning.Read(numbers, true);
      case UNREAD -> new Meaning.Read(numbers, false);
      case TABLE -> new Meaning.Table(numbers.getFirst());
      case EDIT, PLACE, READY, NOT_READY, CALL, HELP, TIME, MY_NOTES, MY_CARDS, STATUS, MY_DATA, FORGET_ME,
          START, NEXT, BACK,
          PAUSE, RESUME, SKIP, UNDO, STOP, YES, NO, COURTESY ->
        of(intent);
    };
  }
}
