package nl.draaiboek.core.note;

/** A note's number within its session, from 1, as people say it: "number 3". */
public record NoteId(int number) implements Comparable<NoteId> {
  public NoteId {
    if (number < 1)
      throw new IllegalArgumentException("a note's number starts at 1: " + number);
  }

  @Override
  public int compareTo(NoteId other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
