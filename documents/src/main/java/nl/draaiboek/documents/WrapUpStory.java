package nl.draaiboek.documents;

import java.util.List;
import java.util.Map;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUp.AgendaLine;
import nl.draaiboek.core.wrapup.WrapUp.RoomPart;
import nl.draaiboek.documents.page.Page;
import nl.draaiboek.documents.page.Shot;

/** What a wrap-up tells and in which order, in every kind of document the same. */
final class WrapUpStory {
  private final WrapUp wrapUp;
  private final Teller teller;
  private final Page page;
  private final Shots shots;
  private final SectionStory sections;

  private WrapUpStory(WrapUp wrapUp, Teller teller, Page page, Shots shots) {
    this.wrapUp = wrapUp;
    this.teller = teller;
    this.page = page;
    this.shots = shots;
    this.sections = new SectionStory(page, teller, new Pictures(teller), shots);
  }

  /**
   * @param listener whose language and names count
   * @return says things to them, with the times on the session's own wall clock
   */
  static Teller teller(WrapUp wrapUp, Speech speech, Listener listener) {
    return new Teller(speech, new Listener(listener.language(), wrapUp.zone(), listener.names()));
  }

  /**
   * @param wrapUp what is left of the session
   * @param page   on which it is written
   */
  static void write(WrapUp wrapUp, Teller teller, Page page, Shots shots) {
    new WrapUpStory(wrapUp, teller, page, shots).write();
  }

  private void write() {
    new Frame(wrapUp, teller, page).open();
    agenda();
    wrapUp.tables().forEach(this::table);
    if (!wrapUp.plenary().isEmpty()) {
      page.heading(2, teller.say(DocumentPhrase.TOGETHER));
      wrapUp.plenary().forEach(sections::write);
    }
    plates();
    new Frame(wrapUp, teller, page).close();
    shots.tellRest(wrapUp, page);
  }

  private void people(List<PersonId> people) {
    String names = teller.names(people);
    if (!names.isEmpty())
      page.paragraph(names);
  }

  private void agenda() {
    if (wrapUp.agenda().isEmpty())
      return;
    page.heading(2, teller.say(DocumentPhrase.AGENDA));
    page.table(List.of(teller.say(DocumentPhrase.BLOCK), teller.say(DocumentPhrase.PLANNED),
        teller.say(DocumentPhrase.RAN)), wrapUp.agenda().stream().map(this::row).toList());
  }

  private List<String> row(AgendaLine line) {
    String ran = line.ranStart()
        .map(start -> teller.say(DocumentPhrase.START_AND_MINUTES,
            Map.of("start", start, "minutes", line.ran())))
        .orElseGet(() -> teller.say(DocumentPhrase.PASSED_OVER));
    return List.of(teller.say(line.title()), teller.say(DocumentPhrase.START_AND_MINUTES,
        Map.of("start", line.plannedStart(), "minutes", line.planned())), ran);
  }

  private void plates() {
    List<Shot> plates = shots.plates(wrapUp);
    if (plates.isEmpty())
      return;
    page.heading(2, teller.say(DocumentPhrase.PICTURES));
    page.shots(plates);
  }

  private void table(RoomPart part) {
    page.heading(2, teller.say(DocumentPhrase.TABLE, Map.of("number", part.room().number())));
    people(part.people());
    if (part.sections().isEmpty())
      page.paragraph(teller.say(DocumentPhrase.NOTHING));
    part.sections().forEach(sections::write);
  }
}
