package nl.draaiboek.core.activity.marketplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.Note;

/** The ideas, each with who makes it go further and how, and for who is there a form to do so too. */
record MarketView(Offers offers, Situation situation, Viewer viewer) {
  List<CardPart> parts() {
    List<Note> ideas = situation.source();
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Text(Line.of(ideas.isEmpty() ? MarketPhrase.NO_IDEAS : MarketPhrase.GO_PAST)));
    if (!ideas.isEmpty())
      parts.add(new CardPart.Answers(ideas.stream().map(this::idea).toList()));
    return parts;
  }

  private CardPart.Question idea(Note idea) {
    return new CardPart.Question("idea-" + idea.id(), words(idea),
        offers.on(idea.id()).stream().map(this::answer).toList(),
        person().filter(_ -> situation.open()).map(_ -> form(idea)));
  }

  private CardPart.Answer answer(Offers.Offer offer) {
    boolean own = person().filter(offer.person()::equals).isPresent();
    return new CardPart.Answer(new Line.Name(offer.person()), said(offer, situation), List.of(),
        own
            ? List.of(Button.plain(Line.of(MarketPhrase.TAKE_BACK),
                situation.key().address("take-back", offer.idea() + "-" + offer.way().id())))
            : List.of());
  }

  private CardPart.Form form(Note idea) {
    List<Field.Option> ways = Stream.of(Way.values())
        .map(w -> new Field.Option(w.id(), Line.of(phrase(w)), w.sign(), Optional.of(w.colour()))).toList();
    return new CardPart.Form(Line.of(MarketPhrase.OFFER),
        situation.key().address("offer", idea.id().toString()),
        List.of(new Field.Choice("way", Line.of(MarketPhrase.HOW), ways, Way.HELP.id()),
            new Field.Text("words", Line.of(MarketPhrase.WORDS), Marketplace.MAX_CHARS, 2, false, "")),
        Line.of(MarketPhrase.SEND), true);
  }

  private Optional<PersonId> person() {
    return viewer instanceof Viewer.One(PersonId one)
        && (situation.participants().contains(one) || situation.leads(one))
            ? Optional.of(one)
            : Optional.empty();
  }

  static Line words(Note idea) {
    return Papers.of(idea).words();
  }

  /** @return how somebody makes it go further, with what they say of it where that is to be seen */
  static Line said(Offers.Offer offer, Situation situation) {
    Line way = Line.of(phrase(offer.way()));
    return offer.note().flatMap(situation.notes()::find)
        .<Line>map(note -> Line.of(MarketPhrase.WAY_AND_WORDS, "way", way, "words", words(note))).orElse(way);
  }

  private static MarketPhrase phrase(Way way) {
    return switch (way) {
      case AM -> MarketPhrase.I_AM;
      case KNOW -> MarketPhrase.I_KNOW;
      case HELP -> MarketPhrase.I_HELP;
    };
  }
}
