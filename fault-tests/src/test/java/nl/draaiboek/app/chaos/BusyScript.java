package nl.draaiboek.app.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A script of minutes, in each of which four tables write notes, vote on them and hang them on a landscape. */
final class BusyScript {
  static final String NAME = "druk";
  static final String FOLDER = "ours";

  private BusyScript() {}

  /** @param minutes blocks of a minute, each of which goes on by itself to the next */
  static void write(Path folder, int minutes) throws IOException {
    Path script = Files.createDirectories(folder.resolve(FOLDER).resolve(NAME));
    StringBuilder yaml = new StringBuilder("tables: 4\nblocks:\n");
    StringBuilder words = new StringBuilder("# Druk\n");
    for (int minute = 1; minute <= minutes; minute++) {
      yaml.append(block(minute));
      words.append(words(minute));
    }
    Files.writeString(script.resolve("script.yaml"), yaml);
    Files.writeString(script.resolve("nl.md"), words);
  }

  private static String block(int minute) {
    return """
          - id: m%1$d
            minutes: 1
            place: tables
            advance: true
            activities:
              - id: notes
                kind: notes
                kinds:
                  - id: idea
                    colour: yellow
                    sign: 💡
              - id: vote
                kind: vote
                from: m%1$d/notes
                dots: 20
              - id: land
                kind: landscape
                from: m%1$d/notes
        """.formatted(minute);
  }

  private static String words(int minute) {
    return """

        ## m%1$d: Minuut %1$d

        Schrijf, stem en hang op.

        ### words

        - notes.kind.idea: Idee
        - land.axis.left: links
        - land.axis.right: rechts
        - land.axis.bottom: onder
        - land.axis.top: boven
        """.formatted(minute);
  }
}
