package nl.draaiboek.core.activity.checkout;

/** What people may ask of a check-out. */
public sealed interface CheckOutCommand {
  /** @param about for a wish for contact */
  record GiveAnswer(String question, Answers.About about, String words) implements CheckOutCommand {}

  /** Take one's own answer back. */
  record Withdraw(String question) implements CheckOutCommand {}

  record JoinGroup(int answer) implements CheckOutCommand {}

  record LeaveGroup(int answer) implements CheckOutCommand {}

  /** Hide an answer from the others, or show it again: who leads may. */
  record Hide(int answer, boolean hidden) implements CheckOutCommand {}

  /** About an answer, without a number that can be read. */
  record Unclear() implements CheckOutCommand {}
}
