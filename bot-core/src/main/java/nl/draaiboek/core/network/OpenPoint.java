package nl.draaiboek.core.network;

/** Something that one person has not done yet. */
public sealed interface OpenPoint {
  /** Whether they come to a meeting. */
  record SayWhetherYouCome(Meeting meeting) implements OpenPoint {}

  record DoHomework(Homework homework, Meeting due) implements OpenPoint {}

  record SeeTo(Task task) implements OpenPoint {}
}
