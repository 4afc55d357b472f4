package nl.draaiboek.content.script;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.draaiboek.content.script.Draft.DraftActivity;
import nl.draaiboek.content.script.Draft.DraftBlock;
import nl.draaiboek.content.script.Draft.DraftOption;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockOption;
import nl.draaiboek.core.script.BlockWords;
import nl.draaiboek.core.script.Lengths;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.ScriptPart;
import nl.draaiboek.core.script.Settings;

/** Makes the script out of a draft. */
final class ScriptBuilder {
  private static final Set<String> NOT_SETTINGS = Set.of("id", "kind", "poster", "from");
  /** In these people read and write in silence, so only the last minutes are called. */
  private static final List<String> SILENT = List.of("notes", "cards");

  private ScriptBuilder() {}

  /** @param draft in which nothing is wrong */
  static Script script(Draft draft) {
    List<Block> blocks = draft.blocks().stream().map(b -> built(draft, b)).toList();
    return new Script(draft.name(), words(draft, w -> w.title().text()), words(draft, WordsFile::about),
        blocks,
        tables(draft), cards(draft), checklist(draft), before(draft), parts(draft), lengths(draft));
  }

  private static List<Script.Preparation> checklist(Draft draft) {
    return draft.checklist().stream().map(item -> new Script.Preparation(item.id(), item.daysBefore(),
        words(draft, w -> w.section(Draft.CHECKLIST).map(s -> s.text(item.text())).orElse("")))).toList();
  }

  private static List<Script.Ahead> before(Draft draft) {
    return draft.before().stream()
        .map(one -> new Script.Ahead(one.id(), Duration.ofMinutes(one.minutes()),
            words(draft, w -> w.section(Draft.BEFORE).map(s -> s.text(one.text())).orElse(""))))
        .toList();
  }

  private static Map<ScriptPart, Words> parts(Draft draft) {
    Map<ScriptPart, Words> parts = new HashMap<>();
    WordsFile.OF_SCRIPT.forEach((name, part) -> {
      Words words = words(draft, w -> w.part(name));
      if (!words.isEmpty())
        parts.put(part, words);
    });
    return parts;
  }

  /** Written as two numbers of minutes with a dash between; the schema sees to that. */
  private static Optional<Lengths> lengths(Draft draft) {
    String[] bounds = draft.structure().tree().path("length").asText("").split("-", 2);
    return bounds.length < 2
        ? Optional.empty()
        : Optional.of(new Lengths(Duration.ofMinutes(Integer.parseInt(bounds[0])),
            Duration.ofMinutes(Integer.parseInt(bounds[1]))));
  }

  static int tables(Draft draft) {
    return draft.structure().tree().path("tables").asInt(1);
  }

  static int cards(Draft draft) {
    return draft.structure().tree().path("cards").asInt(0);
  }

  /** @return the block; empty where too much is wrong with it to make one */
  static Optional<Block> block(Draft draft, DraftBlock block) {
    try {
      return Optional.of(built(draft, block));
    } catch (IllegalArgumentException | java.time.DateTimeException told) {
      // What a block or an activity refuses, the schema and the reference check have told with its line.
      return Optional.empty();
    }
  }

  private static Block built(Draft draft, DraftBlock block) {
    JsonNode node = block.node();
    Optional<LocalTime> start = node.has("start")
        ? Optional.of(LocalTime.parse(node.path("start").asText()))
        : Optional.empty();
    BlockWords words = blockWords(draft, block);
    List<BlockOption> options = block.options().stream().map(o -> option(draft, block, o, words)).toList();
    Block built = new Block(new BlockId(block.id()), Duration.ofMinutes(block.minutes()),
        place(block.place()),
        options.isEmpty() ? activities(draft, block, block.activities()) : List.of(), words, start,
        node.path("buffer").asBoolean(false), node.path("advance").asBoolean(false),
        warnings(block, block.minutes(), block.activities()));
    return options.isEmpty() ? built : built.offering(options);
  }

  private static BlockOption option(Draft draft, DraftBlock block, DraftOption option, BlockWords words) {
    Words title = part(draft, block, option.title());
    Words instruction = part(draft, block, option.instruction());
    return new BlockOption(option.id(),
        title.isEmpty() ? new Words(Map.of("en", option.id())) : title,
        instruction.isEmpty() ? words.instruction() : instruction, Duration.ofMinutes(option.minutes()),
        place(option.place()), activities(draft, block, option.activities()),
        warnings(block, option.minutes(), option.activities()));
  }

  private static List<ActivitySpec> activities(Draft draft, DraftBlock block, List<DraftActivity> all) {
    return all.stream().map(a -> activity(draft, block, a)).toList();
  }

  private static Place place(String name) {
    return switch (name) {
      case "plenary" -> Place.PLENARY;
      case "tables" -> Place.TABLES;
      case "none" -> Place.NONE;
      default -> throw new IllegalArgumentException("no such place: " + name);
    };
  }

  private static BlockWords blockWords(Draft draft, DraftBlock block) {
    Words title = words(draft, w -> w.section(block.id()).map(WordsFile.Section::title).orElse(""));
    // Without a title there is no block; the check of the words tells that it is missing.
    Words named = title.isEmpty() ? new Words(Map.of("en", block.id())) : title;
    return new BlockWords(named, part(draft, block, WordsFile.INSTRUCTION), part(draft, block, "more"),
        part(draft, block, "facilitator"), part(draft, block, "materials"));
  }

  private static ActivitySpec activity(Draft draft, DraftBlock block, DraftActivity activity) {
    Map<String, Object> settings = new LinkedHashMap<>();
    activity.node().properties().forEach(property -> {
      if (!NOT_SETTINGS.contains(property.getKey()) && !property.getValue().isNull())
        settings.put(property.getKey(), value(property.getValue()));
    });
    String prefix = activity.id() + ".";
    Set<String> names = new TreeSet<>();
    draft.words().forEach(w -> w.section(block.id()).ifPresent(s -> names.addAll(s.parts().keySet())));
    Map<String, Words> texts = new HashMap<>();
    for (String name : names)
      if (name.startsWith(prefix))
        texts.put(name.substring(prefix.length()), part(draft, block, name));
    return new ActivitySpec(activity.id(), activity.kind(), new Settings(settings), activity.poster(),
        activity.from(), texts);
  }

  private static Object value(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> map = new LinkedHashMap<>();
      node.properties().forEach(p -> map.put(p.getKey(), value(p.getValue())));
      return map;
    }
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      node.forEach(entry -> list.add(value(entry)));
      return list;
    }
    if (node.isBoolean())
      return node.booleanValue();
    return node.isInt() ? (Object) node.intValue() : node.asText();
  }

  private static List<Duration> warnings(DraftBlock block, int minutes, List<DraftActivity> activities) {
    Duration length = Duration.ofMinutes(minutes);
    List<Duration> wanted = new ArrayList<>();
    if (block.node().has("warnings"))
      block.node().path("warnings")
          .forEach(w -> wanted.add(w.isInt() ? Duration.ofMinutes(w.intValue()) : half(length)));
    else {
      if (activities.stream().noneMatch(a -> SILENT.contains(a.kind())))
        wanted.add(half(length));
      wanted.add(Duration.ofMinutes(5));
      wanted.add(Duration.ofMinutes(1));
    }
    return wanted.stream().filter(w -> w.isPositive() && w.compareTo(length) < 0).distinct()
        .sorted(java.util.Comparator.reverseOrder()).toList();
  }

  /** In whole minutes, for that is how it is said. */
  private static Duration half(Duration length) {
    return Duration.ofMinutes(length.toMinutes() / 2);
  }

  private static Words part(Draft draft, DraftBlock block, String name) {
    return words(draft, w -> w.section(block.id()).map(s -> s.text(name)).orElse(""));
  }

  private static Words words(Draft draft, Function<WordsFile, String> text) {
    Map<String, String> byLanguage = new HashMap<>();
    for (WordsFile words : draft.words())
      if (!text.apply(words).isEmpty())
        byLanguage.put(words.language(), text.apply(words));
    return new Words(byLanguage);
  }
}
