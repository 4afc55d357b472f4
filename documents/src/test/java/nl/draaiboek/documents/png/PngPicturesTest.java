package nl.draaiboek.documents.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import nl.draaiboek.core.picture.Picture;
import nl.draaiboek.core.picture.Picture.Bar;
import nl.draaiboek.core.picture.Picture.Bars;
import nl.draaiboek.core.picture.Picture.Choice;
import nl.draaiboek.core.picture.Picture.Landscape;
import nl.draaiboek.core.picture.Picture.Ring;
import nl.draaiboek.core.picture.PictureBounds;
import nl.draaiboek.core.picture.PictureFile;
import nl.draaiboek.documents.svg.Landscapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngPicturesTest {
  private static final PngPictures PICTURES = new PngPictures();
  private static final PictureBounds PHONE = new PictureBounds(1600, 4000, 2 << 20);
  private static final PictureBounds SQUARE = new PictureBounds(1024, 1024, 1_000_000);

  @Test
  void a_note_and_its_words_are_there_to_read() {
    Drawn empty = Drawn.of(PICTURES.render(with(), PHONE));
    Drawn drawn = Drawn.of(PICTURES.render(with("Buren koken samen"), PHONE));
    Drawn longer = Drawn
        .of(PICTURES.render(with("Buren koken samen in de keuken van de oude school"), PHONE));

    assertThat(empty.ink(10, 20, 45, 45)).isZero();
    assertThat(drawn.ink(10, 20, 45, 45)).isGreaterThan(1_000);
    assertThat(longer.ink(10, 20, 45, 45)).isGreaterThan(2 * drawn.ink(10, 20, 45, 45) * 9 / 10);
    assertThat(drawn.ink(0, 0, 40, 7)).as("the title").isGreaterThan(2_000);
  }

  @Test
  void a_picture_is_a_file_that_says_the_same_in_words() {
    PictureFile file = PICTURES.render(with("Buren koken samen"), PHONE);
    BufferedImage image = Drawn.of(file).image();

    assertThat(file.mediaType()).isEqualTo("image/png");
    assertThat(file.alt()).isEqualTo("Landschap in woorden");
    assertThat(image.getWidth()).isEqualTo(file.width()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(file.height());
  }

  @Test
  void the_wall_goes_to_every_edge() {
    for (PictureBounds bounds : List.of(PHONE, SQUARE)) {
      BufferedImage image = Drawn.of(PICTURES.render(Landscapes.busy(8), bounds)).image();
      for (int x : new int[]{0, image.getWidth() - 1})
        for (int y : new int[]{0, image.getHeight() - 1})
          assertThat(image.getRGB(x, y) & 0xFFFFFF).isEqualTo(0xf3ece6);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 48, 200})
  void a_picture_stays_within_what_a_platform_takes(int notes) {
    for (PictureBounds bounds : List.of(PHONE, SQUARE, new PictureBounds(200, 200, 1 << 16))) {
      PictureFile file = PICTURES.render(Landscapes.busy(notes), bounds);
      assertThat(file.width()).isLessThanOrEqualTo(bounds.width());
      assertThat(file.height()).isLessThanOrEqualTo(bounds.height());
      assertThat(file.bytes()).hasSizeLessThanOrEqualTo(bounds.bytes());
      assertThat(Math.max(file.width() / (double) bounds.width(), file.height() / (double) bounds.height()))
          .as("as large as fits").isGreaterThan(0.99);
    }
  }

  @Test
  void a_file_that_would_be_too_large_is_a_smaller_picture() {
    PictureFile file = PICTURES.render(Landscapes.busy(60), new PictureBounds(1600, 1600, 1 << 16));

    assertThat(file.bytes()).hasSizeLessThanOrEqualTo(1 << 16);
    assertThat(file.width()).isBetween(200, 1400);
  }

  @Test
  void a_long_list_of_bars_is_as_high_as_it_may_be() {
    Bars bars = new Bars("alt", "Votes",
        IntStream.rangeClosed(1, 200).mapToObj(i -> new Bar("#" + i + " an idea", 200 - i)).toList());

    assertThat(PICTURES.render(bars, PHONE).height()).isEqualTo(4000);
  }

  @Test
  void a_sign_that_there_is_no_letter_for_leaves_no_mark() {
    assertThat(PICTURES.render(with("eten 🍲"), PHONE).bytes())
        .isEqualTo(PICTURES.render(with("eten"), PHONE).bytes());
  }

  @Test
  void the_same_picture_is_the_same_file() {
    assertThat(new PngPictures().render(Landscapes.busy(48), PHONE).bytes())
        .isEqualTo(PICTURES.render(Landscapes.busy(48), PHONE).bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"</text><script>alert(1)</script>", "a & b < c > d \" e ' f", "שלום, עולם 12",
      "👩‍👧‍👦 eten 🍲 samen", "\u0000\u0008\uFFFE\uD800 half", "\u202Eturned round", "]]> <!-- -->", "",
      "   ",
      "<image href='file:///etc/passwd'/>", "&#0; &lol; <!DOCTYPE x>"})
  void no_words_break_a_picture(String words) {
    Picture landscape = Landscapes.of(
        List.of(Landscapes.mark(1, words, 0, 0), Landscapes.mark(2, words, 100, 100)),
        List.of(new Ring(words, List.of(1, 2))), List.of(new Choice(words, words)));
    Picture bars = new Bars(words, words, List.of(new Bar(words, 3), new Bar(words, 0)));

    assertThat(PICTURES.render(landscape, SQUARE).width()).isEqualTo(1024);
    assertThat(PICTURES.render(bars, SQUARE).alt()).isEqualTo(words);
  }

  @Test
  void bounds_in_which_nothing_can_be_read_are_refused() {
    assertThatThrownBy(() -> new PictureBounds(199, 1000, 1 << 20))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PictureBounds(1000, 1000, 1000))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** One note per text, left above the middle. */
  private static Landscape with(String... words) {
    return Landscapes.of(IntStream.range(0, words.length)
        .mapToObj(i -> Landscapes.mark(i + 1, words[i], 25, 75)).toList(), List.of(), List.of());
  }
}
