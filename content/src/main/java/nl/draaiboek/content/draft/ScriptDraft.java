package nl.draaiboek.content.draft;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A session script in its first version, out of a table with the columns time, minutes, where, what and who, in Dutch or English.
 *
 * @param files   text by file name
 * @param remarks what could not be understood, and what was made of it; in English, for who writes scripts
 */
public record ScriptDraft(Map<String, String> files, List<String> remarks) {
  private static final int GUESS = 10;

  public ScriptDraft {
    files = Map.copyOf(files);
    remarks = List.copyOf(remarks);
  }

  /**
   * Makes one.
   *
   * @param title of the script
   * @param table its head first
   * @throws IllegalArgumentException when no script can be made of it; the message says what it lacks
   */
  public static ScriptDraft of(String title, List<List<String>> table) {
    if (table.size() < 2)
      throw new IllegalArgumentException("there is no table with a head and a row below it");
    return new Drafting(title, table.getFirst()).of(table.subList(1, table.size()));
  }

  /** The making of one. */
  private static final class Drafting {
    private final String title;
    private final List<Optional<Column>> columns;
    private final boolean dutch;
    private final List<String> remarks = new ArrayList<>();
    private final StringBuilder yaml = new StringBuilder("""
        # yaml-language-server: $schema=../script.schema.json
        tables: 4

        blocks:
        """);
    private final StringBuilder words = new StringBuilder();
    private final Set<String> ids = new HashSet<>();

    Drafting(String title, List<String> head) {
      this.title = title;
      this.columns = head.stream().map(Column::of).toList();
      this.dutch = Column.isDutch(head);
      if (!columns.contains(Optional.of(Column.WHAT)))
        throw new IllegalArgumentException("no column says what happens; its head is 'what' or 'onderdeel'");
      if (!columns.contains(Optional.of(Column.TIME)) && !columns.contains(Optional.of(Column.MINUTES)))
        throw new IllegalArgumentException(
            "no column says how long it takes; its head is 'minutes', 'duur', 'time' or 'tijd'");
      for (int i = 0; i < head.size(); i++)
        if (columns.get(i).isEmpty() && !head.get(i).isBlank())
          remarks.add("column '" + head.get(i) + "': I do not know what it holds, so I left it out");
    }

    ScriptDraft of(List<List<String>> table) {
      List<Row> rows = rows(table);
      words.append("# ").append(oneLine(title)).append("\n\n")
          .append(dutch ? "Schrijf hier waar deze sessie voor is." : "Write here what this session is for.")
          .append('\n');
      for (int i = 0; i < rows.size(); i++)
        block(rows.get(i), minutes(rows, i));
      return new ScriptDraft(new TreeMap<>(Map.of("script.yaml", yaml.toString(), dutch ? "nl.md" : "en.md",
          words.toString())), remarks);
    }

    private List<Row> rows(List<List<String>> table) {
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < table.size(); i++) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int c = 0; c < Math.min(columns.size(), table.get(i).size()); c++) {
          String cell = table.get(i).get(c).strip();
          columns.get(c).filter(_ -> !cell.isEmpty())
              .ifPresent(column -> cells.merge(column, cell, (one, other) -> one + "\n" + other));
        }
        Row row = new Row(i + 1, cells);
        if (row.title().isEmpty())
          remarks.add("row " + row.number() + ": it does not say what happens, so I left it out");
        else
          rows.add(row);
      }
      if (rows.isEmpty())
        throw new IllegalArgumentException("no row says what happens");
      return rows;
    }

    /** What it says, else until the time that it says, or the next one; the last one is the end where it says nothing. */
    private int minutes(List<Row> rows, int place) {
      Row row = rows.get(place);
      Optional<Integer> said = Clock.minutes(row.cell(Column.MINUTES));
      if (said.isPresent())
        return said.get();
      if (!row.cell(Column.MINUTES).isEmpty())
        remarks.add("row " + row.number() + " (" + row.title() + "): '" + row.cell(Column.MINUTES)
            + "' is no number of minutes");
      boolean last = place + 1 == rows.size();
      Optional<LocalTime> from = Clock.time(row.cell(Column.TIME));
      Optional<LocalTime> until = Clock.until(row.cell(Column.TIME))
          .or(() -> last ? Optional.empty() : Clock.time(rows.get(place + 1).cell(Column.TIME)));
      Optional<Integer> between = from.flatMap(f -> until.filter(u -> !u.isBefore(f))
          .map(u -> (int) Duration.between(f, u).toMinutes()));
      if (between.isEmpty() && !last)
        remarks.add("row " + row.number() + " (" + row.title()
            + "): I do not know how long it takes, so I gave it " + GUESS
            + " minutes");
      return between.orElse(last ? 0 : GUESS);
    }

    private void block(Row row, int minutes) {
      String id = unique(row.id());
      String kind = row.isBreak() ? "pause" : row.hasNotes() ? "notes" : "explain";
      String place = row.isBreak() ? "none" : row.isAtTables() ? "tables" : "plenary";
      yaml.append("  - id: ").append(id).append("\n    minutes: ").append(minutes).append("\n    place: ")
          .append(place)
          .append("\n    activities:\n      - id: ").append(kind).append("\n        kind: ").append(kind)
          .append('\n');
      if (kind.equals("notes"))
        yaml.append(
            "        kinds:\n          - id: note\n            colour: yellow\n            sign: 💡\n");
      yaml.append('\n');
      if (kind.equals("notes"))
        remarks.add(
            "row " + row.number() + " (" + row.title() + "): I made it a block in which people write notes");
      words(row, id, kind);
    }

    private void words(Row row, String id, String kind) {
      words.append("\n## ").append(id).append(": ").append(oneLine(row.title())).append("\n\n");
      String how = String.join("\n", row.cell(Column.WHAT).lines().skip(1).toList()) + "\n"
          + row.cell(Column.HOW);
      words.append(paragraph(how.strip().isEmpty() ? row.title() : how)).append('\n');
      part("facilitator", row.cell(Column.WHO));
      part("materials", row.cell(Column.MATERIALS));
      if (kind.equals("notes"))
        words.append("\n### words\n\n- notes.prompt: ")
            .append(dutch ? "Wat schrijf je op?" : "What do you write down?")
            .append("\n- notes.kind.note: ").append(dutch ? "Briefje" : "Note").append('\n');
    }

    private void part(String name, String text) {
      if (!text.isEmpty())
        words.append("\n### ").append(name).append("\n\n").append(paragraph(text)).append('\n');
    }

    /** A line that begins like a heading of ours would be one. */
    private static String paragraph(String text) {
      return String.join("\n\n", text.lines().map(String::strip).filter(line -> !line.isEmpty())
          .map(line -> line.startsWith("#") ? "\\" + line : line).toList());
    }

    private static String oneLine(String text) {
      return text.replaceAll("\\s+", " ").strip();
    }

    private String unique(String id) {
      String free = id;
      for (int number = 2; !ids.add(free); number++)
        free = id.substring(0, Math.min(id.length(), 27)).replaceAll("-+$", "") + "-" + number;
      return free;
    }
  }
}
