package nl.draaiboek.documents;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUp.Hung;

/** The wrap-up as Markdown, for all who took part: what was told in confidence is not in it. */
public final class WrapUpMarkdown {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Speech speech;
  private final Listener listener;
  private final StringBuilder out = new StringBuilder();

  private WrapUpMarkdown(Speech speech, Listener listener) {
    this.speech = speech;
    this.listener = listener;
  }

  /** @return the file's text */
  public static String of(WrapUp wrapUp, Speech speech, Listener listener) {
    WrapUpMarkdown markdown = new WrapUpMarkdown(speech, listener);
    markdown.write(wrapUp);
    return markdown.out.toString();
  }

  private void write(WrapUp wrapUp) {
    line("# " + wrapUp.title().in(listener.language()));
    line(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(listener.language().locale())
        .format(wrapUp.startedAt().atZone(listener.zone())) + ", " + clock(wrapUp.startedAt()) + "–"
        + clock(wrapUp.endedAt()));
    wrapUp.introduction().ifPresent(words -> words.lines().map(PlainMarkdown::of).filter(p -> !p.isEmpty())
        .forEach(this::line));
    heading("##", DocumentPhrase.WHO);
    line(who(wrapUp.people()));
    agenda(wrapUp.agenda());
    for (WrapUp.RoomPart table : wrapUp.tables()) {
      line("## " + say(Line.of(DocumentPhrase.TABLE, "number", table.room().number())));
      table.sections().forEach(this::section);
    }
    if (!wrapUp.plenary().isEmpty()) {
      heading("##", DocumentPhrase.TOGETHER);
      wrapUp.plenary().forEach(this::section);
    }
  }

  private String who(List<PersonId> people) {
    List<String> named = people.stream().map(listener.names()::of).flatMap(Optional::stream)
        .map(PlainMarkdown::of)
        .toList();
    int nameless = people.size() - named.size();
    String rest = nameless == 0 ? "" : say(Line.of(DocumentPhrase.NAMELESS, "count", nameless));
    return String.join(", ", named) + (named.isEmpty() || rest.isEmpty() ? "" : ", ") + rest;
  }

  private void agenda(List<WrapUp.AgendaLine> agenda) {
    heading("##", DocumentPhrase.AGENDA);
    out.append("| ").append(say(DocumentPhrase.BLOCK)).append(" | ").append(say(DocumentPhrase.PLANNED))
        .append(" | ")
        .append(say(DocumentPhrase.RAN)).append(" |\n| --- | --- | --- |\n");
    for (WrapUp.AgendaLine block : agenda)
      out.append("| ").append(block.title().in(listener.language())).append(" | ")
          .append(clock(block.plannedStart()))
          .append(" · ").append(minutes(block.planned())).append(" | ")
          .append(block.ranStart().map(at -> clock(at) + " · " + minutes(block.ran()))
              .orElseGet(() -> say(DocumentPhrase.NOT_RUN)))
          .append(" |\n");
    out.append('\n');
  }

  private void section(WrapUp.Section section) {
    switch (section) {
      case WrapUp.NotesOfKind(var kind, var notes) -> {
        line("### " + kind.sign() + " " + kind.name().in(listener.language()));
        notes.forEach(n -> item(note(n)));
        end();
      }
      case WrapUp.Sheet sheet -> sheet(sheet);
      case WrapUp.HarvestList(var items) -> chosen(items);
      case WrapUp.Votes(var title, var ranked) -> {
        line("### " + title.in(listener.language()));
        ranked.forEach(r -> out.append(r.rank()).append("\\. ").append(note(r.note())).append(" — ")
            .append(say(Line.of(DocumentPhrase.DOTS, "dots", r.dots()))).append("  \n"));
        end();
      }
      case WrapUp.Answers answers -> answers(answers);
    }
  }

  private void sheet(WrapUp.Sheet sheet) {
    line("### " + sheet.title().in(listener.language()));
    chosen(sheet.centre());
    for (WrapUp.ClusterPart cluster : sheet.clusters()) {
      line("**" + (cluster.title().isBlank()
          ? say(DocumentPhrase.CLUSTER_NAMELESS)
          : PlainMarkdown.of(say(Line.theirs(cluster.title())))) + "**");
      hung(cluster.notes());
    }
    if (!sheet.loose().isEmpty()) {
      if (!sheet.clusters().isEmpty())
        line("**" + say(DocumentPhrase.LOOSE) + "**");
      hung(sheet.loose());
    }
  }

  private void hung(List<Hung> notes) {
    notes.forEach(h -> item(note(h.note())
        + (h.why().isBlank() ? "" : " — " + PlainMarkdown.of(say(Line.theirs(h.why()))))));
    end();
  }

  private void chosen(List<WrapUp.HarvestPart> items) {
    if (items.isEmpty())
      return;
    line("**" + say(DocumentPhrase.CHOSEN) + "**");
    items.forEach(i -> item(say(i.name()) + ": " + note(i.note())));
    end();
  }

  private void answers(WrapUp.Answers answers) {
    if (answers.confidential())
      return;
    line("### " + say(answers.question()));
    for (WrapUp.Answer answer : answers.answers()) {
      String joined = answer.joined().stream().map(this::name).collect(Collectors.joining(", "));
      item(name(answer.who()) + ": " + PlainMarkdown.of(say(answer.words()))
          + (joined.isEmpty() ? "" : " (" + say(Line.of(DocumentPhrase.JOINED, "names", joined)) + ")"));
    }
    end();
  }

  private String name(PersonId person) {
    return PlainMarkdown.of(say(new Line.Name(person)));
  }

  private String note(Note note) {
    return PlainMarkdown.of(say(Line.theirs(note.words())))
        + note.card().map(c -> " (" + say(Line.of(DocumentPhrase.CARD, "card", c)) + ")").orElse("");
  }

  private void heading(String level, Phrase phrase) {
    line(level + " " + say(phrase));
  }

  private void line(String text) {
    out.append(text).append("\n\n");
  }

  private void item(String text) {
    out.append("- ").append(text).append('\n');
  }

  private void end() {
    out.append('\n');
  }

  private String clock(Instant at) {
    return CLOCK.format(at.atZone(listener.zone()));
  }

  private String minutes(java.time.Duration length) {
    return say(Line.of(DocumentPhrase.MINUTES, "minutes", Math.round(length.toSeconds() / 60.0)));
  }

  private String say(Phrase phrase) {
    return say(Line.of(phrase));
  }

  private String say(Line line) {
    return speech.say(line, listener);
  }
}
