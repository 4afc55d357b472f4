package nl.draaiboek.core.talk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.CardPart.Landscape;

/** Hangs notes on the sheet that a person sees now. */
record Hanging(Self self, Vocabulary vocabulary) {
  private static final String PLACE = "place";

  Hearing place(int note, String where, String why) {
    Optional<Landscape> landscape = self.card().landscape();
    if (landscape.isEmpty())
      return beside(note, why);
    Optional<Spotting.At> now = placed(landscape.get(), note);
    if (where.isBlank() && now.isPresent() && !why.isBlank())
      return at(landscape.get(), note, Map.of(), why);
    return new Spotting(vocabulary, landscape.get().axes()).find(where, now)
        .map(spot -> at(landscape.get(), note, spot.x(), spot.y(), why))
        .orElseGet(() -> new Hearing.Tell(
            Line.of(TalkPhrase.WHERE, "example", Examples.numbered(Intent.PLACE, note))));
  }

  Hearing place(int note, int x, int y, String why) {
    return self.card().landscape().map(sheet -> at(sheet, note, x, y, why))
        .orElseGet(() -> beside(note, why));
  }

  /** On a sheet without axes a note hangs beside the others. */
  private Hearing beside(int note, String why) {
    return self.card().button(PLACE, note).map(Button::action).or(() -> address(note))
        .<Hearing>map(action -> new Hearing.Do(action, why.isBlank() ? Map.of() : Map.of("why", why)))
        .orElseGet(self::notNow);
  }

  private Optional<String> address(int note) {
    return self.card().all(CardPart.Clusters.class).flatMap(sheet -> sheet.cluster().stream()).findFirst()
        .map(cluster -> cluster.substring(0, cluster.lastIndexOf('/') + 1) + PLACE + "/" + note);
  }

  private static Hearing at(Landscape sheet, int note, int x, int y, String why) {
    return at(sheet, note, Map.of("x", Integer.toString(x), "y", Integer.toString(y)), why);
  }

  private static Hearing at(Landscape sheet, int note, Map<String, String> spot, String why) {
    Map<String, String> answers = new HashMap<>(spot);
    answers.put("note", Integer.toString(note));
    if (!why.isBlank())
      answers.put("why", why);
    return new Hearing.Do(sheet.place().orElseThrow(), answers);
  }

  private static Optional<Spotting.At> placed(Landscape sheet, int note) {
    return sheet.placed().stream().filter(p -> p.paper().note().number() == note).findFirst()
        .map(p -> new Spotting.At(p.x(), p.y()));
  }
}
