package nl.draaiboek.content.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each mistake that Ben can make in a script is told with its line, and with what would be right. */
class MistakesTest {
  /** What Ben writes instead of what stood there, and what he is then told, from its start. */
  private record Slip(String name, String file, String written, String instead, String told) {}

  private static final List<Slip> SLIPS = List.of(
      new Slip("a tab", "script.yaml", "  minutes: 5", "\tminutes: 5",
          "script.yaml:4: there is a tab at the start of this line; use spaces"),
      new Slip("a bracket left open", "script.yaml", "place: plenary", "place: [plenary",
          "script.yaml:6: this is not YAML: "),
      new Slip("a colon in a text", "script.yaml", "poster: wand", "poster: wand: links",
          "script.yaml:26: this is not YAML: a second ':' on this line"),
      new Slip("a key twice", "script.yaml", "minutes: 5", "minutes: 5\n    minutes: 6",
          "script.yaml:5: 'minutes' stands here twice; the first is on line 4"),
      new Slip("an alias", "script.yaml", "id: start", "id: *a",
          "script.yaml:7: '*a' points elsewhere in the file; write it out here"),
      new Slip("an unknown key", "script.yaml", "minutes: 5", "minuts: 5",
          "script.yaml:4: no key is called 'minuts' here; did you mean 'minutes'?"),
      new Slip("a missing key", "script.yaml", "    minutes: 5\n", "",
          "script.yaml:3: 'minutes' is missing here; it is how long the block is planned: a whole number"),
      new Slip("too many minutes", "script.yaml", "minutes: 5", "minutes: 500",
          "script.yaml:4: 'minutes' cannot be '500'; it is how long the block is planned: a whole number of minutes from 0 to 480"),
      new Slip("minutes in words", "script.yaml", "minutes: 5", "minutes: vijf",
          "script.yaml:4: 'minutes' cannot be 'vijf'; it is how long"),
      new Slip("no minutes at all", "script.yaml", "minutes: 5", "minutes:",
          "script.yaml:4: 'minutes' has no value; it is how long"),
      new Slip("an unknown place", "script.yaml", "place: plenary", "place: plenair",
          "script.yaml:5: 'place' cannot be 'plenair'; it is where it happens: plenary (all together), tables"),
      new Slip("an id with a capital", "script.yaml", "id: welkom", "id: Welkom",
          "script.yaml:3: 'id' cannot be 'Welkom'; it is the block's name"),
      new Slip("a time without a nought", "script.yaml", "minutes: 5", "minutes: 5\n    start: \"9:30\"",
          "script.yaml:5: 'start' cannot be '9:30'; it is a fixed start on the clock, between quotes"),
      new Slip("a warning that is none", "script.yaml", "minutes: 5", "minutes: 5\n    warnings: [quarter]",
          "script.yaml:5: this entry cannot be 'quarter'; it is half, or a whole number of minutes"),
      new Slip("no table", "script.yaml", "tables: 2", "tables: 0",
          "script.yaml:1: 'tables' cannot be '0'; it is how many tables"),
      new Slip("two blocks of one name", "script.yaml", "id: poster", "id: welkom",
          "script.yaml:20: a second block called 'welkom'; the first is on line 3"),
      new Slip("two activities of one name", "script.yaml", "        kind: explain\n",
          "        kind: explain\n      - id: start\n        kind: explain\n",
          "script.yaml:9: a second activity called 'start'; the first is on line 7"),
      new Slip("an unknown kind", "script.yaml", "kind: clusters", "kind: cluster",
          "script.yaml:25: no activity is of kind 'cluster'; did you mean 'clusters'?"),
      new Slip("an unknown setting", "script.yaml", "min-words", "min-word",
          "script.yaml:19: 'notes' has no setting 'min-word'"),
      new Slip("a setting out of bounds", "script.yaml", "min-words: 2", "min-words: two",
          "script.yaml:19: 'min-words' is a whole number from 1 to"),
      new Slip("notes from nowhere", "script.yaml", "from: schrijven/notes", "from: schrijven/note",
          "script.yaml:27: no earlier activity is called 'schrijven/note'; did you mean 'schrijven/notes'?"),
      new Slip("something that no network brings", "script.yaml", "from: schrijven/notes",
          "from: network/note",
          "script.yaml:27: no network brings 'network/note'; did you mean 'network/notes'?"),
      new Slip("an earlier session without its block", "script.yaml", "from: schrijven/notes",
          "from: earlier/ambitie",
          "script.yaml:27: what an earlier session came to is called by its script and block"),
      new Slip("homework by two words", "script.yaml", "from: schrijven/notes", "from: homework/de,vraag",
          "script.yaml:27: homework is called by its number or by one word of its question"),
      new Slip("notes from later", "script.yaml", "from: schrijven/notes", "from: einde/slot",
          "script.yaml:27: no earlier activity is called 'einde/slot'; it comes later"),
      new Slip("a source without a slash", "script.yaml", "from: schrijven/notes", "from: schrijven",
          "script.yaml:27: 'from' cannot be 'schrijven'; it is the earlier activity"),
      new Slip("fixed times that overlap", "script.yaml", "minutes: 20",
          "start: \"10:00\"\n    minutes: 20\n  - id: extra\n    start: \"10:15\"\n    minutes: 1",
          "script.yaml:13: block 'extra' starts at 10:15, but the blocks before it last until 10:20"),
      new Slip("a text without which people do not see the colour", "nl.md",
          "- notes.kind.yellow: Praktijk\n", "",
          "script.yaml:15: kind 'yellow' has no name"),
      new Slip("no title", "nl.md", "# Een sessie", "Een sessie",
          "nl.md:1: the first line should be the script's title: '# Title'"),
      new Slip("two titles", "nl.md", "## einde: Einde", "# einde",
          "nl.md:28: a second title; a block's heading has two"),
      new Slip("a heading without an id", "nl.md", "## einde: Einde", "## Einde",
          "nl.md:28: a block's heading names its id and its title: '## opening: Welcome'"),
      new Slip("a block without a title", "nl.md", "## einde: Einde", "## einde:",
          "nl.md:28: block 'einde' has no title here; write '## einde: Title'"),
      new Slip("a block without a heading", "nl.md", "## einde: Einde", "",
          "nl.md:24: block 'einde' has no heading; add '## einde: Title'"),
      new Slip("a heading without a block", "nl.md", "## einde: Einde", "## einde: Einde\n## eind: Einde",
          "nl.md:29: script.yaml has no block 'eind'; did you mean 'einde'?"),
      new Slip("a heading twice", "nl.md", "## einde: Einde", "## einde: Einde\n## einde: Einde",
          "nl.md:29: a second heading for block 'einde'; put its words under the first"),
      new Slip("an unknown part", "nl.md", "### words", "### word",
          "nl.md:18: no part is called 'word'; did you mean 'words'?"),
      new Slip("a part above the blocks", "nl.md", "Waar het over gaat.", "### more",
          "nl.md:3: '### more' stands above the first block"),
      new Slip("a part twice", "nl.md", "Hang op.", "### more\na\n### more\nb",
          "nl.md:28: 'more' stands here twice; the first is on line 26"),
      new Slip("a text for no activity", "nl.md", "- notes.prompt", "- note.prompt",
          "nl.md:20: block 'schrijven' has no activity 'note'; did you mean 'notes'?"),
      new Slip("a text without a name", "nl.md", "- notes.prompt: ", "- ",
          "nl.md:20: under '### words' each line is '- activity.name: text'"));

  @TestFactory
  Stream<DynamicTest> every_slip_is_told_with_its_line() {
    return SLIPS.stream().map(slip -> DynamicTest.dynamicTest(slip.name(), () -> {
      Folder folder = new Folder().with(slip.file(), slip.written(), slip.instead());

      assertThat(folder.read()).isInstanceOf(Read.Bad.class);
      assertThat(folder.told()).anySatisfy(told -> assertThat(told).startsWith(slip.told()));
    }));
  }

  @Test
  void all_mistakes_are_told_at_once_in_order() {
    assertThat(new Folder().with("script.yaml", "minutes: 5", "minuts: 5")
        .with("script.yaml", "kind: notes", "kind: note").with("nl.md", "## einde: Einde", "## Einde").told())
        .map(told -> told.replaceAll("(.*?:\\d+): .*", "$1"))
        .containsExactly("script.yaml:3", "script.yaml:4", "script.yaml:14", "nl.md:28", "nl.md:28");
  }

  @Test
  void a_folder_without_a_script_or_without_words_says_so() {
    assertThat(new Folder().without("script.yaml").told()).singleElement().asString()
        .startsWith("script.yaml:1: folder 'probeer' has no script.yaml");
    assertThat(new Folder().without("nl.md").told()).anySatisfy(
        told -> assertThat(told).startsWith("script.yaml:1: there are no words beside this file"));
    assertThat(new Folder().file("script.yaml", "").told()).anySatisfy(
        told -> assertThat(told).startsWith("script.yaml:1: 'blocks' is missing here"));
    assertThat(new Folder().file("script.yaml", "- a\n- b\n").read()).isInstanceOf(Read.Bad.class);
  }
}
