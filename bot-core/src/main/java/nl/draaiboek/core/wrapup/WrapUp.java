package nl.draaiboek.core.wrapup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart.Axes;
import nl.draaiboek.core.message.CardPart.Fact;
import nl.draaiboek.core.message.Figure;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.session.Occasion;
import nl.draaiboek.core.session.Plate;

/**
 * What is left of a session, in the order in which people read it. Hidden and withdrawn notes are not in it; people stand in it
 * by id, and are called by name only where they gave one.
 *
 * @param introduction the facilitator's own words; empty until they wrote some
 * @param people       who took part, in the order in which they came
 * @param tables       what each table made, by number
 * @param plenary      what all made together
 * @param notes        every note, for the list of raw contributions
 */
public record WrapUp(SessionId session, Words title, Language language, ZoneId zone, Instant startedAt,
    Instant endedAt,
    Optional<String> introduction, List<PersonId> people, List<AgendaLine> agenda, List<RoomPart> tables,
    List<Section> plenary, List<Note> notes, Optional<Instant> published, Around around) {
  public WrapUp {
    people = List.copyOf(people);
    agenda = List.copyOf(agenda);
    tables = List.copyOf(tables);
    plenary = List.copyOf(plenary);
    notes = List.copyOf(notes);
  }

  /** One of which nothing is known but what was made. */
  public WrapUp(SessionId session, Words title, Language language, ZoneId zone, Instant startedAt,
      Instant endedAt, Optional<String> introduction, List<PersonId> people, List<AgendaLine> agenda,
      List<RoomPart> tables, List<Section> plenary, List<Note> notes, Optional<Instant> published) {
    this(session, title, language, zone, startedAt, endedAt, introduction, people, agenda, tables, plenary,
        notes, published, Around.NOTHING);
  }

  /**
   * What stands around the work.
   *
   * @param question what the session was for; may be empty
   * @param gone     who went before the end
   * @param next     when people meet again
   * @param leftOut  blocks that it says nothing of
   * @param pictures that facilitators put in
   */
  public record Around(Words question, List<PersonId> gone, Optional<Occasion.Next> next,
      List<BlockId> leftOut, List<Plate> pictures) {
    public static final Around NOTHING = new Around(Words.NONE, List.of(), Optional.empty(), List.of(),
        List.of());

    public Around {
      gone = List.copyOf(gone);
      pictures = List.copyOf(pictures);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * A block as planned and as run.
   *
   * @param ranStart empty for a block that was passed over; the first room's where tables differ
   */
  public record AgendaLine(String block, Words title, Instant plannedStart, Duration planned,
      Optional<Instant> ranStart, Duration ran) {}

  /** What one table made. */
  public record RoomPart(Room room, List<PersonId> people, List<Section> sections) {
    public RoomPart {
      people = List.copyOf(people);
      sections = List.copyOf(sections);
    }
  }

  /** One thing that was made. */
  public sealed interface Section {
    /** @return whether there is nothing in it to read: such a one is in no wrap-up */
    boolean isEmpty();
  }

  /** Notes of one kind, oldest first. */
  public record NotesOfKind(NoteKind kind, List<Note> notes) implements Section {
    public NotesOfKind {
      notes = List.copyOf(notes);
    }

    @Override
    public boolean isEmpty() {
      return notes.isEmpty();
    }
  }

  /**
   * A sheet.
   *
   * @param title    of the block in which it was begun
   * @param axes     where it is a landscape: then it is a picture too
   * @param loose    in no cluster
   */
  public record Sheet(Words title, Optional<Axes> axes, List<Hung> loose, List<ClusterPart> clusters,
      List<HarvestPart> centre) implements Section {
    public Sheet {
      loose = List.copyOf(loose);
      clusters = List.copyOf(clusters);
      centre = List.copyOf(centre);
    }

    @Override
    public boolean isEmpty() {
      return loose.isEmpty() && clusters.isEmpty() && centre.isEmpty();
    }
  }

  /** A note where it hangs (0-100 each way, y upwards), and why; {@code why} may be empty. */
  public record Hung(Note note, int x, int y, String why) {}

  /** A cluster; its title may be empty. */
  public record ClusterPart(String title, List<Hung> notes) {
    public ClusterPart {
      notes = List.copyOf(notes);
    }
  }

  /** What a group chose: the main insight, and so on. */
  public record HarvestPart(String slot, Line name, Note note) {}

  /** What a group chose, by itself (the sheet shows it too, where there is one). */
  public record HarvestList(List<HarvestPart> items) implements Section {
    public HarvestList {
      items = List.copyOf(items);
    }

    @Override
    public boolean isEmpty() {
      return items.isEmpty();
    }
  }

  /**
   * A vote's result, most dots first; equal totals share a rank.
   *
   * @param coins whether people divided coins, and put no dots
   */
  public record Votes(Words title, List<Ranked> ranked, boolean coins) implements Section {
    public Votes {
      ranked = List.copyOf(ranked);
    }

    /** One with dots. */
    public Votes(Words title, List<Ranked> ranked) {
      this(title, ranked, false);
    }

    @Override
    public boolean isEmpty() {
      return ranked.isEmpty();
    }
  }

  /** @param why what was said to explain it */
  public record Ranked(Note note, int dots, int rank, Optional<Note> why) {
    /** One that nobody explained. */
    public Ranked(Note note, int dots, int rank) {
      this(note, dots, rank, Optional.empty());
    }
  }

  /** A question and its answers. */
  public record Answers(Line question, List<Answer> answers) implements Section {
    public Answers {
      answers = List.copyOf(answers);
    }

    @Override
    public boolean isEmpty() {
      return answers.isEmpty();
    }
  }

  /** An answer; {@code joined} signed up with it. */
  public record Answer(PersonId who, Line words, List<PersonId> joined) {
    public Answer {
      joined = List.copyOf(joined);
    }
  }

  /**
   * How many would like to be in contact with somebody. Who they are stands nowhere.
   *
   * @param met of those, how many the other wanted too
   */
  public record Wishes(Line question, int wishes, int met) implements Section {
    @Override
    public boolean isEmpty() {
      return wishes == 0;
    }
  }

  /** Learning groups that people want to start: each answer is one, and {@code joined} are the others in it. */
  public record Groups(Line question, List<Answer> groups) implements Section {
    public Groups {
      groups = List.copyOf(groups);
    }

    @Override
    public boolean isEmpty() {
      return groups.isEmpty();
    }
  }

  /** What a group found, and what that comes to; in the words of the script and of the bot. */
  public record Findings(Words title, List<Fact> facts, List<Line> outcome) implements Section {
    public Findings {
      facts = List.copyOf(facts);
      outcome = List.copyOf(outcome);
    }

    @Override
    public boolean isEmpty() {
      return facts.isEmpty() && outcome.isEmpty();
    }
  }

  /** A figure of what was made; its title says of what. */
  public record Drawn(Line title, Figure figure) implements Section {
    @Override
    public boolean isEmpty() {
      return figure.isEmpty();
    }
  }

  /** Who does what, and by when. */
  public record Agreements(List<Agreement> agreements) implements Section {
    public Agreements {
      agreements = List.copyOf(agreements);
    }

    @Override
    public boolean isEmpty() {
      return agreements.isEmpty();
    }
  }

  /**
   * One agreement.
   *
   * @param owner empty for nobody yet
   * @param due   the last day; empty where it is the next meeting, and none is planned
   */
  public record Agreement(Optional<PersonId> owner, Line words, Optional<LocalDate> due) {}
}
