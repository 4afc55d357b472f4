package nl.draaiboek.core.view;

import java.util.List;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.privatepage.PrivatePage;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Situations;

/** Tells who leads what came along from people's homework or from earlier meetings, and where nothing did. */
final class CameAlong {
  private CameAlong() {}

  static List<CardPart> of(Session.Opened session, Block block) {
    return block.activities().stream().flatMap(activity -> activity.from().stream()).distinct()
        .filter(from -> Situations.comesFromElsewhere(session.house().script(), from))
        .flatMap(from -> tell(session, from)).map(line -> (CardPart) new CardPart.Text(line)).toList();
  }

  private static Stream<Line> tell(Session.Opened session, String from) {
    // Not even how many wrote on a page of their own.
    if (from.equals(PrivatePage.EARLIER))
      return Stream.empty();
    int own = session.work().brought(from).size();
    if (own > 0)
      return Stream.of(Line.of(ViewPhrase.BROUGHT_BY_EACH, "people", own));
    int notes = Situations.notesFrom(session, from).size();
    return Stream.of(notes > 0
        ? Line.of(ViewPhrase.BROUGHT, "notes", notes)
        : Line.of(ViewPhrase.NOTHING_BROUGHT, "from", from));
  }
}
