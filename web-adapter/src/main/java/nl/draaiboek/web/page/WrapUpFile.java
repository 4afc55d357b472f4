package nl.draaiboek.web.page;

import java.util.Optional;
import java.util.stream.Stream;

/** The files that a wrap-up comes as, the one to read first. */
public enum WrapUpFile {
  PDF("pdf", "application/pdf", WrapUpPhrase.AS_PDF),
  WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      WrapUpPhrase.AS_WORD),
  SHEETS("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", WrapUpPhrase.AS_SHEETS),
  MARKDOWN("md", "text/markdown; charset=utf-8", WrapUpPhrase.AS_MARKDOWN),
  CSV("csv", "text/csv; charset=utf-8", WrapUpPhrase.AS_CSV);

  private final String ending;
  private final String mediaType;
  private final WrapUpPhrase offer;

  WrapUpFile(String ending, String mediaType, WrapUpPhrase offer) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.offer = offer;
  }

  /** @param ending as {@link #ending()} says it */
  public static Optional<WrapUpFile> ending(String ending) {
    return Stream.of(values()).filter(kind -> kind.ending().equals(ending)).findFirst();
  }

  /** @return with a dot before it */
  public String ending() {
    return "." + ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** @return what stands on the button */
  public WrapUpPhrase offer() {
    return offer;
  }
}
