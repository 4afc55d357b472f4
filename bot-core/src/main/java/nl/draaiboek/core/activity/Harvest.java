package nl.draaiboek.core.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart.Axes;
import nl.draaiboek.core.message.CardPart.Fact;
import nl.draaiboek.core.message.Figure;
import nl.draaiboek.core.note.NoteId;

/** What an activity leaves for later ones, the board and the wrap-up: ids and counts, so that an edit or erasure shows everywhere. */
public record Harvest(List<Part> parts) {
  public static final Harvest NOTHING = new Harvest(List.of());

  public Harvest {
    parts = List.copyOf(parts);
  }

  public static Harvest of(Part... parts) {
    return new Harvest(List.of(parts));
  }

  /** @return every note in it, once, in order */
  public List<NoteId> notes() {
    List<NoteId> all = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case Written(var notes) -> all.addAll(notes);
        case Sheet sheet -> all.addAll(sheet.notes());
        case Chosen chosen -> all.add(chosen.note());
        case Tally(var counts, var _, boolean _) -> counts.forEach(c -> all.add(c.note()));
        case CardsRead _,Said _,Agreed _,Wished _,Group _,Findings _,Drawn _,Aside _,Recipe _ -> {
        }
      }
    }
    return all.stream().distinct().toList();
  }

  /** One thing that is left. */
  public sealed interface Part {}

  /** Notes that were written, oldest first. */
  public record Written(List<NoteId> notes) implements Part {
    public Written {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A poster with notes on it.
   *
   * @param poster its name; its clusters and places stand in the session
   * @param axes   where it is a landscape
   */
  public record Sheet(String poster, Room room, List<NoteId> notes, Optional<Axes> axes) implements Part {
    public Sheet {
      notes = List.copyOf(notes);
    }
  }

  /** What a group chose for a slot. */
  public record Chosen(String slot, Line name, NoteId note) implements Part {}

  /**
   * The result of a vote, most dots first; only once it is closed.
   *
   * @param counts what came out on top
   * @param all    what everything had, for a later vote to be compared with
   * @param coins  whether people divided coins, and put no dots
   */
  public record Tally(List<Count> counts, List<Count> all, boolean coins) implements Part {
    public Tally {
      counts = List.copyOf(counts);
      all = List.copyOf(all);
    }

    /** Of dots. */
    public Tally(List<Count> counts, List<Count> all) {
      this(counts, all, false);
    }
  }

  /**
   * One total; equal totals share a rank, from 1.
   *
   * @param why the note that explains it in a few words
   */
  public record Count(NoteId note, int dots, int rank, Optional<NoteId> why) {
    /** Without an explanation. */
    public Count(NoteId note, int dots, int rank) {
      this(note, dots, rank, Optional.empty());
    }

    public Count explained(Optional<NoteId> by) {
      return new Count(note, dots, rank, by);
    }
  }

  /**
   * Something that will be done.
   *
   * @param number within its activity
   * @param words  as stored in an event
   * @param owner  who sees to it; empty for nobody yet
   */
  public record Agreed(int number, String words, Optional<PersonId> owner, Until until) implements Part {}

  /** Story cards: how many, how often read in all, and the least often read. */
  public record CardsRead(int cards, int reads, int least) implements Part {}

  /**
   * An answer that someone gave to a question.
   *
   * @param joined       those who signed up with it
   */
  public record Said(String question, Line asked, PersonId who, Line words,
      List<PersonId> joined) implements Part {
    public Said {
      joined = List.copyOf(joined);
    }
  }

  /**
   * A wish for contact. Nobody reads it but who has it and, when the session is over, who is asked.
   *
   * @param number of the answer, within its activity
   * @param story  whose writer is meant
   * @param note   whose writer is meant
   * @param words  as stored in an event; may be empty
   */
  public record Wished(String question, Line asked, int number, PersonId who, Optional<Integer> story,
      Optional<Integer> note, Optional<PersonId> whom, String words) implements Part {}

  /** Notes that are for some people alone, such as questions to one of them: no later activity and no file takes them. */
  public record Aside(List<NoteId> notes) implements Part {
    public Aside {
      notes = List.copyOf(notes);
    }
  }

  /**
   * What a group found, in the words of the script and of the bot. What people wrote stands in notes, so that erasing and the end
   * of the term find it.
   *
   * @param facts   each with its name, in the order in which they were found
   * @param outcome what they come to; empty while nothing is settled
   */
  public record Findings(List<Fact> facts, List<Line> outcome) implements Part {
    public Findings {
      facts = List.copyOf(facts);
      outcome = List.copyOf(outcome);
    }
  }

  /**
   * A figure. It is made anew at each look, of notes that show and of counts, so that what was hidden or erased is not in it.
   *
   * @param title says what it is of
   */
  public record Drawn(Line title, Figure figure) implements Part {}

  /**
   * A learning group that people want to start.
   *
   * @param number  of the answer, within its activity
   * @param starter whose idea it is
   * @param words   as stored in an event
   * @param joined  the others who signed up
   */
  public record Group(String question, Line asked, int number, PersonId starter, String words,
      List<PersonId> joined) implements Part {
    public Group {
      joined = List.copyOf(joined);
    }
  }

  /**
   * A part of a recipe: what a group filled in on one form. All parts of one room make one recipe.
   *
   * @param title   the recipe's name, where this part has it
   * @param lines   what stands in its other fields, in order
   * @param publish whether the group wants it in their network's recipe book, where this part asks
   * @param weeks   after how many weeks it is tasted, where this part asks
   * @param asked   what people are asked when it was tasted; may be empty
   */
  public record Recipe(Optional<Title> title, List<Ingredients> lines, Optional<Boolean> publish,
      Optional<Integer> weeks, Words asked) implements Part {
    public Recipe {
      lines = List.copyOf(lines);
    }

    /** @param writer who wrote it last */
    public record Title(String words, PersonId writer) {}

    /** @param words as stored in events, without those that were taken away */
    public record Ingredients(Words field, List<String> words) {
      public Ingredients {
        words = List.copyOf(words);
      }
    }
  }
}
