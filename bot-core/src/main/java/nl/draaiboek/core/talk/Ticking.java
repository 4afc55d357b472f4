package nl.draaiboek.core.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.CardPart.Ballot;
import nl.draaiboek.core.message.CardPart.Candidate;
import nl.draaiboek.core.message.CardPart.StoryCard;
import nl.draaiboek.core.note.NoteId;

/** Presses the buttons that stand beside notes and cards: dots, cards that were read, proposals. All of a message, or nothing. */
record Ticking(Self self) {
  Hearing vote(List<Integer> notes) {
    Optional<Ballot> ballot = self.card().ballot();
    if (ballot.isEmpty())
      return self.notNow();
    if (!ballot.get().open())
      return tell(TalkPhrase.VOTE_IS_CLOSED);
    if (ballot.get().left().isEmpty())
      return tell(TalkPhrase.NO_DOTS_TO_GIVE);
    int left = ballot.get().left().get();
    List<Hearing.Do> dots = new ArrayList<>();
    for (int note : notes) {
      Optional<Candidate> candidate = candidate(ballot.get(), note);
      if (candidate.isEmpty())
        return tell(TalkPhrase.NOT_ON_BALLOT, "note", note);
      if (notes.size() > left)
        return tell(TalkPhrase.TOO_FEW_DOTS, "left", left);
      Optional<Button> place = candidate.get().place();
      if (place.isEmpty())
        return tell(TalkPhrase.DOT_IS_THERE, "note", note);
      dots.add(Hearing.Do.press(place.get().action()));
    }
    return allOrNothing(dots);
  }

  Hearing takeBack(List<Integer> notes) {
    Optional<Ballot> ballot = self.card().ballot();
    if (ballot.isEmpty())
      return self.notNow();
    if (!ballot.get().open())
      return tell(TalkPhrase.VOTE_IS_CLOSED);
    List<Hearing.Do> dots = new ArrayList<>();
    for (int note : notes) {
      Optional<Candidate> candidate = candidate(ballot.get(), note);
      int yours = candidate.map(Candidate::yours).orElse(0);
      Optional<Button> back = candidate.flatMap(Candidate::takeBack);
      if (back.isEmpty() || yours < notes.stream().filter(n -> n == note).count())
        return new Hearing.Tell(Line.of(TalkPhrase.TOO_FEW_DOTS_THERE, "note", note, "yours", yours));
      dots.add(Hearing.Do.press(back.get().action()));
    }
    return allOrNothing(dots);
  }

  Hearing read(List<Integer> numbers, boolean read) {
    List<StoryCard> cards = self.card().storyCards();
    if (cards.isEmpty())
      return self.notNow();
    List<Hearing.Do> ticks = new ArrayList<>();
    for (int number : numbers.stream().distinct().toList()) {
      Optional<StoryCard> card = cards.stream().filter(c -> c.id() == number).findFirst();
      if (card.isEmpty())
        return tell(TalkPhrase.CARD_NOT_HERE, "card", number);
      if (card.get().button().isEmpty())
        return self.notNow();
      if (card.get().readByYou() != read)
        ticks.add(Hearing.Do.press(card.get().button().get().action()));
    }
    TalkPhrase already = read ? TalkPhrase.CARD_IS_READ : TalkPhrase.CARD_IS_NOT_READ;
    return ticks.isEmpty() ? tell(already, "card", numbers.getFirst()) : allOrNothing(ticks);
  }

  /** Presses what this person's own card offers for a note. */
  Hearing press(String verb, int note) {
    return self.card().button(verb, note).<Hearing>map(b -> Hearing.Do.press(b.action()))
        .orElseGet(() -> self.card().all(CardPart.Slots.class).findAny().isPresent()
            ? tell(TalkPhrase.NO_SUCH_NOTE, "note", note)
            : self.notNow());
  }

  private Hearing allOrNothing(List<Hearing.Do> all) {
    return Rehearsal.refusal(self.session(), self.moment(), all).map(Self::told)
        .orElseGet(() -> Hearing.all(all));
  }

  private static Optional<Candidate> candidate(Ballot ballot, int note) {
    return ballot.candidates().stream().filter(c -> note > 0 && c.note().equals(new NoteId(note)))
        .findFirst();
  }

  private static Hearing tell(TalkPhrase phrase) {
    return new Hearing.Tell(Line.of(phrase));
  }

  private static Hearing tell(TalkPhrase phrase, String name, Object value) {
    return new Hearing.Tell(Line.of(phrase, name, value));
  }
}
