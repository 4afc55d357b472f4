package nl.draaiboek.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.picture.Picture;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUp.Agreements;
import nl.draaiboek.core.wrapup.WrapUp.Answers;
import nl.draaiboek.core.wrapup.WrapUp.ClusterPart;
import nl.draaiboek.core.wrapup.WrapUp.Drawn;
import nl.draaiboek.core.wrapup.WrapUp.Findings;
import nl.draaiboek.core.wrapup.WrapUp.Groups;
import nl.draaiboek.core.wrapup.WrapUp.HarvestList;
import nl.draaiboek.core.wrapup.WrapUp.HarvestPart;
import nl.draaiboek.core.wrapup.WrapUp.Hung;
import nl.draaiboek.core.wrapup.WrapUp.NotesOfKind;
import nl.draaiboek.core.wrapup.WrapUp.RoomPart;
import nl.draaiboek.core.wrapup.WrapUp.Section;
import nl.draaiboek.core.wrapup.WrapUp.Sheet;
import nl.draaiboek.core.wrapup.WrapUp.Votes;
import nl.draaiboek.core.wrapup.WrapUp.Wishes;
import nl.draaiboek.documents.page.Item;
import nl.draaiboek.documents.page.Page;
import nl.draaiboek.documents.page.Shot;

/**
 * A wrap-up that people read, on two pages as a rule: what groups chose, what their clusters are about, votes and agreements.
 * Each note stands in it once at most; of a long list the first are told, and how many more there are elsewhere.
 */
final class BriefStory {
  private static final int OF_A_CLUSTER = 1;
  private static final int OF_A_KIND = 4;
  private static final int OF_A_QUESTION = 6;
  private static final int TITLE = 3;
  private static final Comparator<WrapUp.Answer> MOST_FIRST = Comparator
      .comparingInt((WrapUp.Answer answer) -> answer.joined().size()).reversed();

  private final WrapUp wrapUp;
  private final Teller teller;
  private final Page page;
  private final Pictures pictures;
  private final Shots shots;
  private final SectionStory sections;
  private final Set<NoteId> told = new HashSet<>();
  private final List<Picture.Landscape> landscapes = new ArrayList<>();
  private int answersLeft;

  private BriefStory(WrapUp wrapUp, Teller teller, Page page, Shots shots) {
    this.wrapUp = wrapUp;
    this.teller = teller;
    this.page = page;
    this.pictures = new Pictures(teller);
    this.shots = shots;
    this.sections = new SectionStory(page, teller, pictures, shots);
  }

  /** As {@link WrapUpStory#write}, in brief. */
  static void write(WrapUp wrapUp, Teller teller, Page page, Shots shots) {
    new BriefStory(wrapUp, teller, page, shots).write();
  }

  private void write() {
    new Frame(wrapUp, teller, page).open();
    wrapUp.tables().forEach(this::table);
    if (!wrapUp.plenary().isEmpty()) {
      page.heading(2, teller.say(DocumentPhrase.TOGETHER));
      room(new RoomPart(nl.draaiboek.core.conversation.Room.PLENARY, List.of(), wrapUp.plenary()));
    }
    plates();
    new Frame(wrapUp, teller, page).close();
    long notesLeft = wrapUp.notes().stream().map(Note::id).filter(id -> !told.contains(id)).count();
    if (notesLeft + answersLeft > 0)
      page.paragraph(
          teller.say(DocumentPhrase.MORE_ELSEWHERE, Map.of("notes", notesLeft, "answers", answersLeft)));
    shots.tellRest(wrapUp, page);
    // Last, so that no sheet is left half empty above them.
    if (!landscapes.isEmpty())
      page.pictures(List.copyOf(landscapes));
  }

  private void plates() {
    List<Shot> plates = shots.plates(wrapUp);
    if (plates.isEmpty())
      return;
    page.heading(2, teller.say(DocumentPhrase.PICTURES));
    page.shots(plates);
  }

  private void table(RoomPart part) {
    if (part.sections().isEmpty())
      return;
    String table = teller.say(DocumentPhrase.TABLE, Map.of("number", part.room().number()));
    page.heading(2, table);
    int before = landscapes.size();
    room(part);
    landscapes.subList(before, landscapes.size()).replaceAll(landscape -> landscape.of(table));
  }

  /** First what people chose, so that a note that was chosen stands there and not in its cluster. */
  private void room(RoomPart part) {
    List<Item> chosen = new ArrayList<>();
    for (Section section : part.sections())
      switch (section) {
        case Sheet sheet -> chosen.addAll(chosen(sheet.centre()));
        case HarvestList(var items) -> chosen.addAll(chosen(items));
        case Votes(_, var ranked, _) -> ranked.forEach(r -> told.add(r.note().id()));
        case NotesOfKind _,Answers _,Agreements _,Groups _,Wishes _,Findings _,Drawn _ -> {
        }
      }
    if (!chosen.isEmpty())
      page.items(chosen);
    boolean sheets = part.sections().stream().anyMatch(Sheet.class::isInstance);
    for (Section section : part.sections())
      section(section, sheets);
  }

  private void section(Section section, boolean sheets) {
    switch (section) {
      case Sheet sheet -> sheet(sheet);
      case NotesOfKind(var kind, var notes) -> {
        List<Note> first = untold(notes).stream().limit(sheets ? 0 : OF_A_KIND).toList();
        if (!first.isEmpty()) {
          page.heading(TITLE,
              teller.say(DocumentPhrase.KIND, Map.of("sign", kind.sign(), "kind", kind.name())));
          page.items(first.stream().map(n -> item(Optional.of(n), "", teller.words(n))).toList());
          first.forEach(n -> told.add(n.id()));
        }
      }
      case Answers(var question, var answers) -> {
        answersLeft += Math.max(0, answers.size() - OF_A_QUESTION);
        sections.write(new Answers(question, answers.stream().limit(OF_A_QUESTION).toList()));
      }
      case Groups(var question, var groups) -> {
        answersLeft += Math.max(0, groups.size() - OF_A_QUESTION);
        sections
            .write(new Groups(question, groups.stream().sorted(MOST_FIRST).limit(OF_A_QUESTION).toList()));
      }
      case Votes _,Agreements _,Wishes _,Findings _,Drawn _ -> sections.write(section);
      case HarvestList _ -> {
      }
    }
  }

  private List<Item> chosen(List<HarvestPart> parts) {
    return parts.stream().filter(part -> told.add(part.note().id()))
        .map(part -> item(Optional.of(part.note()),
            teller.say(DocumentPhrase.NAMED, Map.of("name", part.name())),
            teller.words(part.note())))
        .toList();
  }

  /** A cluster is one line: what it is about, how many notes it has, and the first of them. */
  private void sheet(Sheet sheet) {
    if (sheet.axes().isPresent())
      landscapes.add(pictures.landscape(sheet));
    List<Item> items = new ArrayList<>(sheet.clusters().stream().map(this::cluster).toList());
    List<Note> loose = untold(sheet.loose().stream().map(Hung::note).toList()).stream()
        .limit(sheet.clusters().isEmpty() ? OF_A_KIND : 0).toList();
    loose.forEach(n -> {
      told.add(n.id());
      items.add(item(Optional.of(n), "", teller.words(n)));
    });
    if (!items.isEmpty()) {
      page.heading(TITLE, teller.say(sheet.title()));
      page.items(items);
    }
  }

  private Item cluster(ClusterPart cluster) {
    List<Note> first = untold(cluster.notes().stream().map(Hung::note).toList()).stream().limit(OF_A_CLUSTER)
        .toList();
    first.forEach(n -> told.add(n.id()));
    String title = cluster.title().isBlank()
        ? teller.say(DocumentPhrase.NO_TITLE)
        : teller.words(cluster.title());
    String label = teller.say(DocumentPhrase.CLUSTER_OF,
        Map.of("title", title, "count", cluster.notes().size()));
    return item(first.stream().findFirst(), label,
        first.stream().map(teller::words).collect(Collectors.joining(" · ")));
  }

  private Item item(Optional<Note> note, String label, String words) {
    return new Item(note.map(Note::kind), label, words, "", List.of()).with(note.flatMap(shots::of));
  }

  private List<Note> untold(List<Note> notes) {
    return notes.stream().filter(n -> !told.contains(n.id())).toList();
  }
}
