package nl.draaiboek.core.activity.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.sheet.AxisWords;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.poster.ClusterId;

/** What is shown at each stage. */
record MatrixView(Stakeholders all, Viewer viewer) {
  List<CardPart> parts() {
    return switch (all.settings().stage()) {
      case COLLECT -> collecting();
      case PLACE -> placing();
      case NEEDS -> needs();
      case CHECK -> checking();
    };
  }

  private List<CardPart> collecting() {
    List<CardPart> parts = new ArrayList<>();
    List<Note> about = all.situation().source();
    if (!about.isEmpty())
      parts.add(new CardPart.Wall(Line.of(MatrixPhrase.ABOUT), about.stream().map(Papers::of).toList(),
          Line.of(MatrixPhrase.NOBODY_YET)));
    all.coverage().ifPresent(line -> parts.add(new CardPart.Text(line)));
    actor().ifPresent(_ -> parts.add(form("write", "", MatrixPhrase.STAKEHOLDER, false,
        words(MatrixPhrase.WHO, MatrixDecider.MAX_STAKEHOLDER_CHARS),
        category(MatrixPhrase.NO_CATEGORY), kind(false))));
    List<CardPart.Cluster> clusters = new ArrayList<>();
    List<Mapped.Category> categories = all.categories();
    for (int i = 0; i < categories.size(); i++) {
      List<Paper> papers = papers(all.in(categories.get(i).id()));
      if (!papers.isEmpty())
        clusters.add(new CardPart.Cluster(new ClusterId(i + 1), categories.get(i).title(), papers, List.of(),
            Optional.empty()));
    }
    parts.add(new CardPart.Clusters(Line.of(MatrixPhrase.STAKEHOLDERS), papers(all.loose()), clusters,
        Optional.empty(), Line.of(MatrixPhrase.NOBODY_YET)));
    parts.add(new CardPart.Text(Line.of(MatrixPhrase.CATEGORIES, "count", categories.size(), "most",
        all.settings().maxCategories())));
    actor().ifPresent(_ -> {
      if (categories.size() < all.settings().maxCategories())
        parts.add(form("name", "", MatrixPhrase.NAME_CATEGORY, true,
            words(MatrixPhrase.CATEGORY, MatrixDecider.MAX_CATEGORY_CHARS)));
      if (!all.collected().isEmpty())
        parts.add(form("move", "", MatrixPhrase.MOVE, true, numbers(), category(MatrixPhrase.AS_IT_IS),
            kind(true)));
    });
    return parts;
  }

  private List<CardPart> placing() {
    List<CardPart> parts = new ArrayList<>(
        all.sheet().landscape(AxisWords.orBlank(all.situation().spec()), viewer));
    actor().filter(_ -> !all.situation().source().isEmpty())
        .ifPresent(_ -> parts.add(form("leave-out", "", MatrixPhrase.LEAVE_OUT, true, numbers())));
    List<Paper> gone = all.notRelevant().stream().map(n -> Papers.of(n).with(actor()
        .map(_ -> List.of(button(MatrixPhrase.BRING_BACK, "bring-back", n.id().toString())))
        .orElse(List.of()))).toList();
    if (!gone.isEmpty())
      parts.add(new CardPart.Wall(Line.of(MatrixPhrase.NOT_RELEVANT), gone,
          Line.of(MatrixPhrase.NOBODY_YET)));
    return parts;
  }

  private List<CardPart> needs() {
    List<Note> relevant = all.situation().source();
    if (relevant.isEmpty())
      return List.of(new CardPart.Text(Line.of(MatrixPhrase.NOBODY_YET)));
    long silent = relevant.stream().filter(n -> all.about(n).isEmpty()).count();
    return List.of(new CardPart.Text(Line.of(MatrixPhrase.STILL_WITHOUT, "count", silent)),
        new CardPart.Answers(relevant.stream().map(this::stakeholder).toList()));
  }

  private CardPart.Question stakeholder(Note stakeholder) {
    String id = stakeholder.id().toString();
    return new CardPart.Question("stakeholder-" + id, Papers.of(stakeholder).words(),
        all.about(stakeholder).stream().map(this::need).toList(),
        actor().map(_ -> form("tell", id, MatrixPhrase.TELL, true, kind(false),
            words(MatrixPhrase.WHAT, MatrixDecider.MAX_NEED_CHARS))));
  }

  private CardPart.Answer need(Note note) {
    return new CardPart.Answer(Line.scripted(note.kind().name()), Papers.of(note).words(), List.of(),
        withdrawing(note));
  }

  private List<CardPart> checking() {
    List<CardPart> parts = new ArrayList<>();
    long open = all.settings().items().stream().filter(i -> !checked(i)).count();
    parts.add(new CardPart.Text(outcome(open)));
    parts.add(new CardPart.Facts(checklist(all)));
    actor().ifPresent(_ -> {
      List<Button> buttons = new ArrayList<>();
      for (String item : all.settings().items())
        buttons.add(Button.plain(
            Line.of(checked(item) ? MatrixPhrase.REOPEN : MatrixPhrase.TICK, "item", item(all, item)),
            address(checked(item) ? "reopen" : "tick", item)));
      parts.add(new CardPart.Buttons(buttons));
    });
    return parts;
  }

  /** @return each assumption, and whether it was checked */
  static List<CardPart.Fact> checklist(Stakeholders all) {
    return all.settings().items().stream().map(item -> new CardPart.Fact(item(all, item),
        Line.of(all.mapped().checked().containsKey(item) ? MatrixPhrase.CHECKED : MatrixPhrase.OPEN)))
        .toList();
  }

  static Line outcome(long open) {
    return open == 0 ? Line.of(MatrixPhrase.ALL_CHECKED) : Line.of(MatrixPhrase.STILL_OPEN, "count", open);
  }

  private static Line item(Stakeholders all, String item) {
    return Line.scripted(all.situation().spec().text("item." + item));
  }

  private boolean checked(String item) {
    return all.mapped().checked().containsKey(item);
  }

  private List<Paper> papers(List<Note> notes) {
    return notes.stream().map(n -> Papers.of(n).with(withdrawing(n))).toList();
  }

  /** One's own can also be taken back when the block is over. */
  private List<Button> withdrawing(Note note) {
    return viewer instanceof Viewer.One(PersonId person) && note.author().equals(person)
        ? List.of(button(MatrixPhrase.TAKE_BACK, "withdraw", note.id().toString()))
        : List.of();
  }

  private Optional<PersonId> actor() {
    return viewer instanceof Viewer.One(PersonId person) && all.situation().open() && all.takesPart(person)
        ? Optional.of(person)
        : Optional.empty();
  }

  private CardPart.Form form(String verb, String target, MatrixPhrase title, boolean folded,
      Field... fields) {
    return new CardPart.Form(Line.of(title), address(verb, target), List.of(fields),
        Line.of(MatrixPhrase.SAVE), folded);
  }

  private static Field words(MatrixPhrase label, int most) {
    return new Field.Text("words", Line.of(label), most, most > MatrixDecider.MAX_STAKEHOLDER_CHARS ? 2 : 1,
        true, "");
  }

  private static Field numbers() {
    return new Field.Text("notes", Line.of(MatrixPhrase.NUMBERS), 200, 1, true, "");
  }

  private Field category(MatrixPhrase none) {
    List<Field.Option> options = new ArrayList<>();
    options.add(new Field.Option(Field.Choice.NONE, Line.of(none), "", Optional.empty()));
    all.categories()
        .forEach(c -> options.add(new Field.Option(c.id(), c.title(), "🗂", Optional.empty())));
    return new Field.Choice("category", Line.of(MatrixPhrase.CATEGORY), options, Field.Choice.NONE);
  }

  private Field kind(boolean optional) {
    List<Field.Option> options = new ArrayList<>();
    if (optional)
      options.add(new Field.Option(Field.Choice.NONE, Line.of(MatrixPhrase.AS_IT_IS), "", Optional.empty()));
    all.settings().kinds().forEach(k -> options
        .add(new Field.Option(k.id(), Line.scripted(k.name()), k.sign(), Optional.of(k.colour()))));
    return new Field.Choice("kind", Line.of(MatrixPhrase.KIND), options, options.getFirst().value());
  }

  private Button button(MatrixPhrase label, String verb, String target) {
    return Button.plain(Line.of(label), address(verb, target));
  }

  private String address(String verb, String target) {
    return all.situation().key().address(verb, target);
  }
}
