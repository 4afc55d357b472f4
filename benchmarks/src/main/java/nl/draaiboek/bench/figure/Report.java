package nl.draaiboek.bench.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Results for people and for programs. */
public final class Report {
  private Report() {}

  /** @return a Markdown table with a line for each ratio, and a list of what does not fit in it */
  public static String table(List<Result> results) {
    List<String> lines = new ArrayList<>();
    lines.add("| name | what | against | aim | ratio (min-max) | ours | theirs | |");
    lines.add("|---|---|---|---|---|---|---|---|");
    for (Result result : results)
      for (Comparison c : result.comparisons())
        lines.add(String.join(" | ", "| " + result.name(), c.what(), c.against(), c.aim().toString(),
            c.ratio().toString(), c.ours(), c.theirs(), (c.isMet() ? "met" : "**missed**") + " |"));
    lines.add("");
    for (Result result : results) {
      lines.add("- " + result.name() + ": control " + result.control()
          + (result.isControlled() ? "" : ", **failed: the machine was too restless**") + "; lost "
          + result.lost() + ", twice " + result.twice());
      result.notes().forEach(note -> lines.add("  - " + note));
    }
    return String.join("\n", lines);
  }

  /** @return the same as one JSON array */
  public static String json(List<Result> results) {
    try {
      return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
          .writeValueAsString(results.stream().map(Report::object).toList());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> object(Result result) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("name", result.name());
    object.put("good", result.isGood());
    object.put("comparisons", result.comparisons().stream().map(Report::object).toList());
    object.put("control", object(result.control()));
    object.put("controlled", result.isControlled());
    object.put("lost", result.lost());
    object.put("twice", result.twice());
    object.put("notes", result.notes());
    return object;
  }

  private static Map<String, Object> object(Comparison comparison) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("what", comparison.what());
    object.put("against", comparison.against());
    object.put("aim", comparison.aim().toString());
    object.put("met", comparison.isMet());
    object.put("ratio", object(comparison.ratio()));
    object.put("ours", comparison.ours());
    object.put("theirs", comparison.theirs());
    return object;
  }

  private static Map<String, Object> object(Ratio ratio) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("median", ratio.median());
    object.put("min", ratio.min());
    object.put("max", ratio.max());
    return object;
  }
}
