package nl.draaiboek.content.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.ScriptPart;
import nl.draaiboek.core.workshop.BlockEdit;
import nl.draaiboek.core.workshop.Prompts;
import nl.draaiboek.core.workshop.ScriptEdit;

/** Makes an edit in a script's files. Only words that differ from what was shown are written, so that Markdown stays as it was typed. */
final class EditedFiles {
  private static final String STRUCTURE = "script.yaml";

  private final Script script;
  private final ScriptEdit edit;
  private final Map<String, String> files;
  private final Language language;

  private EditedFiles(Script script, Map<String, String> files, ScriptEdit edit) {
    this.script = script;
    this.edit = edit;
    this.files = new TreeMap<>(files);
    this.language = edit.language();
  }

  /**
   * @param script that these files hold
   * @param files  text by file name
   * @return the files as they are to be
   */
  static Map<String, String> of(Script script, Map<String, String> files, ScriptEdit edit) {
    EditedFiles edited = new EditedFiles(script, files, edit);
    edited.structure();
    edited.words();
    return Map.copyOf(edited.files);
  }

  private void structure() {
    files.compute(STRUCTURE, (_, text) -> StructureText.edited(String.valueOf(text), edit.blocks()));
  }

  private void words() {
    for (String file : List.copyOf(files.keySet()))
      if (file.endsWith(".md")) {
        WordsText text = new WordsText(files.getOrDefault(file, ""));
        dropped().forEach(text::drop);
        if (differs(edit.title(), script.title().in(language)))
          text.title(edit.title());
        if (file.equals(language.tag() + ".md"))
          rewrite(text);
        files.put(file, text.toString());
      }
  }

  private List<String> dropped() {
    List<String> ids = new ArrayList<>(script.blocks().stream().map(b -> b.id().value()).toList());
    edit.blocks().forEach(block -> ids.remove(block.id().value()));
    return ids;
  }

  private void rewrite(WordsText text) {
    if (differs(edit.about(), script.about().in(language)))
      text.about(edit.about());
    edit.parts().forEach((part, words) -> {
      if (differs(words, script.part(part).in(language)))
        text.part(name(part), words);
    });
    edit.blocks().forEach(block -> rewrite(text, block));
  }

  private void rewrite(WordsText text, BlockEdit changes) {
    Block block = script.block(changes.id());
    String id = block.id().value();
    changes.texts().forEach((kind, words) -> {
      if (differs(words, kind.of(block).in(language)))
        switch (kind) {
          case TITLE -> text.blockTitle(id, words);
          case INSTRUCTION -> text.blockInstruction(id, words);
          case MORE -> text.blockPart(id, "more", words);
          case FACILITATOR -> text.blockPart(id, "facilitator", words);
          case MATERIALS -> text.blockPart(id, "materials", words);
        }
    });
    Map<String, Words> prompts = Prompts.of(block);
    changes.prompts().forEach((name, words) -> {
      if (differs(words, prompts.getOrDefault(name, Words.NONE).in(language)))
        text.blockPrompt(id, name, words);
    });
  }

  /** Browsers end lines in their own way, and people leave spaces. */
  private static boolean differs(String one, String other) {
    return !plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return text.replace("\r\n", "\n").strip();
  }

  private static String name(ScriptPart part) {
    return switch (part) {
      case AIMS -> "aims";
      case SIGNS -> "signs";
      case HOMEWORK_BEFORE -> "homework-before";
      case HOMEWORK_AFTER -> "homework-after";
      case DEBRIEF -> "debrief";
    };
  }
}
