package nl.draaiboek.core.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Countdown;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.talk.Meaning.Question;
import nl.draaiboek.core.view.Overview;
import nl.draaiboek.core.view.Overview.TableGlance;
import nl.draaiboek.core.view.RoomCard;

/** Answers what can be asked at any time. */
record Telling(Self self) {
  Hearing about(Question what) {
    return switch (what) {
      case HELP -> show(TalkPhrase.HELP, new Help(self).parts());
      case TIME -> new Hearing.Tell(time());
      case MY_NOTES -> myNotes();
      case MY_CARDS -> myCards();
      case MY_DATA -> Hearing.Do.press(TalkDesk.MY_DATA);
      case FORGET_ME -> Hearing.Do.press(TalkDesk.FORGET_ME);
      case STATUS -> self.isFacilitator() ? show(TalkPhrase.STATUS, status()) : new Hearing.Tell(time());
    };
  }

  private Line time() {
    Instant now = self.moment().now();
    Optional<Line> going = self.session() instanceof Session.Going day ? going(day, now) : Optional.empty();
    Optional<Instant> start = self.session() instanceof Session.Lobby lobby
        ? lobby.house().setup().startsAt()
        : Optional.empty();
    return going.or(() -> start.map(at -> Line.of(TalkPhrase.IT_IS_BEFORE, "now", now, "start", at)))
        .orElseGet(() -> Line.of(TalkPhrase.IT_IS, "now", now));
  }

  private Optional<Line> going(Session.Going day, Instant now) {
    return self.run().or(() -> Optional.of(day.course().hindmost(day.house().script())))
        .flatMap(run -> RoomCard.clock(day, run).map(clock -> time(clock, now,
            Line.scripted(day.house().script().block(run.block()).title()))));
  }

  private static Line time(Countdown clock, Instant now, Line block) {
    Duration left = clock.left(now).isNegative() ? Duration.ZERO : clock.left(now);
    Map<String, Object> values = Map.of("now", now, "block", block, "end", clock.endsAt(), "left", left);
    return clock.pausedAt().isPresent()
        ? new Line.Ours(TalkPhrase.IT_IS_PAUSED, Map.of("now", now, "block", block, "left", left))
        : new Line.Ours(TalkPhrase.IT_IS_IN, values);
  }

  private Hearing myNotes() {
    List<Paper> mine = new Mending(self).mine();
    return mine.isEmpty()
        ? new Hearing.Tell(Line.of(TalkPhrase.NO_NOTES))
        : show(TalkPhrase.MY_NOTES,
            List.of(new CardPart.Wall(Line.of(TalkPhrase.MY_NOTES), mine, Line.of(TalkPhrase.NO_NOTES)),
                text(Help.mend(mine.getLast().note().number()))));
  }

  /** The cards that were dealt to this person come first; those of the table can be read by anybody. */
  private Hearing myCards() {
    List<CardPart> cards = new ArrayList<>();
    self.card().all(CardPart.StoryCards.class).forEach(part -> {
      List<CardPart.StoryCard> mine = part.cards().stream().filter(CardPart.StoryCard::yours).toList();
      if (!mine.isEmpty())
        cards.add(new CardPart.StoryCards(part.title(), mine, part.needed()));
    });
    return cards.isEmpty()
        ? new Hearing.Tell(Line.of(TalkPhrase.NO_CARDS))
        : show(TalkPhrase.MY_CARDS, cards);
  }

  private List<CardPart> status() {
    Overview overview = Overview.of(self.session(), self.moment().now());
    List<CardPart> parts = new ArrayList<>();
    parts.add(text(time()));
    Duration behind = overview.agenda().behind();
    Instant end = overview.agenda().expectedEnd();
    parts.add(text(behind.toMinutes() > 0
        ? Line.of(TalkPhrase.BEHIND, "minutes", behind, "end", end)
        : Line.of(TalkPhrase.ON_TIME, "end", end)));
    if (overview.tables().stream().anyMatch(t -> t.block().isPresent()))
      parts.add(new CardPart.Facts(overview.tables().stream()
          .map(t -> new CardPart.Fact(Line.of(TalkPhrase.TABLE, "table", t.table()),
              state(t, overview.calls())))
          .toList()));
    List<Line> without = waiting(overview).stream().<Line>map(Line.Name::new).toList();
    if (!without.isEmpty())
      parts.add(text(Line.of(TalkPhrase.STILL_WITHOUT, "people", without)));
    return parts;
  }

  private static Line state(TableGlance table, List<Room> calls) {
    return Line.of(calls.contains(table.table())
        ? TalkPhrase.TABLE_CALLS
        : table.ready() ? TalkPhrase.TABLE_READY : TalkPhrase.TABLE_BUSY);
  }

  private static List<PersonId> waiting(Overview overview) {
    List<PersonId> all = new ArrayList<>(overview.plenary().waitingOn());
    overview.tables().forEach(t -> all.addAll(t.progress().waitingOn()));
    return all.stream().distinct().toList();
  }

  private static CardPart text(Line line) {
    return new CardPart.Text(line);
  }

  private static Hearing show(TalkPhrase title, List<CardPart> parts) {
    return new Hearing.Show(new Card(Line.of(title), Optional.empty(), parts));
  }
}
