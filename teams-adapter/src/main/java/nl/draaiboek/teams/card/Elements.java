package nl.draaiboek.teams.card;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;

/** What stands on a card, as object trees. Colours are the theme's, so that it is readable by day, by night and in high contrast. */
final class Elements {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Elements() {}

  static ObjectNode of(String type) {
    return JSON.objectNode().put("type", type);
  }

  /** What this one stands for is heard as a heading, where Teams can. */
  static ObjectNode heading(String words, String size) {
    if (Plain.unmarked(words))
      return of("TextBlock").put("text", Plain.breakable(words)).put("style", "heading")
          .put("weight", "bolder")
          .put("size", size).put("wrap", true).put("spacing", "medium");
    ObjectNode block = line(List.of(Run.bold(words))).put("spacing", "medium");
    block.withArray("inlines").forEach(run -> ((ObjectNode) run).put("size", size));
    return block;
  }

  static ObjectNode line(String words) {
    return line(List.of(Run.plain(words)));
  }

  static ObjectNode quiet(String words) {
    ObjectNode block = line(words).put("spacing", "none");
    block.withArray("inlines").forEach(run -> ((ObjectNode) run).put("isSubtle", true));
    return block;
  }

  /** What came of a press. */
  static ObjectNode told(String words) {
    ObjectNode block = line(List.of(Run.bold(words)));
    block.withArray("inlines").forEach(run -> ((ObjectNode) run).put("color", "accent"));
    return block;
  }

  /** Such a block wraps by itself. */
  static ObjectNode line(List<Run> runs) {
    ObjectNode block = of("RichTextBlock");
    runs.forEach(run -> block.withArray("inlines").add(run(run)));
    return block;
  }

  static ObjectNode picture(CardPicture picture) {
    ObjectNode image = of("Image").put("url", picture.address().toString())
        .put("altText", Plain.line(picture.alt(), TeamsLimits.ALT_CHARS)).put("size", "stretch");
    // A tap makes it as large as the screen.
    image.putObject("msTeams").put("allowExpand", true);
    return image;
  }

  static ObjectNode link(String title, URI to) {
    return of("Action.OpenUrl").put("title", title).put("url", to.toString());
  }

  private static ObjectNode run(Run run) {
    ObjectNode node = of("TextRun").put("text", Plain.breakable(run.words()));
    if (run.bold())
      node.put("weight", "bolder");
    if (run.italic())
      node.put("italic", true);
    run.link().ifPresent(to -> node.set("selectAction", of("Action.OpenUrl").put("url", to)));
    return node;
  }
}
