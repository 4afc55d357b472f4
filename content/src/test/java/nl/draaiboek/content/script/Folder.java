package nl.draaiboek.content.script;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.draaiboek.core.activity.standard.StandardActivities;

/** A script under the hands of someone who is writing it: good to start with, then changed. */
final class Folder {
  private static final String STRUCTURE = """
      tables: 2
      blocks:
        - id: welkom
          minutes: 5
          place: plenary
          activities:
            - id: start
              kind: explain
        - id: schrijven
          minutes: 20
          place: tables
          activities:
            - id: notes
              kind: notes
              kinds:
                - id: yellow
                  colour: yellow
                  sign: 💡
              min-words: 2
        - id: poster
          minutes: 15
          place: tables
          activities:
            - id: groepen
              kind: clusters
              poster: wand
              from: schrijven/notes
        - id: einde
          minutes: 0
          place: plenary
          activities:
            - id: slot
              kind: explain
      """;
  private static final String DUTCH = """
      # Een sessie

      Waar het over gaat.

      ## welkom: Welkom

      Ga zitten.

      ### start.rules

      1. **Luister**
      2. Vraag

      ## schrijven: Schrijven

      Schrijf een briefje.

      ### words

      - notes.prompt: Wat viel je op
        in dit verhaal?
      - notes.kind.yellow: Praktijk

      ## poster: Poster

      Hang op.

      ## einde: Einde
      """;

  private final Map<String, String> files = new TreeMap<>(
      Map.of("script.yaml", STRUCTURE, "nl.md", DUTCH));

  /** Replaces what stands in a file, which must be there. */
  Folder with(String file, String written, String instead) {
    String text = files.getOrDefault(file, "");
    if (!text.contains(written))
      throw new IllegalArgumentException(file + " does not hold: " + written);
    files.put(file, text.replaceFirst(java.util.regex.Pattern.quote(written),
        java.util.regex.Matcher.quoteReplacement(instead)));
    return this;
  }

  Folder file(String file, String text) {
    files.put(file, text);
    return this;
  }

  Folder without(String file) {
    files.remove(file);
    return this;
  }

  Read read() {
    return new ScriptReader(StandardActivities.all()).read(new ScriptFolder("probeer", files));
  }

  /** @return what is told, as a writer sees it */
  List<String> told() {
    return read().found().stream().map(Problem::toString).toList();
  }
}
