package nl.draaiboek.core.activity.checkout;

import java.util.Optional;

/** What people may ask of a check-out. */
public sealed interface CheckOutCommand {
  /** @param card empty where none was given, or none that can be read */
  record GiveAnswer(String question, Optional<Integer> card, String words) implements CheckOutCommand {}

  /** Take one's own answer back. */
  record Withdraw(String question) implements CheckOutCommand {}

  record JoinGroup(int answer) implements CheckOutCommand {}

  record LeaveGroup(int answer) implements CheckOutCommand {}

  /** Hide an answer from the others, or show it again: who leads may. */
  record Hide(int answer, boolean hidden) implements CheckOutCommand {}

  /** About an answer, without a number that can be read. */
  record Unclear() implements CheckOutCommand {}
}
