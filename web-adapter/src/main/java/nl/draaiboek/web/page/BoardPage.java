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
   * A block is going on.
   *
   * @param card   the block: title, clock, what to do; in the plenary also what came of it
   * @param panels what the tables made, beside each other; one panel has all the room
   */
  public record Working(Card card, boolean paused, List<Panel> panels) implements Scene {
    public Working {
      panels = List.copyOf(panels);
    }
  }

  /** A table's part of the wall. */
  public record Panel(Line name, boolean ready, List<CardPart> parts) {
    public Panel {
      parts = List.copyOf(parts);
    }

    /** @return what was made, without what is only said */
    public List<CardPart> made() {
      return parts.stream().filter(BoardPage::isMade).toList();
    }

    /** @return whose turn it is and the like */
    public List<CardPart> said() {
      return parts.stream().filter(p -> !isMade(p) && !(p instanceof CardPart.Instruction)).toList();
    }
  }

  /** It is over. */
  public record Ended() implements Scene {}

  /** @return the parts of a card that people made, and that deserve the room */
  public static List<CardPart> made(Card card) {
    return card.parts().stream().filter(BoardPage::isMade).toList();
  }

  /** @return the parts of a card that say what to do */
  public static List<CardPart> said(Card card) {
    return card.parts().stream().filter(p -> !isMade(p)).toList();
  }

  private static boolean isMade(CardPart part) {
    return switch (part) {
      case CardPart.Wall _,CardPart.StoryCards _,CardPart.Clusters _,CardPart.Landscape _,CardPart.Ballot _,CardPart.Slots _,CardPart.Answers _ ->
        true;
      case CardPart.Text _,CardPart.Instruction _,CardPart.More _,CardPart.Facts _,CardPart.Buttons _,CardPart.Form _,CardPart.Turn _ ->
        false;
    };
  }
}
