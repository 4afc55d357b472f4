package nl.draaiboek.content.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes {@code nl.md}: heading by heading, so that what is not changed stays as it was typed. */
final class WordsText {
  private static final Pattern BLOCK = Pattern.compile("##\\s+([a-z0-9-]+)\\s*:.*");
  private static final Pattern SHORT_TEXT = Pattern.compile("[-*]\\s+([a-z0-9.-]+)\\s*:.*");
  private static final String LIST = "words";
  /** Above the first heading of a block. */
  private static final String SCRIPT = "";

  private final List<Passage> passages = new ArrayList<>();

  /** What stands under one heading; its part is empty where the heading is the script's or a block's own. */
  private static final class Passage {
    private final String block;
    private final String part;
    private String heading;
    private String text;

    Passage(String block, String part, String heading, String text) {
      this.block = block;
      this.part = part;
      this.heading = heading;
      this.text = text;
    }

    boolean isAt(String wantedBlock, String wantedPart) {
      return block.equals(wantedBlock) && part.equals(wantedPart);
    }
  }

  WordsText(String text) {
    Passage open = new Passage(SCRIPT, "", "", "");
    StringBuilder body = new StringBuilder();
    for (String line : text.lines().toList()) {
      Optional<Passage> next = opens(line, open.block);
      if (next.isPresent()) {
        close(open, body);
        open = next.get();
      } else
        body.append(line).append('\n');
    }
    close(open, body);
  }

  private static Optional<Passage> opens(String line, String within) {
    Matcher block = BLOCK.matcher(line);
    if (block.matches())
      return Optional.of(new Passage(block.group(1), "", line, ""));
    if (line.startsWith("### "))
      return Optional.of(new Passage(within, line.substring(4).strip(), line, ""));
    return line.startsWith("# ") ? Optional.of(new Passage(SCRIPT, "", line, "")) : Optional.empty();
  }

  private void close(Passage passage, StringBuilder body) {
    passage.text = body.toString().strip();
    body.setLength(0);
    if (!passage.heading.isEmpty())
      passages.add(passage);
  }

  /** Changes the script's title. */
  void title(String title) {
    find(SCRIPT, "").orElseThrow().heading = "# " + oneLine(title);
  }

  /** Changes what the script is for. */
  void about(String about) {
    find(SCRIPT, "").orElseThrow().text = body(about);
  }

  /** Changes what the script says of the session as a whole. */
  void part(String name, String text) {
    write(SCRIPT, name, text);
  }

  /** Changes a block's title; the block is there. */
  void blockTitle(String block, String title) {
    find(block, "").orElseThrow().heading = "## " + block + ": " + oneLine(title);
  }

  /** Changes the text right below a block's heading; the block is there. */
  void blockInstruction(String block, String text) {
    find(block, "").orElseThrow().text = body(text);
  }

  /** Changes a part of a block: takes it away where the text is empty, adds it where it is not there yet. */
  void blockPart(String block, String part, String text) {
    write(block, part, text);
  }

  /** Changes a text of an activity, wherever it stands: below a heading of its own, or in the list of short ones. */
  void blockPrompt(String block, String name, String text) {
    Optional<Passage> own = find(block, name);
    if (own.isPresent()) {
      write(block, name, text);
      return;
    }
    String item = text.isBlank() ? "" : item(name, text);
    List<String> items = new ArrayList<>();
    boolean replacing = false;
    for (String line : find(block, LIST).map(list -> list.text).orElse("").lines().toList()) {
      Matcher start = SHORT_TEXT.matcher(line);
      if (start.matches()) {
        replacing = start.group(1).equals(name);
        items.add(replacing ? item : line);
      } else if (!replacing)
        items.add(line);
    }
    if (!items.contains(item))
      items.add(item);
    items.removeIf(String::isEmpty);
    write(block, LIST, String.join("\n", items), false);
  }

  /** A line that starts with spaces goes on with the text above it. */
  private static String item(String name, String text) {
    return "- " + name + ": " + String.join("\n  ",
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  /** Takes a block's words away. */
  void drop(String block) {
    passages.removeIf(passage -> passage.block.equals(block));
  }

  private void write(String block, String part, String text) {
    write(block, part, text, true);
  }

  private void write(String block, String part, String text, boolean escaped) {
    String wanted = escaped ? body(text) : text.strip();
    Optional<Passage> found = find(block, part);
    if (wanted.isEmpty())
      found.ifPresent(passages::remove);
    else if (found.isPresent())
      found.get().text = wanted;
    else
      passages.add(endOf(block), new Passage(block, part, "### " + part, wanted));
  }

  private Optional<Passage> find(String block, String part) {
    return passages.stream().filter(passage -> passage.isAt(block, part)).findFirst();
  }

  private int endOf(String block) {
    int end = 0;
    for (int i = 0; i < passages.size(); i++)
      if (passages.get(i).block.equals(block))
        end = i + 1;
    return end;
  }

  /** A line that begins like a heading of ours would be one. */
  private static String body(String text) {
    return String.join("\n", text.strip().lines().map(String::stripTrailing)
        .map(line -> line.startsWith("#") ? "\\" + line : line).toList());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** @return the whole file */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Passage passage : passages) {
      text.append(text.isEmpty() ? "" : "\n").append(passage.heading).append('\n');
      if (!passage.text.isEmpty())
        text.append('\n').append(passage.text).append('\n');
    }
    return text.toString();
  }
}
