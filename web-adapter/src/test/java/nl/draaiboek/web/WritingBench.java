package nl.draaiboek.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.workshop.Fitting;
import nl.draaiboek.core.workshop.ScriptBench;
import nl.draaiboek.core.workshop.ScriptEdit;

/** A bench with one script on it, that writes down what it is asked to keep. */
final class WritingBench implements ScriptBench {
  final List<ScriptEdit> kept = new ArrayList<>();
  final List<String> dropped = new ArrayList<>();
  Script script = Hall.evening();
  boolean isOwn;

  @Override
  public Optional<Piece> find(String name) {
    return name.equals(script.name()) ? Optional.of(new Piece(script, isOwn, "mark")) : Optional.empty();
  }

  @Override
  public Map<String, String> files(String name) {
    return Map.of("script.yaml", "blocks:\n");
  }

  @Override
  public Outcome keepAsNew(Piece piece, ScriptEdit edit) {
    return keep(piece, edit);
  }

  @Override
  public Outcome keep(Piece piece, ScriptEdit edit) {
    List<Line> faults = Fitting.faults(script, edit);
    if (!faults.isEmpty())
      return new Outcome.Refused(faults);
    kept.add(edit);
    return new Outcome.Done(script.name());
  }

  @Override
  public Outcome drop(Piece piece) {
    dropped.add(piece.script().name());
    return new Outcome.Done(piece.script().name());
  }
}
