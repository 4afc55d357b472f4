package nl.draaiboek.core.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.session.Session;

/** What a person can do now by typing, read off their own card. */
record Help(Self self) {
  private static final int SOME_NOTE = 3;

  List<CardPart> parts() {
    List<Line> lines = new ArrayList<>();
    if (!(self.session() instanceof Session.Closed)) {
      self.card().notes().ifPresent(form -> lines.add(example(TalkPhrase.HELP_NOTE, Examples.note(form))));
      cards().ifPresent(lines::add);
      place().ifPresent(lines::add);
      vote().ifPresent(lines::add);
      answer().ifPresent(lines::add);
      table().ifPresent(lines::add);
      mend().ifPresent(lines::add);
    }
    if (lines.isEmpty())
      lines.add(Line.of(TalkPhrase.HELP_NOTHING));
    lines.add(Line.of(TalkPhrase.HELP_ALWAYS, "commands",
        said(TalkPhrase.SAY_TIME, TalkPhrase.SAY_MY_NOTES, TalkPhrase.SAY_MY_CARDS, TalkPhrase.SAY_CALL,
            TalkPhrase.SAY_MY_DATA, TalkPhrase.SAY_FORGET_ME)));
    if (self.isFacilitator())
      lines.add(Line.of(TalkPhrase.HELP_LEAD, "commands",
          said(TalkPhrase.SAY_START, TalkPhrase.SAY_NEXT, TalkPhrase.SAY_BACK, TalkPhrase.SAY_MORE,
              TalkPhrase.SAY_PAUSE, TalkPhrase.SAY_RESUME, TalkPhrase.SAY_SKIP, TalkPhrase.SAY_UNDO,
              TalkPhrase.SAY_STATUS, TalkPhrase.SAY_STOP)));
    else if (self.isTableFacilitator())
      lines.add(Line.of(TalkPhrase.HELP_LEAD, "commands", said(TalkPhrase.SAY_NEXT, TalkPhrase.SAY_MORE)));
    self.session().house().occasion().ifPresent(_ -> lines.add(Line.of(TalkPhrase.HELP_NETWORK)));
    return lines.stream().<CardPart>map(CardPart.Text::new).toList();
  }

  private Optional<Line> cards() {
    List<CardPart.StoryCard> cards = self.card().storyCards().stream().filter(c -> c.button().isPresent())
        .toList();
    return Stream.concat(cards.stream().filter(CardPart.StoryCard::yours), cards.stream()).findFirst()
        .map(card -> example(TalkPhrase.HELP_READ, Examples.numbered(Intent.READ, card.id())));
  }

  private Optional<Line> place() {
    return self.card().landscape()
        .map(sheet -> sheet.waiting().stream().findFirst().map(p -> p.note().number())
            .or(() -> sheet.placed().stream().findFirst().map(p -> p.paper().note().number()))
            .orElse(SOME_NOTE))
        .map(note -> example(TalkPhrase.HELP_PLACE, Examples.numbered(Intent.PLACE, note)))
        .or(() -> self.card().all(CardPart.Clusters.class).filter(s -> s.cluster().isPresent()).findFirst()
            .map(_ -> example(TalkPhrase.HELP_PLACE,
                Line.of(TalkPhrase.EXAMPLE_HANG, "note", mine().orElse(SOME_NOTE)))));
  }

  private Optional<Line> vote() {
    return self.card().ballot().filter(CardPart.Ballot::open).filter(b -> b.left().isPresent())
        .flatMap(b -> b.candidates().stream().findFirst()).map(c -> c.note().number())
        .map(note -> Line.of(TalkPhrase.HELP_VOTE, "example", Examples.numbered(Intent.VOTE, note), "back",
            Examples.numbered(Intent.TAKE_BACK, note)));
  }

  /** The notes' own form has its own line. */
  private Optional<Line> answer() {
    List<OwnCard.Open> open = self.card().open().stream().filter(o -> !o.id().isEmpty()).toList();
    if (open.isEmpty())
      return Optional.empty();
    return Optional.of(self.card().open().size() == 1
        ? Line.of(TalkPhrase.HELP_ONE_ANSWER, "name", open.getFirst().name())
        : example(TalkPhrase.HELP_ANSWER, Line.of(TalkPhrase.EXAMPLE_WORDS, "name", open.getFirst().name())));
  }

  private Optional<Line> table() {
    boolean sits = self.room().isTable() || self.isFacilitator();
    if (!sits)
      return Optional.of(example(TalkPhrase.HELP_TABLE, Examples.numbered(Intent.TABLE,
          self.session().circle().tables().getFirst().number())));
    return self.workingTable().map(_ -> Line.of(TalkPhrase.HELP_READY, "ready", Line.of(TalkPhrase.SAY_READY),
        "notReady", Line.of(TalkPhrase.SAY_NOT_READY)));
  }

  private Optional<Line> mend() {
    return mine().map(Help::mend);
  }

  /** @return how to change that note, and how to take it away */
  static Line mend(int note) {
    return Line.of(TalkPhrase.HELP_MEND, "change", Examples.edit(note), "withdraw",
        Examples.numbered(Intent.WITHDRAW, note));
  }

  private Optional<Integer> mine() {
    List<Note> mine = self.session().work().notes().by(self.person()).stream()
        .filter(note -> !note.unsigned()).toList();
    return mine.isEmpty() ? Optional.empty() : Optional.of(mine.getLast().id().number());
  }

  private static Line example(TalkPhrase phrase, Line example) {
    return Line.of(phrase, "example", example);
  }

  private static List<Line> said(TalkPhrase... commands) {
    return Stream.of(commands).map(Line::of).toList();
  }
}
