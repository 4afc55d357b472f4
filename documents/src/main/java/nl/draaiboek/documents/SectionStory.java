package nl.draaiboek.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart.Axes;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.wrapup.WrapUp.Agreement;
import nl.draaiboek.core.wrapup.WrapUp.Agreements;
import nl.draaiboek.core.wrapup.WrapUp.Answer;
import nl.draaiboek.core.wrapup.WrapUp.Answers;
import nl.draaiboek.core.wrapup.WrapUp.Drawn;
import nl.draaiboek.core.wrapup.WrapUp.Findings;
import nl.draaiboek.core.wrapup.WrapUp.Groups;
import nl.draaiboek.core.wrapup.WrapUp.HarvestList;
import nl.draaiboek.core.wrapup.WrapUp.HarvestPart;
import nl.draaiboek.core.wrapup.WrapUp.Hung;
import nl.draaiboek.core.wrapup.WrapUp.NotesOfKind;
import nl.draaiboek.core.wrapup.WrapUp.Ranked;
import nl.draaiboek.core.wrapup.WrapUp.Section;
import nl.draaiboek.core.wrapup.WrapUp.Sheet;
import nl.draaiboek.core.wrapup.WrapUp.Votes;
import nl.draaiboek.core.wrapup.WrapUp.Wishes;
import nl.draaiboek.documents.page.Item;
import nl.draaiboek.documents.page.Page;

/** One thing that was made, as a heading with a list. */
record SectionStory(Page page, Teller teller, Pictures pictures, Shots shots) {
  private static final int TITLE = 3;
  private static final int PART = 4;
  /** Of a figure in words; a cloud of many words has few that more than one person gave. */
  private static final int MOST_LINES = 40;

  void write(Section section) {
    switch (section) {
      case NotesOfKind(var kind, var notes) -> {
        page.heading(TITLE,
            teller.say(DocumentPhrase.KIND, Map.of("sign", kind.sign(), "kind", kind.name())));
        page.items(notes.stream().map(n -> note("", n)).toList());
      }
      case Sheet sheet -> sheet(sheet);
      case HarvestList(var items) -> {
        page.heading(TITLE, teller.say(DocumentPhrase.HARVEST));
        page.items(items.stream().map(this::chosen).toList());
      }
      case Votes votes -> {
        page.heading(TITLE, teller.say(DocumentPhrase.VOTE, Map.of("title", votes.title())));
        page.bars(pictures.bars(votes),
            votes.ranked().stream().map(r -> counted(r, votes)).toList());
      }
      case Answers(var question, var answers) -> {
        page.heading(TITLE, teller.say(question));
        page.items(answers.stream().map(this::answer).toList());
      }
      case Groups(var question, var groups) -> {
        page.heading(TITLE, teller.say(question));
        page.items(groups.stream().map(this::answer).toList());
      }
      case Wishes(var question, int wishes, int met) -> {
        page.heading(TITLE, teller.say(question));
        page.paragraph(teller.say(DocumentPhrase.WISHES, Map.of("wishes", wishes, "met", met)));
      }
      case Findings findings -> findings(findings);
      case Drawn(var title, var figure) -> {
        page.heading(TITLE, teller.say(title));
        page.picture(pictures.figure(title, figure).untitled());
        page.items(figure.lines().stream().limit(MOST_LINES)
            .map(line -> new Item(Optional.empty(), "", teller.say(line), "", List.of())).toList());
      }
      case Agreements(var agreements) -> {
        page.heading(TITLE, teller.say(DocumentPhrase.AGREEMENTS));
        page.items(agreements.stream().map(this::agreement).toList());
      }
    }
  }

  private void findings(Findings findings) {
    page.heading(TITLE, teller.say(findings.title()));
    page.items(findings.facts().stream()
        .map(fact -> new Item(Optional.empty(),
            teller.say(DocumentPhrase.NAMED, Map.of("name", teller.say(fact.name()))),
            teller.say(fact.value()),
            "", List.of()))
        .toList());
    findings.outcome().forEach(line -> page.paragraph(teller.say(line)));
  }

  private void sheet(Sheet sheet) {
    page.heading(TITLE, teller.say(sheet.title()));
    sheet.axes().map(teller::axes).ifPresent(page::paragraph);
    if (sheet.axes().isPresent())
      page.picture(pictures.landscape(sheet).untitled());
    sheet.clusters().forEach(cluster -> {
      page.heading(PART, cluster.title().isBlank()
          ? teller.say(DocumentPhrase.NO_TITLE)
          : teller.words(cluster.title()));
      page.items(hung(cluster.notes(), sheet.axes()));
    });
    if (!sheet.loose().isEmpty()) {
      if (!sheet.clusters().isEmpty())
        page.heading(PART, teller.say(DocumentPhrase.LOOSE));
      page.items(hung(sheet.loose(), sheet.axes()));
    }
    if (!sheet.centre().isEmpty()) {
      page.heading(PART, teller.say(DocumentPhrase.CENTRE));
      page.items(sheet.centre().stream().map(this::chosen).toList());
    }
  }

  private List<Item> hung(List<Hung> notes, Optional<Axes> axes) {
    return notes.stream().map(n -> hung(n, axes)).toList();
  }

  private Item hung(Hung hung, Optional<Axes> axes) {
    String place = axes.map(a -> teller.place(a, hung)).orElse("");
    List<String> below = hung.why().isBlank()
        ? List.of()
        : List.of(teller.say(DocumentPhrase.WHY, Map.of("why", hung.why())));
    return new Item(Optional.of(hung.note().kind()), "", teller.words(hung.note()),
        place.isEmpty() ? teller.reference(hung.note()) : teller.reference(hung.note()) + "; " + place,
        below).with(shots.of(hung.note()));
  }

  private Item chosen(HarvestPart part) {
    return note(teller.say(DocumentPhrase.NAMED, Map.of("name", part.name())), part.note());
  }

  private Item counted(Ranked ranked, Votes votes) {
    boolean shared = votes.ranked().stream().filter(r -> r.rank() == ranked.rank()).count() > 1;
    DocumentPhrase alone = votes.coins() ? DocumentPhrase.COINS : DocumentPhrase.DOTS;
    DocumentPhrase together = votes.coins() ? DocumentPhrase.COINS_SHARED : DocumentPhrase.DOTS_SHARED;
    return note(teller.say(shared ? together : alone,
        Map.of("rank", ranked.rank(), "dots", ranked.dots())), ranked.note())
        .under(ranked.why().map(teller::words));
  }

  private Item answer(Answer answer) {
    String name = teller.say(new Line.Name(answer.who()));
    List<String> below = new ArrayList<>();
    if (!answer.joined().isEmpty())
      below.add(teller.say(DocumentPhrase.JOINED, Map.of("names", teller.names(answer.joined()))));
    return new Item(Optional.empty(), teller.say(DocumentPhrase.NAMED, Map.of("name", name)),
        teller.say(answer.words()), "", below);
  }

  private Item agreement(Agreement agreement) {
    String who = agreement.owner().map(owner -> teller.say(new Line.Name(owner)))
        .orElseGet(() -> teller.say(DocumentPhrase.NOBODY_YET));
    return new Item(Optional.empty(), teller.say(DocumentPhrase.NAMED, Map.of("name", who)),
        teller.say(agreement.words()), due(agreement), List.of());
  }

  private String due(Agreement agreement) {
    return agreement.due().map(day -> teller.say(DocumentPhrase.DUE, Map.of("day", day)))
        .orElseGet(() -> teller.say(DocumentPhrase.DUE_NEXT));
  }

  private Item note(String label, Note note) {
    return new Item(Optional.of(note.kind()), label, teller.words(note), teller.reference(note), List.of())
        .with(shots.of(note));
  }
}
