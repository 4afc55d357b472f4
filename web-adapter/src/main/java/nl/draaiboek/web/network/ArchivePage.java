package nl.draaiboek.web.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.network.Memory;

/**
 * Where a network finds things back.
 *
 * @param words that were looked for; empty for none
 * @param found what fits best first, or what was put in last where nothing was looked for
 */
public record ArchivePage(Frame frame, String words, List<Found> found) {
  public static final String ACTION = "network/remember";

  /**
   * Something that was found.
   *
   * @param wrapUp  where it can be read, for a published wrap-up
   * @param takeOut the action that takes it out, for who may
   */
  public record Found(Memory memory, Optional<String> wrapUp, Optional<String> takeOut) {}

  /** @return what people put in themselves */
  public static List<Memory.Kind> kinds() {
    return Stream.of(Memory.Kind.values()).filter(Memory.Kind::isGiven).toList();
  }

  public static ArchivePhrase of(Memory.Kind kind) {
    return switch (kind) {
      case MEETING -> ArchivePhrase.MEETING;
      case WRAP_UP -> ArchivePhrase.WRAP_UP;
      case IDEA -> ArchivePhrase.IDEA;
      case SOURCE -> ArchivePhrase.SOURCE;
      case RECIPE -> ArchivePhrase.RECIPE;
      case VALUE -> ArchivePhrase.VALUE;
      case AMBITION -> ArchivePhrase.AMBITION;
    };
  }
}
