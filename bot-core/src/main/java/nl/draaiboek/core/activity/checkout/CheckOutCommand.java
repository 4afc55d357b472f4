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

  /** About a group, without a number that can be read. */
  record Unclear() implements CheckOutCommand {}
}
