package nl.draaiboek.teams.door;

/** Who hears what happens in Teams. Asked on virtual threads; what one person does in one conversation comes in its order. */
public interface Hearing {
  /** Something happened. Teams has its answer already. */
  void hear(Happening happening);

  /**
   * Someone pressed, and looks at their screen until this answers; after {@link TeamsDoor#PATIENCE} Teams tells them that it did not
   * work, though it may yet.
   */
  Answer press(Happening.Pressed pressed);
}
