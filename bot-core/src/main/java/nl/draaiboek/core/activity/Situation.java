package nl.draaiboek.core.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.Notes;
import nl.draaiboek.core.poster.Poster;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * All that an activity may look at besides its own state.
 *
 * @param members who is in the room now, in the order in which they came
 * @param tables  the tables there are
 * @param notes   every note of the session
 * @param poster  the sheet that this activity works on
 * @param cards   the session's story cards
 * @param before  what the activities that it takes {@code from} left: for a table its own, for the plenary all tables'
 * @param brought what people answered at home, each for themselves: a start for its writer, for nobody else's eyes
 * @param open    whether the block is the room's current one; when not, only what the activity allows afterwards is asked
 * @param timeUp  whether the block's time is up; extending it makes this false again
 * @param clock   how the block's time runs; empty while it is not the room's current one
 */
public record Situation(ActivityKey key, Block block, ActivitySpec spec, List<Member> members,
    List<Room> tables,
    Notes notes, Poster poster, StoryCards cards, List<Harvest> before, Map<PersonId, List<String>> brought,
    boolean open,
    boolean timeUp, Optional<BlockClock> clock) {
  public Situation {
    members = List.copyOf(members);
    tables = List.copyOf(tables);
    before = List.copyOf(before);
    brought = Map.copyOf(brought);
  }

  /** One in which nobody brings anything. */
  public Situation(ActivityKey key, Block block, ActivitySpec spec, List<Member> members, List<Room> tables,
      Notes notes, Poster poster, StoryCards cards, List<Harvest> before, boolean open, boolean timeUp,
      Optional<BlockClock> clock) {
    this(key, block, spec, members, tables, notes, poster, cards, before, Map.of(), open, timeUp, clock);
  }

  /** @return the same, starting from what these left */
  public Situation after(List<Harvest> others) {
    return new Situation(key, block, spec, members, tables, notes, poster, cards, others, brought, open,
        timeUp,
        clock);
  }

  public Room room() {
    return key.room();
  }

  /** @return the name of the sheet that it works on: one that it shares, or its own */
  public String posterName() {
    return spec.poster().orElse(key.origin());
  }

  /** @return those who take part, in the order in which they came */
  public List<PersonId> participants() {
    return members.stream().filter(Member::takesPart).map(Member::person).toList();
  }

  /** @return whether this person leads the session or this table */
  public boolean leads(PersonId person) {
    return members.stream().anyMatch(m -> m.person().equals(person) && m.role() != Role.PARTICIPANT);
  }

  /** @return the notes that this activity starts from, oldest first, without hidden ones */
  public List<Note> source() {
    return before.stream().flatMap(h -> h.notes().stream()).distinct().map(notes::find)
        .flatMap(Optional::stream)
        .filter(n -> !n.hidden()).toList();
  }
}
