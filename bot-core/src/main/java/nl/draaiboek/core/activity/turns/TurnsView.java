package nl.draaiboek.core.activity.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Turns;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;

/** What is shown of the turns: who is now, who is next; buttons for that person and for who leads. */
final class TurnsView {
  private TurnsView() {}

  static List<CardPart> of(Turns state, Situation situation, Viewer viewer) {
    List<PersonId> people = situation.participants();
    List<PersonId> line = state.line(people);
    Optional<PersonId> who = viewer instanceof Viewer.One(PersonId one) ? Optional.of(one) : Optional.empty();
    boolean yours = !line.isEmpty() && who.equals(Optional.of(line.getFirst()));
    return List.of(new CardPart.Turn(line.stream().findFirst().map(Line.Name::new),
        line.stream().skip(1).findFirst().map(Line.Name::new), people.size() - line.size(), people.size(),
        yours, situation.open() ? buttons(state, situation, line, who, yours) : List.of()));
  }

  private static List<Button> buttons(Turns state, Situation situation, List<PersonId> line,
      Optional<PersonId> who, boolean yours) {
    boolean leads = who.filter(situation::leads).isPresent();
    List<Button> buttons = new ArrayList<>();
    if (!line.isEmpty() && (yours || leads)) {
      buttons.add(button(yours ? TurnsPhrase.DONE : TurnsPhrase.HAS_BEEN, "done", state, situation));
      if (line.size() > 1)
        buttons.add(button(yours ? TurnsPhrase.LATER : TurnsPhrase.SKIP, "skip", state, situation));
    }
    if (leads && !state.steps().isEmpty())
      buttons.add(button(TurnsPhrase.BACK, "back", state, situation));
    return buttons;
  }

  private static Button button(TurnsPhrase label, String verb, Turns state, Situation situation) {
    return Button.plain(Line.of(label),
        situation.key().address(verb, Integer.toString(TakeTurns.step(state))));
  }
}
