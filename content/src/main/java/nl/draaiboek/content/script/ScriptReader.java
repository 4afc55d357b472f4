package nl.draaiboek.content.script;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.Activities;

/** Reads a script's folder: {@code script.yaml} for what happens, {@code nl.md}, {@code en.md} … for the words. Thread-safe. */
public final class ScriptReader {
  private final SchemaCheck schema = new SchemaCheck();
  private final ActivityCheck activities;

  /** @param activities the kinds that a script may ask for */
  public ScriptReader(Activities activities) {
    this.activities = new ActivityCheck(activities);
  }

  /**
   * @param folder of one script; its name is the script's name
   * @return the script, or everything that is wrong with it
   * @throws IOException when the disk refuses; a file that is missing is a problem of the script, not a failure
   */
  public Read read(Path folder) throws IOException {
    return read(ScriptFolder.on(folder));
  }

  /**
   * @param name  of the script
   * @param files text by file name
   */
  public Read read(String name, Map<String, String> files) {
    return read(new ScriptFolder(name, files));
  }

  Read read(ScriptFolder folder) {
    Problems problems = new Problems();
    Draft draft = draft(folder, problems);
    // Where the structure cannot be read at all, all else would only follow from that.
    if (!draft.structure().tree().isMissingNode()) {
      schema.check(draft, problems);
      ReferenceCheck.check(draft, problems);
      SourceCheck.check(draft, problems);
      DayCheck.check(draft, problems);
      TurnsCheck.check(draft, problems);
      WordsCheck.check(draft, problems);
      activities.check(draft, problems);
    }
    return problems.anyWrong()
        ? new Read.Bad(problems.sorted())
        : new Read.Good(ScriptBuilder.script(draft), problems.sorted());
  }

  private static Draft draft(ScriptFolder folder, Problems problems) {
    String structure = folder.files().get(ScriptFolder.STRUCTURE);
    if (structure == null)
      problems.wrong(ScriptFolder.STRUCTURE, 1,
          "folder '" + folder.name()
              + "' has no script.yaml; that file says what happens and how long it takes");
    Yaml yaml = structure == null
        ? Yaml.UNREADABLE
        : YamlReader.read(ScriptFolder.STRUCTURE, structure, problems);
    List<WordsFile> words = folder.files().entrySet().stream()
        .filter(file -> file.getKey().endsWith(".md")).sorted(Map.Entry.comparingByKey())
        .map(file -> WordsReader.read(file.getKey().substring(0, 2), file.getValue(), problems)).toList();
    return new Draft(folder.name(), yaml, words);
  }
}
