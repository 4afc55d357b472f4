package nl.draaiboek.content.bench;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptLibrary;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.ScriptPart;
import nl.draaiboek.core.workshop.BlockEdit;
import nl.draaiboek.core.workshop.BlockText;
import nl.draaiboek.core.workshop.KeptScripts;
import nl.draaiboek.core.workshop.ScriptBench.Outcome;
import nl.draaiboek.core.workshop.ScriptBench.Piece;
import nl.draaiboek.core.workshop.ScriptEdit;
import nl.draaiboek.core.workshop.WorkshopPhrase;
import nl.draaiboek.testkit.MemoryStore;
import nl.draaiboek.testkit.SettableClock;
import org.junit.jupiter.api.Test;

class FileBenchTest {
  private final KeptScripts kept = new MemoryStore(new SettableClock()).scripts();
  private final ScriptReader reader = new ScriptReader(StandardActivities.all());
  private final ScriptLibrary library = new ScriptLibrary(reader, List.of(), kept::all);
  private final FileBench bench = new FileBench(library, reader, kept);

  @Test
  void every_script_that_is_kept_unchanged_under_a_title_of_its_own_says_and_does_the_same() {
    for (String name : List.copyOf(library.all().keySet())) {
      Piece piece = piece(name);
      assertThat(bench.keepAsNew(piece, edit(piece.script(), "Mijn " + name)))
          .isEqualTo(new Outcome.Done("mijn-" + name));
      Script own = piece("mijn-" + name).script();
      assertThat(own.blocks()).isEqualTo(piece.script().blocks());
      assertThat(own.checklist()).isEqualTo(piece.script().checklist());
      assertThat(own.before()).isEqualTo(piece.script().before());
      assertThat(own.parts()).isEqualTo(piece.script().parts());
      assertThat(own.about()).isEqualTo(piece.script().about());
      assertThat(own.lengths()).isEqualTo(piece.script().lengths());
      assertThat(own.title().byLanguage()).containsEntry("nl", "Mijn " + name)
          .containsEntry("en", "Mijn " + name);
    }
  }

  @Test
  void ana_moves_the_break_makes_it_longer_and_fixes_its_start() {
    Piece piece = piece("duidingssessie");
    ScriptEdit wish = edit(piece.script(), "Duiden bij ons", blocks -> {
      BlockEdit pause = blocks.remove(4);
      blocks.add(3, new BlockEdit(pause.id(), ofMinutes(20), Optional.of(LocalTime.of(11, 0)),
          pause.option(), pause.texts(), pause.prompts()));
      return blocks;
    });
    assertThat(bench.keepAsNew(piece, wish)).isEqualTo(new Outcome.Done("duiden-bij-ons"));
    Piece own = piece("duiden-bij-ons");
    assertThat(own.isOwn()).isTrue();
    assertThat(own.script().blocks().get(3).id()).isEqualTo(new BlockId("pauze"));
    assertThat(own.script().blocks().get(3).length()).isEqualTo(ofMinutes(20));
    assertThat(own.script().blocks().get(3).start()).contains(LocalTime.of(11, 0));
    assertThat(own.script().blocks()).extracting(Block::id, Block::length)
        .isEqualTo(wish.on(piece.script()).blocks().stream().map(b -> tuple(b.id(), b.length())).toList());
    assertThat(piece("duidingssessie").script().blocks().get(4).length()).isEqualTo(ofMinutes(5));
  }

  @Test
  void ben_says_it_in_his_own_words_and_the_english_stays() {
    Piece piece = piece("duidingssessie");
    ScriptEdit wish = edit(piece.script(), "Bens sessie", blocks -> {
      BlockEdit reading = blocks.get(2);
      Map<BlockText, String> texts = new HashMap<>(reading.texts());
      texts.put(BlockText.TITLE, "Lees  elkaars\nverhalen");
      texts.put(BlockText.INSTRUCTION, "# Lees hardop.\r\n\r\n1. Kies.");
      texts.put(BlockText.MATERIALS, "");
      blocks.set(2, new BlockEdit(reading.id(), reading.length(), reading.start(), reading.option(), texts,
          Map.of("notes.prompt", "Wat raakt je?\nEn waarom?", "notes.kind.green", "Wat schuurt")));
      return blocks;
    });
    bench.keepAsNew(piece, wish);
    Block reading = piece("bens-sessie").script().blocks().get(2);
    assertThat(reading.title().byLanguage()).containsEntry("nl", "Lees elkaars verhalen");
    assertThat(reading.title().in(Language.ENGLISH))
        .isEqualTo(piece.script().blocks().get(2).title().in(Language.ENGLISH));
    assertThat(reading.words().instruction().in(Language.DUTCH)).isEqualTo("\\# Lees hardop.\n\n1. Kies.");
    assertThat(reading.words().materials().byLanguage()).doesNotContainKey("nl");
    var notes = reading.activity("notes").orElseThrow();
    assertThat(notes.text("prompt").in(Language.DUTCH)).isEqualTo("Wat raakt je?\nEn waarom?");
    assertThat(notes.text("kind.green").in(Language.DUTCH)).isEqualTo("Wat schuurt");
    assertThat(notes.text("kind.yellow"))
        .isEqualTo(piece.script().blocks().get(2).activity("notes").orElseThrow().text("kind.yellow"));
  }

  @Test
  void chantal_chooses_the_other_way_and_it_goes_first_from_then_on() {
    Piece piece = piece("bijeenkomst-2");
    ScriptEdit wish = edit(piece.script(), "Met een kring", blocks -> {
      BlockEdit checkIn = blocks.get(1);
      blocks.set(1, new BlockEdit(checkIn.id(), ofMinutes(25), Optional.empty(), Optional.of("kring"),
          checkIn.texts(), Map.of("option.kring.instruction", "Ga in een kring staan.")));
      return blocks;
    });
    bench.keepAsNew(piece, wish);
    Block checkIn = piece("met-een-kring").script().blocks().get(1);
    assertThat(checkIn.chosen()).contains("kring");
    assertThat(checkIn.length()).isEqualTo(ofMinutes(25));
    assertThat(checkIn.words().instruction().in(Language.DUTCH)).isEqualTo("Ga in een kring staan.");
    assertThat(checkIn.options()).hasSize(2);
  }

  @Test
  void a_block_that_is_left_out_is_gone_with_its_words() {
    Piece piece = piece("duidingssessie");
    bench.keepAsNew(piece, edit(piece.script(), "Zonder marge", blocks -> {
      blocks.removeIf(block -> block.id().equals(new BlockId("marge")));
      return blocks;
    }));
    assertThat(piece("zonder-marge").script().find(new BlockId("marge"))).isEmpty();
    assertThat(library.files("zonder-marge").get("nl.md")).doesNotContain("## marge");
  }

  @Test
  void what_needs_earlier_work_cannot_go_before_it_or_without_it() {
    Piece piece = piece("duidingssessie");
    assertThat(bench.keepAsNew(piece, edit(piece.script(), "Andersom", blocks -> {
      blocks.addFirst(blocks.remove(3));
      return blocks;
    }))).isEqualTo(refused(WorkshopPhrase.GOES_AFTER, piece.script(), "praktijken", "lezen"));
    assertThat(bench.keepAsNew(piece, edit(piece.script(), "Zonder lezen", blocks -> {
      blocks.removeIf(block -> !List.of("opening", "bouwen").contains(block.id().value()));
      return blocks;
    }))).isEqualTo(refused(WorkshopPhrase.NEEDS, piece.script(), "bouwen", "lezen"));
    assertThat(kept.all()).isEmpty();
  }

  @Test
  void a_title_that_is_taken_or_missing_is_told() {
    Piece piece = piece("duidingssessie");
    assertThat(bench.keepAsNew(piece, edit(piece.script(), "Duidingssessie")))
        .isEqualTo(new Outcome.Refused(List.of(Line.of(WorkshopPhrase.TITLE_TAKEN))));
    assertThat(bench.keepAsNew(piece, edit(piece.script(), "onze ambitie")))
        .isEqualTo(new Outcome.Refused(List.of(Line.of(WorkshopPhrase.TITLE_TAKEN))));
    assertThat(bench.keepAsNew(piece, edit(piece.script(), " ")))
        .isEqualTo(new Outcome.Refused(List.of(Line.of(WorkshopPhrase.TITLE_NEEDED))));
  }

  @Test
  void two_people_at_one_version_do_not_write_over_each_other() {
    Piece bundled = piece("duidingssessie");
    bench.keepAsNew(bundled, edit(bundled.script(), "Van ons"));
    Piece anas = piece("van-ons");
    Piece bens = piece("van-ons");
    assertThat(bench.keep(anas, edit(anas.script(), "Van Ana"))).isEqualTo(new Outcome.Done("van-ons"));
    assertThat(bench.keep(bens, edit(bens.script(), "Van Ben")))
        .isEqualTo(new Outcome.Refused(List.of(Line.of(WorkshopPhrase.CHANGED_MEANWHILE))));
    assertThat(bench.drop(bens)).isInstanceOf(Outcome.Refused.class);
    assertThat(piece("van-ons").script().title().in(Language.DUTCH)).isEqualTo("Van Ana");
    assertThat(bench.drop(piece("van-ons"))).isEqualTo(new Outcome.Done("van-ons"));
    assertThat(bench.find("van-ons")).isEmpty();
  }

  @Test
  void a_length_to_choose_that_the_blocks_no_longer_fit_is_let_go() {
    Piece piece = piece("stakeholders");
    bench.keepAsNew(piece, edit(piece.script(), "Kort", blocks -> List.of(blocks.getFirst())));
    assertThat(piece("kort").script().lengths()).isEmpty();
  }

  private Piece piece(String name) {
    return bench.find(name).orElseThrow(() -> new AssertionError(
        name + ": " + (library.all().get(name) instanceof Read.Bad bad ? bad.problems() : "is not there")));
  }

  private static Outcome refused(WorkshopPhrase why, Script script, String block, String source) {
    return new Outcome.Refused(List.of(Line.of(why, "block", title(script, block), "source",
        title(script, source))));
  }

  private static Line title(Script script, String block) {
    return Line.scripted(script.block(new BlockId(block)).title());
  }

  private static ScriptEdit edit(Script script, String title) {
    return edit(script, title, UnaryOperator.identity());
  }

  /** A form as it comes back when nobody touches it, but for these changes. */
  private static ScriptEdit edit(Script script, String title, UnaryOperator<List<BlockEdit>> changes) {
    Map<ScriptPart, String> parts = new HashMap<>();
    for (ScriptPart part : ScriptPart.values())
      parts.put(part, script.part(part).in(Language.DUTCH));
    return new ScriptEdit(Language.DUTCH, title, script.about().in(Language.DUTCH), parts,
        changes.apply(new ArrayList<>(script.blocks().stream().map(FileBenchTest::same).toList())));
  }

  private static BlockEdit same(Block block) {
    Map<BlockText, String> texts = new HashMap<>();
    for (BlockText text : BlockText.values())
      if (text != BlockText.INSTRUCTION || block.options().isEmpty())
        texts.put(text, text.of(block).in(Language.DUTCH));
    return new BlockEdit(block.id(), block.length(), block.start(), block.chosen(), texts, Map.of());
  }
}
