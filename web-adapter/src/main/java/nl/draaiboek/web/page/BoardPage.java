package nl.draaiboek.web.page;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart;

/**
 * What hangs on the wall of the room.
 *
 * @param session the session's title
 * @param join    how to join; absent when the door is closed
 * @param others  other ways to look: all tables, one of them, light or dark
 */
public record BoardPage(Shell shell, Line session, Scene scene, Optional<Join> join, List<Notice> notices,
    List<Way> others) {
  private static final int FEW_FACTS = 3;

  public BoardPage {
    notices = List.copyOf(notices);
    others = List.copyOf(others);
  }

  /**
   * How to join.
   *
   * @param place what to type in a browser, without https://
   * @param code  as it is said, e.g. {@code KERS VLAM}
   * @param qr    where the picture of the link is
   */
  public record Join(String place, String code, String qr) {}

  /** A link to another way to look; {@code chosen} for the one that is shown. */
  public record Way(Line name, String url, boolean chosen) {}

  public sealed interface Scene {}

  /** People gather; who sits where. */
  public record Gathering(List<Seats> seats) implements Scene {
    public Gathering {
      seats = List.copyOf(seats);
    }
  }

  /**
   * A block is going on. What it tells stands on the left, once; what came of it stands on the right.
   *
   * @param card   the block: title, clock and what to do
   * @param panels the tables beside each other, four at most; in the plenary one without a name
   */
  public record Working(Card card, List<Panel> panels) implements Scene {
    public Working {
      panels = List.copyOf(panels);
      if (panels.isEmpty() || panels.size() > 4)
        throw new IllegalArgumentException("a board shows 1 to 4 panels: " + panels.size());
    }

    /** @return what to do, the same for all; what one table alone is told stands on the pages of its people */
    public List<CardPart> told() {
      return card.parts().stream().filter(p -> kind(p) == Kind.TOLD)
          .filter(p -> panels.stream().allMatch(panel -> panel.parts().contains(p))).toList();
    }

    /** @return whether nothing was made yet, so that what is told has all the room */
    public boolean tellsOnly() {
      return panels.stream().allMatch(p -> p.made().isEmpty());
    }
  }

  /** What one table, or all together, made; {@code name} is empty for all together. */
  public record Panel(Optional<Line> name, boolean ready, List<CardPart> parts) {
    public Panel {
      parts = List.copyOf(parts);
    }

    /** @return notes, landscapes and the like, which deserve the room */
    public List<CardPart> made() {
      return parts.stream().filter(p -> kind(p) == Kind.MADE).toList();
    }

    /** @return whose turn it is and the like */
    public List<CardPart> standing() {
      return parts.stream().filter(p -> kind(p) == Kind.STANDING).toList();
    }
  }

  /** It is over. */
  public record Ended() implements Scene {}

  private enum Kind {
    TOLD,
    STANDING,
    MADE,
    NOT_FOR_A_WALL
  }

  /** More than stands beside the clock: many, or about something in people's own words. */
  private static boolean isMuch(CardPart.Facts facts) {
    return facts.facts().size() > FEW_FACTS
        || facts.facts().stream().anyMatch(fact -> !(fact.name() instanceof Line.Ours));
  }

  private static Kind kind(CardPart part) {
    return switch (part) {
      case CardPart.Text _,CardPart.Instruction _ -> Kind.TOLD;
      case CardPart.Clock _,CardPart.Turn _ -> Kind.STANDING;
      case CardPart.Facts facts -> isMuch(facts) ? Kind.MADE : Kind.STANDING;
      case CardPart.Wall _,CardPart.StoryCards _,CardPart.Clusters _,CardPart.Landscape _,CardPart.Drawn _ ->
        Kind.MADE;
      case CardPart.Ballot _,CardPart.Slots _,CardPart.Answers _ -> Kind.MADE;
      case CardPart.More _,CardPart.Buttons _,CardPart.Form _ -> Kind.NOT_FOR_A_WALL;
    };
  }
}
