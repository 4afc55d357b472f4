package nl.draaiboek.core.activity.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Member;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Until;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.agree.AgreeCommand.Agree;
import nl.draaiboek.core.activity.agree.Agreements.Agreement;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;

/** The list of what was agreed, and the form to add to it. */
record AgreeView(Agreements agreements, Situation situation, Viewer viewer) {
  static final String ME = "me";
  static final String NOBODY = "nobody";
  /** As many as a list to choose from holds in a chat. */
  private static final int MOST_OPTIONS = 25;

  List<CardPart> parts() {
    Words prompt = situation.spec().text("prompt");
    Line title = prompt.isEmpty() ? Line.of(AgreePhrase.TITLE) : Line.scripted(prompt);
    return List.of(new CardPart.Answers(List.of(new CardPart.Question("agreements", title,
        agreements.all().stream().map(this::answer).toList(), actor().map(this::form)))));
  }

  private CardPart.Answer answer(Agreement agreement) {
    Line who = agreement.owner().<Line>map(Line.Name::new).orElse(Line.of(AgreePhrase.NOBODY));
    Line words = Line.of(AgreePhrase.WORDS_UNTIL, "words", Papers.words(agreement.words()), "until",
        Line.of(phrase(agreement.until())));
    boolean mayTakeBack = actor().filter(p -> p.equals(agreement.by()) || situation.leads(p)).isPresent();
    return new CardPart.Answer(who, words, List.of(), mayTakeBack
        ? List.of(Button.plain(Line.of(AgreePhrase.TAKE_BACK),
            situation.key().address("take-back", Integer.toString(agreement.number()))))
        : List.of());
  }

  private CardPart.Form form(PersonId person) {
    return new CardPart.Form(Line.of(AgreePhrase.ADD), situation.key().address("agree", ""),
        List.of(new Field.Text("words", Line.of(AgreePhrase.WHAT), Agree.MAX_CHARS, 2, true, ""),
            new Field.Choice("owner", Line.of(AgreePhrase.WHO), owners(person), ME),
            new Field.Choice("until", Line.of(AgreePhrase.WHEN),
                Stream.of(Until.values()).map(u -> option(AgreeCommand.value(u), Line.of(phrase(u))))
                    .toList(),
                AgreeCommand.value(Until.NEXT_MEETING))),
        Line.of(AgreePhrase.SAVE), false);
  }

  private List<Field.Option> owners(PersonId person) {
    List<Field.Option> owners = new ArrayList<>(
        List.of(option(ME, Line.of(AgreePhrase.ME)), option(NOBODY, Line.of(AgreePhrase.NOBODY))));
    situation.members().stream().map(Member::person).filter(other -> !other.equals(person))
        .limit(MOST_OPTIONS - owners.size())
        .forEach(other -> owners.add(option(other.value(), new Line.Name(other))));
    return owners;
  }

  private static Field.Option option(String value, Line label) {
    return new Field.Option(value, label, "", Optional.empty());
  }

  /** Everybody else is shown the list alone. */
  private Optional<PersonId> actor() {
    return viewer instanceof Viewer.One(PersonId person) && situation.open()
        ? Optional.of(person)
        : Optional.empty();
  }

  private static AgreePhrase phrase(Until until) {
    return switch (until) {
      case NEXT_MEETING -> AgreePhrase.NEXT_MEETING;
      case WEEK -> AgreePhrase.WEEK;
      case TWO_WEEKS -> AgreePhrase.TWO_WEEKS;
      case MONTH -> AgreePhrase.MONTH;
    };
  }
}
