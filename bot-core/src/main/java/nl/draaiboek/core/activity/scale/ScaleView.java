package nl.draaiboek.core.activity.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Figure;

/** The statements as one viewer sees them: one's own numbers, and once they are shown how all lie, never whose. */
record ScaleView(Rated rated, Situation situation, Viewer viewer) {
  List<CardPart> parts() {
    List<CardPart> parts = new ArrayList<>();
    Optional<PersonId> actor = viewer instanceof Viewer.One(PersonId person) && situation.open()
        ? Optional.of(person)
        : Optional.empty();
    if (rated.shown())
      parts.addAll(outcome());
    else {
      parts.add(new CardPart.Text(Line.of(ScalePhrase.HOW)));
      parts.add(new CardPart.Answers(
          Scale.ids(situation.spec()).stream().map(id -> question(id, actor)).toList()));
      parts.add(new CardPart.Text(Line.of(ScalePhrase.WAITING, "done",
          situation.participants().stream().filter(p -> Scale.done(rated, situation, p)).count(), "all",
          situation.participants().size())));
    }
    actor.filter(person -> Scale.shows(situation, person)).ifPresent(_ -> parts.add(showing()));
    return parts;
  }

  private List<CardPart> outcome() {
    Outcome outcome = new Outcome(rated, situation);
    List<CardPart> parts = new ArrayList<>();
    Figure.Radar radar = outcome.radar();
    if (!radar.isEmpty())
      parts.add(new CardPart.Drawn(Line.of(ScalePhrase.FIGURE), radar));
    parts.add(new CardPart.Facts(outcome.facts()));
    return parts;
  }

  private CardPart showing() {
    if (rated.shown())
      return new CardPart.Buttons(
          List.of(Button.plain(Line.of(ScalePhrase.COVER), situation.key().address("cover", ""))));
    return new Outcome(rated, situation).isEmpty()
        ? new CardPart.Text(Line.of(ScalePhrase.FEW))
        : new CardPart.Buttons(
            List.of(Button.plain(Line.of(ScalePhrase.SHOW), situation.key().address("show", ""))));
  }

  private CardPart.Question question(String id, Optional<PersonId> actor) {
    Optional<Integer> own = viewer instanceof Viewer.One(PersonId person)
        ? rated.of(person, id)
        : Optional.empty();
    List<CardPart.Answer> answers = own.stream()
        .flatMap(number -> actor.stream().map(who -> new CardPart.Answer(new Line.Name(who),
            Line.of(ScalePhrase.YOURS, "number", number), List.of(), List.of())))
        .toList();
    return new CardPart.Question(id, Line.scripted(situation.spec().text("statement." + id)), answers,
        actor.filter(situation.participants()::contains).map(_ -> form(id, own)));
  }

  private CardPart.Form form(String id, Optional<Integer> own) {
    return new CardPart.Form(Line.of(own.isPresent() ? ScalePhrase.CHANGE : ScalePhrase.RATE),
        situation.key().address("rate", id),
        List.of(new Field.Amount("number", Line.of(ScalePhrase.NUMBER), 0, Scale.MOST, true, own)),
        Line.of(ScalePhrase.SEND), own.isPresent());
  }
}
