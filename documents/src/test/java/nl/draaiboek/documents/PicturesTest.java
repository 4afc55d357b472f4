package nl.draaiboek.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.picture.Picture;
import nl.draaiboek.core.wrapup.WrapUp.ClusterPart;
import nl.draaiboek.core.wrapup.WrapUp.HarvestPart;
import nl.draaiboek.core.wrapup.WrapUp.Hung;
import nl.draaiboek.core.wrapup.WrapUp.Ranked;
import nl.draaiboek.core.wrapup.WrapUp.Sheet;
import nl.draaiboek.core.wrapup.WrapUp.Votes;
import org.junit.jupiter.api.Test;

class PicturesTest {
  private final Pictures pictures = new Pictures(new PlainSpeech(), Day.ENGLISH);

  @Test
  void a_landscape_shows_every_note_where_it_hangs_and_says_the_same_in_words() {
    Sheet sheet = new Sheet(Day.words("Landscape"), Optional.of(Day.AXES),
        List.of(new Hung(Day.note(12, "in between"), 50, 50, "")),
        List.of(new ClusterPart("Money", List.of(new Hung(Day.note(3, Worded.REMOVED), 10, 20, "")))),
        List.of(new HarvestPart("insight", Line.theirs("Main insight"), Day.note(14, "trust grows"))));

    assertThat(pictures.landscape(sheet)).isEqualTo(new Picture.Landscape(
        "Landscape with 2 notes. From left to right: outside to inside. From bottom to top: hindering to helping. "
            + "Cluster Money: 1 note. In the centre: Main insight: trust grows",
        "Landscape", "outside", "inside", "hindering", "helping",
        List.of(new Picture.Mark(12, "in between", Colour.GREEN, 50, 50),
            new Picture.Mark(3, "(removed)", Colour.GREEN, 10, 20)),
        List.of(new Picture.Ring("Money", List.of(3))),
        List.of(new Picture.Choice("Main insight", "trust grows"))));
  }

  @Test
  void a_sheet_without_axes_is_no_landscape() {
    Sheet poster = new Sheet(Day.words("Poster"), Optional.empty(), List.of(), List.of(), List.of());

    assertThatThrownBy(() -> pictures.landscape(poster)).hasMessageContaining("axes");
  }

  @Test
  void votes_are_bars_in_the_order_of_their_rank() {
    assertThat(pictures.bars(new Votes(Day.words("Ideas"),
        List.of(new Ranked(Day.note(11, "cook"), 5, 1), new Ranked(Day.note(12, "walk"), 1, 2)))))
        .isEqualTo(new Picture.Bars("Votes, most first: cook: 5 dots; walk: 1 dot.", "Ideas",
            List.of(new Picture.Bar("#11 cook", 5), new Picture.Bar("#12 walk", 1))));
  }

  @Test
  void coins_are_told_as_coins_to_who_sees_no_bars() {
    assertThat(pictures.bars(new Votes(Day.words("Ideas"),
        List.of(new Ranked(Day.note(11, "cook"), 5, 1), new Ranked(Day.note(12, "walk"), 1, 2)), true)).alt())
        .isEqualTo("Votes, most first: cook: 5 coins; walk: 1 coin.");
  }
}
