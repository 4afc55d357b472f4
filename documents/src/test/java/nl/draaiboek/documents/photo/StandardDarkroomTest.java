package nl.draaiboek.documents.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nl.draaiboek.core.photo.Darkroom.Developed;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.photo.PhotoProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardDarkroomTest {
  private static final String CAMERA = "Camera of Ana, at 52.37 N 4.89 E";

  private final StandardDarkroom darkroom = new StandardDarkroom();

  @Test
  void a_large_photo_becomes_as_large_as_a_board_needs() throws IOException {
    Photo photo = photo(file(picture(4000, 3000), "jpeg"));
    assertThat(photo.type()).isEqualTo(Photo.Type.JPEG);
    assertThat(seen(photo)).extracting(BufferedImage::getWidth, BufferedImage::getHeight)
        .containsExactly(1600, 1200);
    assertThat(photo.bytes().length).isLessThan(300_000);
  }

  @Test
  void a_small_drawing_stays_as_sharp_as_it_is() throws IOException {
    Photo photo = photo(file(picture(40, 30), "png"));
    assertThat(photo.type()).isEqualTo(Photo.Type.PNG);
    assertThat(seen(photo).getWidth()).isEqualTo(40);
    assertThat(photo(file(picture(40, 30), "gif")).type()).isEqualTo(Photo.Type.PNG);
  }

  @Test
  void what_the_camera_wrote_beside_the_picture_is_gone() throws IOException {
    byte[] file = withExif(file(picture(40, 30), "jpeg"), 1);
    assertThat(text(file)).contains(CAMERA);
    assertThat(text(photo(file).bytes())).doesNotContain(CAMERA).doesNotContain("Exif");
  }

  /** The picture is red at the left above, and blue elsewhere. */
  @ParameterizedTest
  @CsvSource({"1, false, 0, 0", "2, false, 1, 0", "3, false, 1, 1", "4, false, 0, 1", "5, true, 0, 0",
      "6, true, 1, 0", "7, true, 1, 1", "8, true, 0, 1"})
  void a_phone_that_was_held_otherwise_gives_a_picture_that_stands_upright(int orientation, boolean high,
      int right, int below) throws IOException {
    BufferedImage seen = seen(photo(withExif(file(picture(80, 40), "jpeg"), orientation)));
    assertThat(seen.getHeight() > seen.getWidth()).isEqualTo(high);
    for (int x = 0; x <= 1; x++)
      for (int y = 0; y <= 1; y++) {
        Color there = new Color(seen.getRGB(5 + x * (seen.getWidth() - 10), 5 + y * (seen.getHeight() - 10)));
        assertThat(there.getRed() > there.getBlue()).as("%d,%d", x, y).isEqualTo(x == right && y == below);
      }
  }

  @Test
  void a_small_file_that_says_it_holds_a_huge_picture_is_not_read() {
    assertThat(problem(hugePng(60_000, 60_000))).isEqualTo(PhotoProblem.TOO_LARGE);
  }

  @Test
  void what_is_no_picture_that_can_be_read_is_told_so() throws IOException {
    assertThat(problem("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(PhotoProblem.WRONG_TYPE);
    assertThat(problem("RIFF....WEBPVP8 ".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(PhotoProblem.WRONG_TYPE);
    assertThat(problem(new byte[0])).isEqualTo(PhotoProblem.WRONG_TYPE);
    assertThat(problem(new byte[8 * 1024 * 1024 + 1])).isEqualTo(PhotoProblem.TOO_LARGE);
    for (String type : new String[]{"jpeg", "png", "gif"}) {
      byte[] half = file(picture(400, 300), type);
      assertThat(problem(Arrays.copyOf(half, 40))).as(type).isEqualTo(PhotoProblem.BROKEN);
    }
  }

  @Test
  void whatever_is_in_a_file_it_is_answered() throws IOException {
    java.util.Random random = new java.util.Random(7);
    for (String type : new String[]{"jpeg", "png", "gif"})
      for (int i = 0; i < 150; i++) {
        byte[] file = withExif(file(picture(60, 40), type), 6);
        for (int hit = 0; hit < 5; hit++)
          file[random.nextInt(file.length)] = (byte) random.nextInt();
        assertThat(darkroom.develop(file)).isNotNull();
      }
  }

  private Photo photo(byte[] file) {
    return ((Developed.Done) darkroom.develop(file)).photo();
  }

  private PhotoProblem problem(byte[] file) {
    return ((Developed.Failed) darkroom.develop(file)).why();
  }

  private static BufferedImage seen(Photo photo) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(photo.bytes()));
  }

  private static BufferedImage picture(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height / 2);
    pen.dispose();
    return image;
  }

  private static byte[] file(BufferedImage image, String type) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, type, bytes);
    return bytes.toByteArray();
  }

  /** A JPEG as a phone makes it; any other file as it is. */
  private static byte[] withExif(byte[] file, int orientation) {
    if ((file[0] & 0xFF) != 0xFF)
      return file;
    byte[] camera = CAMERA.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + camera.length);
    tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x010F).putShort((short) 2).putInt(camera.length).putInt(38);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation)
        .putShort((short) 0);
    tiff.putInt(0).put(camera);
    ByteBuffer all = ByteBuffer.allocate(file.length + 10 + tiff.capacity());
    all.put(file, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + 6 + tiff.capacity()));
    all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array()).put(file, 2, file.length - 2);
    return all.array();
  }

  private static byte[] hugePng(int width, int height) {
    ByteBuffer png = ByteBuffer.allocate(8 + 25);
    png.put(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width)
        .putInt(height).put(new byte[]{8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(header.array());
    return png.putInt(13).put(header.array()).putInt((int) sum.getValue()).array();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
