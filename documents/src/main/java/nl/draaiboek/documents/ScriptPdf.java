package nl.draaiboek.documents;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockOption;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.ScriptPart;
import nl.draaiboek.core.script.Timetable;
import nl.draaiboek.documents.page.Item;
import nl.draaiboek.documents.pdf.PdfPage;
import nl.draaiboek.documents.pdf.PdfPress;

/** A script for whoever leads to have in the hand: the day as a table on A4 lying down, and around it what has to be ready. */
public final class ScriptPdf {
  /** Of the width, in hundredths: time, minutes, item, aim, activity, who, materials. */
  private static final List<Integer> WIDTHS = List.of(8, 6, 14, 15, 35, 9, 13);
  /** A line of its own; other lines belong to the one above. */
  private static final Pattern OWN_LINE = Pattern.compile("\\s*(?:[-*]|\\d{1,2}\\.)\\s+.*");
  private static final Pattern BULLET = Pattern.compile("^\\s*[-*]\\s+");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)\\s]*)\\)");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|`");

  private final Script script;
  private final Teller teller;
  private final Language language;
  private final PdfPage page;

  private ScriptPdf(Script script, Teller teller, PdfPage page) {
    this.script = script;
    this.teller = teller;
    this.language = teller.listener().language();
    this.page = page;
  }

  /**
   * Prints it.
   *
   * @param begins   when the first block begins, unless that has a fixed start of its own
   * @param listener whose language counts
   * @param press    may serve many at once
   */
  public static byte[] of(Script script, LocalTime begins, nl.draaiboek.core.language.Speech speech,
      Listener listener, PdfPress press) {
    PdfPage page = press.lying(listener.language());
    new ScriptPdf(script, new Teller(speech, listener), page)
        .write(Timetable.of(script, begins));
    return page.done();
  }

  private void write(Timetable day) {
    page.title(words(script.title()));
    String about = words(script.about());
    if (!about.isEmpty())
      page.paragraph(about);
    part(DocumentPhrase.AIMS, ScriptPart.AIMS);
    part(DocumentPhrase.SIGNS, ScriptPart.SIGNS);
    part(DocumentPhrase.HOMEWORK_BEFORE, ScriptPart.HOMEWORK_BEFORE);
    if (!script.checklist().isEmpty()) {
      page.heading(2, teller.say(DocumentPhrase.PREPARATION));
      page.items(script.checklist().stream().map(this::ready).toList());
    }
    page.heading(2, teller.say(DocumentPhrase.AGENDA));
    page.wide(
        List.of(DocumentPhrase.TIME, DocumentPhrase.MINUTES, DocumentPhrase.BLOCK, DocumentPhrase.AIM,
            DocumentPhrase.ACTIVITY, DocumentPhrase.WHO, DocumentPhrase.MATERIALS).stream()
            .map(phrase -> teller.say((Phrase) phrase)).toList(),
        rows(day), WIDTHS);
    part(DocumentPhrase.HOMEWORK_AFTER, ScriptPart.HOMEWORK_AFTER);
    part(DocumentPhrase.DEBRIEF, ScriptPart.DEBRIEF);
  }

  private void part(Phrase heading, ScriptPart part) {
    if (script.part(part).isEmpty())
      return;
    page.heading(2, teller.say(heading));
    page.paragraph(words(script.part(part)));
  }

  private Item ready(Script.Preparation item) {
    String when = teller.say(DocumentPhrase.DAYS_BEFORE, Map.of("days", item.daysBefore()));
    return new Item(Optional.empty(), "", "• " + words(item.what()), when, List.of());
  }

  private List<List<String>> rows(Timetable day) {
    List<List<String>> rows = new ArrayList<>();
    Duration ahead = script.before().stream().map(Script.Ahead::length).reduce(Duration.ZERO, Duration::plus);
    LocalTime clock = day.begins().minus(ahead);
    for (Script.Ahead one : script.before()) {
      rows.add(List.of(times(clock, one.length()), minutes(one.length()), words(one.what()), "", "", "", ""));
      clock = clock.plus(one.length());
    }
    for (Timetable.Row row : day.rows()) {
      Block block = row.block();
      rows.add(List.of(times(row.start(), block.length()), minutes(block.length()), words(block.title()),
          words(block.words().more()), activity(block), who(block.place()),
          words(block.words().materials())));
    }
    return rows;
  }

  private String times(LocalTime from, Duration length) {
    return length.isZero() ? from.toString() : from + "–" + from.plus(length);
  }

  private static String minutes(Duration length) {
    return String.valueOf(length.toMinutes());
  }

  private String who(Place place) {
    return switch (place) {
      case PLENARY -> teller.say(DocumentPhrase.TOGETHER);
      case TABLES -> teller.say(DocumentPhrase.AT_TABLES);
      case NONE -> "";
    };
  }

  private String activity(Block block) {
    List<String> parts = new ArrayList<>();
    if (block.options().isEmpty())
      parts.add(words(block.words().instruction()));
    for (BlockOption option : block.options())
      parts.add(teller.say(DocumentPhrase.OPTION, Map.of("title", Line.scripted(option.title()), "minutes",
          option.length())) + "\n" + words(option.instruction()));
    if (!block.words().facilitator().isEmpty())
      parts.add(teller.say(DocumentPhrase.FACILITATOR) + "\n" + words(block.words().facilitator()));
    return String.join("\n", parts.stream().filter(part -> !part.isBlank()).toList());
  }

  /** @return the text as people read it, without Markdown's signs, each item on a line of its own */
  private String words(Words words) {
    StringBuilder text = new StringBuilder();
    boolean fresh = true;
    for (String line : words.in(language).lines().toList()) {
      if (!text.isEmpty())
        text.append(fresh || line.isBlank() || OWN_LINE.matcher(line).matches() ? "\n" : " ");
      fresh = line.isBlank();
      text.append(plain(line));
    }
    return text.toString().replaceAll("\n{2,}", "\n").strip();
  }

  private static String plain(String line) {
    String item = BULLET.matcher(line).replaceFirst("• ");
    return EMPHASIS.matcher(LINK.matcher(item).replaceAll("$1 ($2)")).replaceAll("").strip();
  }
}
