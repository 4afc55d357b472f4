package nl.draaiboek.documents.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Scripts that run from right to left: found among others, turned round, and joined as they are written. */
final class Writing implements BidiSplitter {
  /** For words that run from right to left alone. */
  static final BidiReorderer REORDERER = new BidiReorderer() {
    private final ArabicShaping joined = new ArabicShaping(
        ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL
            | ArabicShaping.LENGTH_GROW_SHRINK);
    private final ArabicShaping loose = new ArabicShaping(
        ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL
            | ArabicShaping.LENGTH_GROW_SHRINK);

    @Override
    public String reorderRTLTextToLTR(String text) {
      return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    @Override
    public String shapeText(String text) {
      return shaped(joined, text);
    }

    @Override
    public String deshapeText(String text) {
      return shaped(loose, text);
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }

    private String shaped(ArabicShaping how, String text) {
      try {
        return how.shape(text);
      } catch (ArabicShapingException e) {
        return text;
      }
    }
  };

  private final Bidi bidi = new Bidi();

  @Override
  public void setParagraph(String paragraph, byte direction) {
    bidi.setPara(paragraph, direction == RTL ? Bidi.RTL : Bidi.LTR, null);
  }

  @Override
  public int countTextRuns() {
    return bidi.countRuns();
  }

  @Override
  public BidiTextRun getVisualRun(int number) {
    var run = bidi.getVisualRun(number);
    return new BidiTextRun(run.getStart(), run.getLength(), run.isOddRun() ? RTL : LTR);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    return switch (Bidi.getBaseDirection(paragraph)) {
      case Bidi.RTL -> RTL;
      case Bidi.LTR -> LTR;
      default -> NEUTRAL;
    };
  }
}
