package nl.draaiboek.documents;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.page.Page;

/** How a wrap-up opens, with the facilitator's own words and who was there, and how it ends. */
record Frame(WrapUp wrapUp, Teller teller, Page page) {
  /** Scripts are written in lines; only an empty one means something. */
  private static final Pattern LINE_END = Pattern.compile("(?<!\n)\n(?!\n)");

  void open() {
    page.title(teller.say(wrapUp.title()));
    page.paragraph(teller.say(DocumentPhrase.FROM_TO, Map.of("date", date(wrapUp.startedAt()), "from",
        wrapUp.startedAt(), "to", wrapUp.endedAt())));
    wrapUp.introduction().filter(words -> !words.isBlank()).map(teller::words).ifPresent(page::paragraph);
    if (!wrapUp.around().question().isEmpty())
      page.paragraph(LINE_END.matcher(teller.say(wrapUp.around().question())).replaceAll(" "));
    if (!wrapUp.people().isEmpty()) {
      page.heading(2, teller.say(DocumentPhrase.WITH));
      people(wrapUp.people());
      List<PersonId> gone = wrapUp.around().gone();
      if (!gone.isEmpty())
        page.paragraph(teller.say(DocumentPhrase.LEFT_EARLY, Map.of("names", teller.names(gone))));
    }
  }

  void close() {
    wrapUp.around().next().ifPresent(next -> {
      page.heading(2, teller.say(DocumentPhrase.NEXT_TIME));
      page.paragraph(
          teller.say(next.place().isBlank() ? DocumentPhrase.NEXT_AT : DocumentPhrase.NEXT_AT_PLACE,
              Map.of("day", next.day(), "from", next.from(), "until", next.until(), "place",
                  Line.theirs(next.place()))));
    });
  }

  private String date(Instant instant) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(teller.listener().language().locale()).format(instant.atZone(wrapUp.zone()));
  }

  private void people(List<PersonId> people) {
    String names = teller.names(people);
    if (!names.isEmpty())
      page.paragraph(names);
  }
}
