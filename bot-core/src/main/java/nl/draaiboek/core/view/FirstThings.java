package nl.draaiboek.core.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.draaiboek.core.message.CardPart;

/**
 * Puts what a person does now above what they only look at, whichever activity of the block it comes from: one's turn, then what
 * to fill in, then what to tick off, then what hangs on the wall. A text, or the clock of a step,
 * stays above the part that it introduces.
 */
final class FirstThings {
  private FirstThings() {}

  /** A part with the texts that introduce it. */
  private record Group(List<CardPart> parts) {
    int rank() {
      return switch (parts.getLast()) {
        case CardPart.Turn _ -> 0;
        case CardPart.Form form -> form.folded() ? 3 : 1;
        case CardPart.StoryCards _ -> 2;
        case CardPart.Text _,CardPart.Instruction _,CardPart.More _,CardPart.Clock _,CardPart.Drawn _,CardPart.Facts _,CardPart.Buttons _,CardPart.Wall _,CardPart.Clusters _,CardPart.Landscape _,CardPart.Ballot _,CardPart.Slots _,CardPart.Answers _ ->
          3;
      };
    }
  }

  static List<CardPart> first(List<CardPart> parts) {
    List<Group> groups = new ArrayList<>();
    List<CardPart> group = new ArrayList<>();
    for (CardPart part : parts) {
      group.add(part);
      if (!(part instanceof CardPart.Text || part instanceof CardPart.Clock)) {
        groups.add(new Group(List.copyOf(group)));
        group.clear();
      }
    }
    if (!group.isEmpty())
      groups.add(new Group(List.copyOf(group)));
    return groups.stream().sorted(Comparator.comparingInt(Group::rank)).flatMap(g -> g.parts().stream())
        .toList();
  }
}
