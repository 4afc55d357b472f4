package nl.draaiboek.core.conversation;

/** A person, opaque: events name people by this alone, so that a name can be forgotten while the session still replays. */
public record PersonId(String value) implements Comparable<PersonId> {
  public PersonId {
    if (value.isBlank())
      throw new IllegalArgumentException("a person's id is blank");
  }

  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
