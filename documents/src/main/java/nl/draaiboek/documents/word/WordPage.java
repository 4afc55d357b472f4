package nl.draaiboek.documents.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.picture.Picture;
import nl.draaiboek.core.picture.PictureBounds;
import nl.draaiboek.core.picture.PictureFile;
import nl.draaiboek.core.picture.PictureRenderer;
import nl.draaiboek.documents.page.Item;
import nl.draaiboek.documents.page.Page;
import nl.draaiboek.documents.page.Shot;
import nl.draaiboek.documents.photo.PhotoPrint;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/**
 * A page that becomes a DOCX on A4, to be edited: with headings, lists and tables that a word processor knows as such. Words are put
 * in as text; no field, link or macro is ever written.
 */
public final class WordPage implements Page {
  private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");
  private static final PictureBounds PICTURES = new PictureBounds(1600, 1600, 500_000);
  /** Of the text, in points. */
  private static final double WIDTH = 480;
  /** Of a picture, in points: two go on a page with words around them. */
  private static final double PICTURE_HIGH = 260;
  /** Of totals, in points: below it each is told in words. */
  private static final double BARS_HIGH = 110;
  /** Two pictures beside each other and the space between them. */
  private static final double HALF = (WIDTH - 8) / 2;
  /** The photo on a note is no larger, in points. */
  private static final double PHOTO_WIDE = 200;
  private static final double PHOTO_HIGH = 140;
  private static final double PLATE_WIDE = 320;
  private static final double PLATE_HIGH = 230;
  /** A4, in twentieths of a point. */
  private static final long A4_WIDTH = 11_906;
  private static final long A4_HEIGHT = 16_838;
  private static final long MARGIN = 1_134;
  private static final String SOFT = "5B5468";

  private final XWPFDocument document = new XWPFDocument();
  private final PictureRenderer renderer;

  /** @param language in which it is written, for who checks its spelling or reads it aloud */
  public WordPage(Language language, PictureRenderer renderer) {
    this.renderer = renderer;
    WordStyles.addTo(document, language);
    document.getProperties().getCoreProperties().getUnderlyingProperties()
        .setLanguageProperty(language.tag());
    document.getProperties().getCoreProperties().setCreator("Draaiboek");
    var section = document.getDocument().getBody().addNewSectPr();
    section.addNewPgSz().setW(BigInteger.valueOf(A4_WIDTH));
    section.getPgSz().setH(BigInteger.valueOf(A4_HEIGHT));
    var margins = section.addNewPgMar();
    for (Consumer<Object> side : List.<Consumer<Object>>of(margins::setTop, margins::setBottom,
        margins::setLeft, margins::setRight))
      side.accept(BigInteger.valueOf(MARGIN));
  }

  @Override
  public void title(String words) {
    document.getProperties().getCoreProperties().setTitle(PlainText.oneLine(words));
    line(styled(WordStyles.TITLE), words);
  }

  @Override
  public void heading(int level, String words) {
    line(styled(WordStyles.HEADING + (level - 1)), words);
  }

  @Override
  public void paragraph(String words) {
    for (String part : BLANK_LINES.split(PlainText.of(words), -1))
      lines(document.createParagraph().createRun(), part);
  }

  @Override
  public void items(List<Item> items) {
    items.forEach(this::item);
  }

  private void item(Item item) {
    XWPFParagraph paragraph = styled(WordStyles.LIST);
    item.kind().ifPresent(kind -> {
      XWPFRun sign = paragraph.createRun();
      // A space that does not break on each side makes a small paper of it.
      sign.setText("\u00A0" + PlainText.oneLine(kind.sign()) + "\u00A0");
      shade(sign, kind.colour());
      paragraph.createRun().setText(" ");
    });
    if (!item.label().isEmpty()) {
      XWPFRun label = line(paragraph, item.label());
      label.setText(" ", 1);
      label.setBold(true);
    }
    lines(paragraph.createRun(), item.words());
    if (!item.aside().isEmpty()) {
      XWPFRun aside = paragraph.createRun();
      aside.setText(" (" + PlainText.oneLine(item.aside()) + ")");
      aside.setColor(SOFT);
    }
    for (String below : item.below()) {
      XWPFRun more = paragraph.createRun();
      more.addBreak();
      more.setColor(SOFT);
      lines(more, below);
    }
    item.shot().ifPresent(shot -> {
      paragraph.createRun().addBreak();
      photo(paragraph, shot, PHOTO_WIDE, PHOTO_HIGH);
    });
  }

  private static void shade(XWPFRun run, Colour colour) {
    var shade = run.getCTR().isSetRPr()
        ? run.getCTR().getRPr().addNewShd()
        : run.getCTR().addNewRPr().addNewShd();
    shade.setVal(STShd.CLEAR);
    shade.setColor("auto");
    shade.setFill(switch (colour) {
      case YELLOW -> "FFE070";
      case GREEN -> "BFE0A4";
      case BLUE -> "BFDCEE";
      case PINK -> "F6C6D0";
    });
  }

  @Override
  public void table(List<String> head, List<List<String>> rows) {
    XWPFTable table = document.createTable(rows.size() + 1, head.size());
    table.getCTTbl().getTblPr().unsetTblBorders();
    table.setStyleID(WordStyles.TABLE);
    table.setWidth("100%");
    XWPFTableRow top = table.getRow(0);
    top.setRepeatHeader(true);
    fill(top, head, true);
    for (int i = 0; i < rows.size(); i++)
      fill(table.getRow(i + 1), rows.get(i), false);
    document.createParagraph();
  }

  private static void fill(XWPFTableRow row, List<String> cells, boolean bold) {
    row.setCantSplitRow(true);
    for (int i = 0; i < cells.size(); i++)
      line(row.getCell(i).getParagraphs().getFirst(), cells.get(i)).setBold(bold);
  }

  @Override
  public void picture(Picture picture) {
    picture(document.createParagraph(), picture, WIDTH, PICTURE_HIGH);
  }

  /** Two in a line: a word processor may part them, and who edits may take one away. */
  @Override
  public void pictures(List<Picture> all) {
    if (all.size() == 1) {
      picture(all.getFirst());
      return;
    }
    for (int i = 0; i < all.size(); i += 2) {
      XWPFParagraph pair = document.createParagraph();
      picture(pair, all.get(i), HALF, PICTURE_HIGH);
      if (i + 1 < all.size()) {
        pair.createRun().setText(" ");
        picture(pair, all.get(i + 1), HALF, PICTURE_HIGH);
      }
    }
  }

  private void picture(XWPFParagraph paragraph, Picture picture, double wide, double high) {
    PictureFile file = renderer.render(picture, PICTURES);
    double width = Math.min(wide, high * file.width() / file.height());
    place(paragraph, file.bytes(), PictureType.PNG, width, width * file.height() / file.width(), file.alt());
  }

  private static void photo(XWPFParagraph paragraph, Shot shot, double wide, double high) {
    PhotoPrint print = shot.print();
    double width = print.widthWithin(wide, high);
    place(paragraph, print.photo().bytes(), switch (print.photo().type()) {
      case JPEG -> PictureType.JPEG;
      case PNG -> PictureType.PNG;
    }, width, width * print.height() / print.width(), shot.alt());
  }

  /** The name of a file in the document need not be one of its own: it is numbered there. */
  private static void place(XWPFParagraph paragraph, byte[] file, PictureType type, double width,
      double height, String alt) {
    XWPFRun run = paragraph.createRun();
    try (var bytes = new ByteArrayInputStream(file)) {
      run.addPicture(bytes, type, "picture", Units.toEMU(width), Units.toEMU(height)).getCTPicture()
          .getNvPicPr().getCNvPr().setDescr(PlainText.oneLine(alt));
      run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(PlainText.oneLine(alt));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("a picture of ours is no PNG", e);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
  }

  @Override
  public void shots(List<Shot> shots) {
    for (Shot shot : shots) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setAlignment(ParagraphAlignment.LEFT);
      paragraph.setKeepNext(!shot.caption().isEmpty());
      photo(paragraph, shot, PLATE_WIDE, PLATE_HIGH);
      if (!shot.caption().isEmpty())
        line(document.createParagraph(), shot.caption()).setColor(SOFT);
    }
  }

  @Override
  public void bars(Picture.Bars bars, List<Item> items) {
    picture(document.createParagraph(), bars.untitled(), WIDTH, BARS_HIGH);
    items(items);
  }

  /** @return the file */
  public byte[] done() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return out.toByteArray();
  }

  private XWPFParagraph styled(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  private static XWPFRun line(XWPFParagraph paragraph, String words) {
    XWPFRun run = paragraph.createRun();
    run.setText(PlainText.oneLine(words));
    return run;
  }

  private static void lines(XWPFRun run, String words) {
    List<String> lines = PlainText.of(words).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0)
        run.addBreak();
      run.setText(lines.get(i), i);
    }
  }
}
