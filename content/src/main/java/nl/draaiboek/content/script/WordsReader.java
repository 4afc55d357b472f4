package nl.draaiboek.content.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draaiboek.content.script.WordsFile.Passage;
import nl.draaiboek.content.script.WordsFile.Section;

/**
 * Reads {@code nl.md}: {@code # title}, {@code ## block: title}, {@code ### part}. Everything else is Markdown that belongs
 * to the heading above it.
 */
final class WordsReader {
  private static final Pattern BLOCK = Pattern.compile("##\\s+([a-z0-9-]+)\\s*:\\s*(.*)");
  private static final Pattern ACTIVITY_TEXT = Pattern.compile("[a-z0-9-]+\\.[a-z0-9.-]+");
  private static final Pattern SHORT_TEXT = Pattern
      .compile("[-*]\\s+([a-z0-9-]+\\.[a-z0-9.-]+)\\s*:\\s*(.*)");
  private static final String WORDS = "words";

  private final String file;
  private final Problems problems;
  private final List<Section> sections = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Passage title = new Passage("", 1);
  private String about = "";
  private Map<String, Passage> ofScript = Map.of();
  private Map<String, Passage> parts = new LinkedHashMap<>();
  private String part = WordsFile.INSTRUCTION;
  private int partLine = 1;
  private int line;

  private WordsReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  static WordsFile read(String language, String content, Problems problems) {
    WordsReader reader = new WordsReader(language + ".md", problems);
    content.lines().forEach(reader::line);
    reader.endSection();
    if (reader.title.text().isEmpty())
      problems.wrong(reader.file, 1, "the first line should be the script's title: '# Title'");
    return new WordsFile(language, reader.title, reader.about, reader.ofScript, reader.sections);
  }

  private void line(String written) {
    line++;
    if (written.startsWith("### "))
      part(written.substring(4).strip());
    else if (written.startsWith("## "))
      block(written);
    else if (written.startsWith("# "))
      title(written.substring(2).strip());
    else
      text.append(written).append('\n');
  }

  private void title(String words) {
    if (title.text().isEmpty() && sections.isEmpty())
      title = new Passage(words, line);
    else
      problems.wrong(file, line, "a second title; a block's heading has two: '## block: Title'");
  }

  private void block(String written) {
    endSection();
    Matcher heading = BLOCK.matcher(written);
    boolean good = heading.matches();
    String id = good ? heading.group(1) : "";
    String name = good ? heading.group(2).strip() : "";
    if (!good)
      problems.wrong(file, line, "a block's heading names its id and its title: '## opening: Welcome'");
    else if (name.isEmpty())
      problems.wrong(file, line, "block '" + id + "' has no title here; write '## " + id + ": Title'");
    else if (sections.stream().anyMatch(s -> s.id().equals(id)))
      problems.wrong(file, line, "a second heading for block '" + id + "'; put its words under the first");
    sections.add(new Section(id, name, line, Map.of()));
    partLine = line + 1;
  }

  private void part(String name) {
    endPart();
    part = name;
    partLine = line;
    if (sections.isEmpty() && WordsFile.OF_SCRIPT.containsKey(name))
      return;
    if (sections.isEmpty())
      problems.wrong(file, line,
          "'### " + name + "' stands above the first block; put it under a '## block: Title'"
              + Nearest.hint(name, List.copyOf(WordsFile.OF_SCRIPT.keySet())));
    else if (WordsFile.OF_SCRIPT.containsKey(name))
      problems.wrong(file, line, "'### " + name
          + "' is about the session as a whole; put it above the first '## block: Title'");
    else if (!WordsFile.PARTS.contains(name) && !name.equals(WORDS) && !ACTIVITY_TEXT.matcher(name).matches())
      problems.wrong(file, line, "no part is called '" + name + "'" + Nearest.hint(name,
          List.of("more", "facilitator", "materials", WORDS, "activity.name")));
  }

  private void endPart() {
    if (part.equals(WORDS))
      shortTexts();
    else
      keep(part, text.toString().strip(), partLine);
    text.setLength(0);
  }

  /** A list of {@code - activity.name: text}; a line that starts with spaces goes on with the text above it. */
  private void shortTexts() {
    String name = "";
    int at = partLine;
    for (String written : text.toString().lines().toList()) {
      at++;
      Matcher item = SHORT_TEXT.matcher(written);
      Passage before = parts.get(name);
      if (item.matches()) {
        name = item.group(1);
        keep(name, item.group(2).strip(), at);
      } else if (written.startsWith(" ") && before != null)
        parts.put(name, new Passage(before.text() + "\n" + written.strip(), before.line()));
      else if (!written.isBlank())
        problems.wrong(file, at,
            "under '### words' each line is '- activity.name: text', such as '- notes.prompt: Write what strikes you.'");
    }
  }

  private void keep(String name, String words, int at) {
    if (words.isEmpty())
      return;
    Passage first = parts.putIfAbsent(name, new Passage(words, at));
    if (first != null)
      problems.wrong(file, at, "'" + name + "' stands here twice; the first is on line " + first.line());
  }

  private void endSection() {
    endPart();
    if (sections.isEmpty()) {
      about = parts.containsKey(WordsFile.INSTRUCTION) ? parts.get(WordsFile.INSTRUCTION).text() : "";
      parts.keySet().retainAll(WordsFile.OF_SCRIPT.keySet());
      ofScript = Map.copyOf(parts);
    } else {
      Section open = sections.removeLast();
      sections.add(new Section(open.id(), open.title(), open.line(), parts));
    }
    parts = new LinkedHashMap<>();
    part = WordsFile.INSTRUCTION;
  }
}
