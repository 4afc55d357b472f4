package nl.draaiboek.content.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.draaiboek.content.script.Problem;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.workshop.Fitting;
import nl.draaiboek.core.workshop.KeptScripts;
import nl.draaiboek.core.workshop.ScriptBench;
import nl.draaiboek.core.workshop.ScriptEdit;
import nl.draaiboek.core.workshop.WorkshopPhrase;

/** The bench on which scripts are files. Thread-safe. */
public final class FileBench implements ScriptBench {
  private static final int NAME_CHARS = 40;
  private static final int MARK_CHARS = 16;

  private final ScriptLibrary library;
  private final ScriptReader reader;
  private final KeptScripts kept;

  /**
   * @param library holds {@code kept} too
   * @param reader  that says whether a script can run
   */
  public FileBench(ScriptLibrary library, ScriptReader reader, KeptScripts kept) {
    this.library = library;
    this.reader = reader;
    this.kept = kept;
  }

  @Override
  public Optional<Piece> find(String name) {
    return library.find(name).filter(Read.Good.class::isInstance)
        .map(read -> new Piece(((Read.Good) read).script(), kept.all().containsKey(name),
            mark(library.files(name))));
  }

  @Override
  public Map<String, String> files(String name) {
    return library.files(name);
  }

  @Override
  public Outcome keepAsNew(Piece piece, ScriptEdit edit) {
    String name = named(edit.title());
    if (!library.files(name).isEmpty() || isTaken(edit))
      return refused(Line.of(WorkshopPhrase.TITLE_TAKEN));
    return keep(piece.script().name(), name, Optional.empty(), edit);
  }

  @Override
  public Outcome keep(Piece piece, ScriptEdit edit) {
    String name = piece.script().name();
    Map<String, String> files = library.files(name);
    return mark(files).equals(piece.mark())
        ? keep(name, name, Optional.of(files), edit)
        : refused(Line.of(WorkshopPhrase.CHANGED_MEANWHILE));
  }

  @Override
  public Outcome drop(Piece piece) {
    String name = piece.script().name();
    Map<String, String> files = library.files(name);
    return mark(files).equals(piece.mark()) && kept.keep(name, Optional.of(files), Map.of())
        ? new Outcome.Done(name)
        : refused(Line.of(WorkshopPhrase.CHANGED_MEANWHILE));
  }

  private Outcome keep(String from, String name, Optional<Map<String, String>> before, ScriptEdit edit) {
    Map<String, String> files = library.files(from);
    if (!(reader.read(from, files) instanceof Read.Good(Script script, _)))
      return refused(Line.of(WorkshopPhrase.CHANGED_MEANWHILE));
    List<Line> faults = Fitting.faults(script, edit);
    if (!faults.isEmpty())
      return new Outcome.Refused(faults);
    Map<String, String> edited = EditedFiles.of(script, files, edit);
    return switch (reader.read(name, edited)) {
      case Read.Bad(var problems) -> new Outcome.Refused(
          problems.stream().filter(problem -> !problem.warning()).map(FileBench::told).toList());
      case Read.Good _ -> kept.keep(name, before, edited)
          ? new Outcome.Done(name)
          : refused(
              Line.of(before.isPresent() ? WorkshopPhrase.CHANGED_MEANWHILE : WorkshopPhrase.TITLE_TAKEN));
    };
  }

  /** Two of one title in a list could not be told apart. */
  private boolean isTaken(ScriptEdit edit) {
    return library.all().values().stream().anyMatch(read -> read instanceof Read.Good(Script script, _)
        && script.title().in(edit.language()).equalsIgnoreCase(edit.title().strip()));
  }

  private static Line told(Problem problem) {
    return Line.of(WorkshopPhrase.NOT_SOUND, "problem", problem.message());
  }

  private static Outcome refused(Line why) {
    return new Outcome.Refused(List.of(why));
  }

  /** @return small letters, digits and dashes, at least one */
  private static String named(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
    String name = plain.substring(0, Math.min(plain.length(), NAME_CHARS)).replaceAll("^-+|-+$", "");
    return name.isEmpty() ? "eigen" : name;
  }

  private static String mark(Map<String, String> files) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256")
          .digest(new TreeMap<>(files).toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, MARK_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
