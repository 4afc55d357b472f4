package nl.draaiboek.content.script;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draaiboek.content.script.Draft.DraftActivity;
import nl.draaiboek.content.script.Draft.DraftBlock;
import nl.draaiboek.content.script.Draft.DraftOption;
import nl.draaiboek.content.script.WordsFile.Section;

/** Holds the words against the structure: each block has a title in every language, and no text is left without a place. */
final class WordsCheck {
  private final Draft draft;
  private final Problems problems;

  private WordsCheck(Draft draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
  }

  static void check(Draft draft, Problems problems) {
    WordsCheck check = new WordsCheck(draft, problems);
    if (draft.words().isEmpty())
      problems.wrong(ScriptFolder.STRUCTURE, 1,
          "there are no words beside this file; write nl.md or en.md with '# Title' and a '## block: Title' for each block");
    for (WordsFile words : draft.words()) {
      check.headings(words);
      check.lacking(words);
    }
  }

  private void headings(WordsFile words) {
    Set<String> ids = draft.blocks().stream().map(DraftBlock::id).filter(id -> !id.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
    for (String id : ids)
      if (words.section(id).isEmpty())
        problems.wrong(words.file(), words.sections().isEmpty() ? 1 : words.sections().getLast().line(),
            "block '" + id + "' has no heading; add '## " + id + ": Title'");
    for (DraftBlock block : draft.blocks())
      words.section(block.id()).ifPresent(section -> options(words, section, block));
    draft.checklist().forEach(item -> listed(words, Draft.CHECKLIST, item.text(),
        "'" + item.id() + "' of the checklist", "What has to be ready"));
    draft.before().forEach(one -> listed(words, Draft.BEFORE, one.text(),
        "'" + one.id() + "' of 'before'", "What it is called"));
    for (Section section : words.sections())
      if (!isList(section.id()))
        draft.block(section.id()).ifPresentOrElse(block -> parts(words, section, block), () -> {
          if (!section.id().isEmpty())
            problems.wrong(words.file(), section.line(),
                "script.yaml has no block '" + section.id() + "'" + Nearest.hint(section.id(), ids));
        });
  }

  private boolean isList(String heading) {
    return (heading.equals(Draft.CHECKLIST) && !draft.checklist().isEmpty())
        || (heading.equals(Draft.BEFORE) && !draft.before().isEmpty());
  }

  private void listed(WordsFile words, String heading, String text, String what, String example) {
    if (words.section(heading).filter(s -> s.parts().containsKey(text)).isEmpty())
      problems.wrong(words.file(), words.section(heading).map(Section::line).orElse(1),
          what + " has no words; below '## " + heading + ": Title' and '### words' write '- " + text + ": "
              + example + "'");
  }

  private void options(WordsFile words, Section section, DraftBlock block) {
    for (DraftOption option : block.options())
      if (!option.id().isEmpty() && !section.parts().containsKey(option.title()))
        problems.wrong(words.file(), section.line(), "option '" + option.id() + "' of block '" + block.id()
            + "' has no words; below '### words' write '- " + option.title() + ": What it is called'");
    List<String> known = block.options().stream()
        .flatMap(option -> Stream.of(option.title(), option.instruction())).toList();
    section.parts().forEach((name, passage) -> {
      if (!block.options().isEmpty() && isOfOption(name) && !known.contains(name))
        problems.wrong(words.file(), passage.line(), "block '" + block.id() + "' has no '" + name + "'"
            + Nearest.hint(name, known));
    });
  }

  private static boolean isOfOption(String part) {
    return part.startsWith(DraftOption.WORDS + ".");
  }

  private void parts(WordsFile words, Section section, DraftBlock block) {
    section.parts().forEach((name, passage) -> {
      if (!belongs(name, block))
        problems.wrong(words.file(), passage.line(), "block '" + block.id() + "' has no activity '"
            + activity(name) + "'" + Nearest.hint(activity(name), activities(block)));
    });
  }

  /** Tells what another language does say. */
  private void lacking(WordsFile words) {
    for (WordsFile other : draft.words())
      other.parts().keySet().stream().filter(part -> !words.parts().containsKey(part)).sorted()
          .forEach(part -> problems.unwise(words.file(), words.title().line(), "there is no '### " + part
              + "' here, but " + other.file() + " has; people then read that"));
    for (Section section : words.sections()) {
      Map<String, String> elsewhere = new TreeMap<>();
      for (WordsFile other : draft.words())
        other.section(section.id())
            .ifPresent(s -> s.parts().forEach((part, _) -> elsewhere.put(part, other.file())));
      elsewhere.forEach((part, file) -> {
        if (!section.parts().containsKey(part)
            && draft.block(section.id()).filter(block -> belongs(part, block)).isPresent())
          problems.unwise(words.file(), section.line(),
              "block '" + section.id() + "' has no " + name(part)
                  + " here, but " + file + " has; people then read that");
      });
    }
  }

  private static boolean belongs(String part, DraftBlock block) {
    return !part.contains(".") || activities(block).contains(activity(part))
        || (isOfOption(part) && !block.options().isEmpty());
  }

  private static String activity(String part) {
    return part.substring(0, part.indexOf('.'));
  }

  private static List<String> activities(DraftBlock block) {
    return block.activities().stream().map(DraftActivity::id).distinct().toList();
  }

  private static String name(String part) {
    return part.contains(".") || part.equals(WordsFile.INSTRUCTION) ? part : "'### " + part + "'";
  }
}
