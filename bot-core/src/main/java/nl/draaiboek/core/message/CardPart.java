package nl.draaiboek.core.message;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.poster.ClusterId;

/**
 * A part of a card, by what it means: each channel shows it in its own way. Activities speak in these alone, so that no
 * channel knows an activity and no activity knows a channel.
 */
public sealed interface CardPart {
  /** A sentence or two. */
  record Text(Line line) implements CardPart {}

  /** What to do, as the script wrote it (Markdown). */
  record Instruction(Words markdown) implements CardPart {}

  /** More to read for who wants it; folded until asked for. */
  record More(Line title, Words markdown) implements CardPart {}

  /** Names with values, e.g. how many notes there are. */
  record Facts(List<Fact> facts) implements CardPart {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  record Fact(Line name, Line value) {}

  /** Time that runs beside the block's own, such as that of a round. */
  record Clock(Line title, Countdown countdown) implements CardPart {}

  /** Something drawn, and told in words where no picture goes. */
  record Drawn(Line title, Figure figure) implements CardPart {}

  /** Things to press. */
  record Buttons(List<Button> buttons) implements CardPart {
    public Buttons {
      buttons = List.copyOf(buttons);
    }
  }

  /**
   * Something to fill in and send.
   *
   * @param action the address that comes back in {@code Incoming.Submitted}
   * @param folded whether it opens only when asked for
   */
  record Form(Line title, String action, List<Field> fields, Line submit,
      boolean folded) implements CardPart {
    public Form {
      fields = List.copyOf(fields);
    }

    /** @return whether a picture can be chosen on it */
    public boolean hasPhoto() {
      return fields.stream().anyMatch(f -> f instanceof Field.Photo || f instanceof Field.Drawing);
    }

    /** @return the fields that every channel has on its forms */
    public List<Field.Typed> typed() {
      return fields.stream().filter(Field.Typed.class::isInstance).map(Field.Typed.class::cast).toList();
    }
  }

  /** Notes beside each other, newest last. */
  record Wall(Line title, List<Paper> papers, Line empty) implements CardPart {
    public Wall {
      papers = List.copyOf(papers);
    }
  }

  /**
   * The story cards of a table and who still has to read them.
   *
   * @param needed how many people must read each card
   */
  record StoryCards(Line title, List<StoryCard> cards, int needed) implements CardPart {
    public StoryCards {
      cards = List.copyOf(cards);
    }
  }

  /**
   * One story card.
   *
   * @param text    the story, where the host imported one
   * @param yours   dealt to this viewer and not yet read by them
   * @param button  to tick it off or to take that back; absent for who cannot
   */
  record StoryCard(int id, String text, int reads, boolean readByYou, boolean yours,
      Optional<Button> button) {}

  /**
   * Whose turn it is.
   *
   * @param been how many have been, of {@code all}
   */
  record Turn(Optional<Line> now, Optional<Line> next, int been, int all, boolean yours, List<Button> buttons)
      implements
        CardPart {
    public Turn {
      buttons = List.copyOf(buttons);
    }
  }

  /**
   * Notes that hang together on one sheet, in clusters.
   *
   * @param loose    not in a cluster
   * @param clusters in the order they were made
   * @param cluster  address of a form with {@code notes} (numbers, comma between) and {@code title}; absent: look only
   */
  record Clusters(Line title, List<Paper> loose, List<Cluster> clusters, Optional<String> cluster, Line empty)
      implements
        CardPart {
    public Clusters {
      loose = List.copyOf(loose);
      clusters = List.copyOf(clusters);
    }
  }

  /** A cluster; its buttons and forms change its title or take it apart. */
  record Cluster(ClusterId id, Line title, List<Paper> papers, List<Button> buttons, Optional<Form> rename) {
    public Cluster {
      papers = List.copyOf(papers);
      buttons = List.copyOf(buttons);
    }
  }

  /**
   * A landscape of two axes with notes on it.
   *
   * @param place    address of a form with {@code note}, {@code x}, {@code y} (0-100, y upwards) and {@code why}; absent: look only
   * @param cluster  address of a form with {@code notes} and {@code title}; absent: look only
   * @param waiting  this viewer's notes that do not hang yet
   * @param centre   what the group chose, in the middle
   */
  record Landscape(Line title, Axes axes, List<Placed> placed, List<Cluster> clusters, List<Paper> waiting,
      List<Chosen> centre, Optional<String> place, Optional<String> cluster) implements CardPart {
    public Landscape {
      placed = List.copyOf(placed);
      clusters = List.copyOf(clusters);
      waiting = List.copyOf(waiting);
      centre = List.copyOf(centre);
    }
  }

  /** The words at the four ends of the axes. */
  record Axes(Line left, Line right, Line bottom, Line top) {}

  /** A note at x (0 left, 100 right) and y (0 bottom, 100 top); {@code movable} by this viewer. */
  record Placed(Paper paper, int x, int y, Optional<ClusterId> cluster, boolean movable) {}

  /** What a group chose for a slot. */
  record Chosen(Line slot, Paper paper) {}

  /**
   * Things to put dots on.
   *
   * @param left how many dots this viewer has left; empty for who does not vote
   * @param open  whether dots can still be placed; totals are shown only when it is closed
   * @param coins whether they are called coins
   */
  record Ballot(Line title, List<Candidate> candidates, Optional<Integer> left,
      boolean open, boolean coins) implements CardPart {
    /** One with dots. */
    public Ballot(Line title, List<Candidate> candidates, Optional<Integer> left, boolean open) {
      this(title, candidates, left, open, false);
    }

    public Ballot {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * One thing to vote on.
   *
   * @param yours how many of this viewer's dots are on it
   * @param rank  1 is first, equal totals share a rank; empty while open
   */
  record Candidate(NoteId note, Line words, Optional<PhotoId> photo, int yours, Optional<Integer> total,
      Optional<Integer> rank,
      Optional<Button> place, Optional<Button> takeBack) {}

  /** Named places that the group fills together. */
  record Slots(List<Slot> slots) implements CardPart {
    public Slots {
      slots = List.copyOf(slots);
    }
  }

  /**
   * One slot.
   *
   * @param agreed    what the group chose; empty while it has not
   * @param proposals what was proposed, oldest first, each with its buttons
   */
  record Slot(String id, Line name, Optional<Paper> agreed, List<Paper> proposals, Optional<Form> propose) {
    public Slot {
      proposals = List.copyOf(proposals);
    }
  }

  /** Questions and what people answered. */
  record Answers(List<Question> questions) implements CardPart {
    public Answers {
      questions = List.copyOf(questions);
    }
  }

  /** One question; {@code form} to answer it, or to change one's answer. */
  record Question(String id, Line question, List<Answer> answers, Optional<Form> form) {
    public Question {
      answers = List.copyOf(answers);
    }
  }

  /** One answer; {@code joined} are those who signed up with it. */
  record Answer(Line who, Line words, List<Line> joined, List<Button> buttons) {
    public Answer {
      joined = List.copyOf(joined);
      buttons = List.copyOf(buttons);
    }
  }
}
