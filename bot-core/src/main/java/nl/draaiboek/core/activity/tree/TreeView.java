package nl.draaiboek.core.activity.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;

/** The statement that comes now, with what people say of it; or the end that the group came to. */
record TreeView(Way way, Situation situation, Viewer viewer) {
  List<CardPart> parts() {
    List<Statement> statements = Statement.of(situation.spec());
    List<CardPart> parts = new ArrayList<>(way.now(statements)
        .map(now -> at(now, statements.size())).orElseGet(() -> end(statements)));
    if (!way.answers().isEmpty()) {
      Answers answers = new Answers(way, situation);
      parts.add(new CardPart.Drawn(Line.of(TreePhrase.PATH), answers.path(statements)));
      parts.add(new CardPart.Facts(answers.facts()));
    }
    List<Button> leading = leading(statements);
    if (!leading.isEmpty())
      parts.add(new CardPart.Buttons(leading));
    return parts;
  }

  private List<CardPart> at(Statement now, int all) {
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Text(Line.of(TreePhrase.STEP, "step", way.answers().size() + 1, "all", all)));
    parts.add(new CardPart.Text(now.line()));
    parts.add(new CardPart.Text(Line.of(way.byVote() ? TreePhrase.VOTE_HOW : TreePhrase.AGREE_HOW)));
    if (way.byVote())
      parts.addAll(voting());
    List<Paper> said = said(now);
    actor().ifPresent(_ -> parts.add(form(way.byVote() || !said.isEmpty())));
    parts.add(
        new CardPart.Wall(Line.of(TreePhrase.REASONS), said, Line.of(TreePhrase.NO_REASONS)));
    return parts;
  }

  private List<CardPart> voting() {
    List<CardPart> parts = new ArrayList<>();
    Optional<PersonId> voter = actor().filter(p -> situation.participants().contains(p) && !way.sealed());
    voter.ifPresent(_ -> parts.add(new CardPart.Buttons(
        List.of(button(TreePhrase.YES, "yes"), button(TreePhrase.NO, "no")))));
    voter.flatMap(p -> Optional.ofNullable(way.votes().get(p))).ifPresent(
        yes -> parts.add(new CardPart.Text(Line.of(TreePhrase.VOTED, "answer", Answers.yesOrNo(yes)))));
    long done = situation.participants().stream().filter(way.votes()::containsKey).count();
    parts.add(new CardPart.Text(
        Line.of(TreePhrase.VOTES_IN, "done", done, "all", situation.participants().size())));
    if (way.tied())
      parts.add(new CardPart.Text(Line.of(TreePhrase.TIED)));
    return parts;
  }

  private List<CardPart> end(List<Statement> statements) {
    List<CardPart> parts = new ArrayList<>();
    new Answers(way, situation).end(statements).forEach(line -> parts.add(new CardPart.Text(line)));
    return parts;
  }

  private List<Paper> said(Statement now) {
    return way.reasons().stream().filter(r -> r.statement().equals(now.id()))
        .flatMap(r -> situation.notes().find(r.note()).stream()).filter(n -> !n.hidden()).map(this::paper)
        .toList();
  }

  private Paper paper(Note note) {
    boolean mine = actor().filter(p -> note.author().equals(p) || situation.leads(p)).isPresent();
    return Papers.signed(note).with(mine
        ? List.of(Button.plain(Line.of(TreePhrase.WITHDRAW),
            situation.key().address("withdraw", note.id().toString())))
        : List.of());
  }

  private CardPart.Form form(boolean folded) {
    List<Field.Option> answers = List.of(option("yes", TreePhrase.YES, "✅"),
        option("no", TreePhrase.NO, "⛔"));
    return new CardPart.Form(Line.of(way.byVote() ? TreePhrase.GIVE_REASON : TreePhrase.PROPOSE),
        situation.key().address("propose", Integer.toString(way.step())),
        List.of(new Field.Choice("answer", Line.of(TreePhrase.ANSWER), answers, "yes"),
            new Field.Text("words", Line.of(TreePhrase.WHY), Note.MAX_CHARS, 2, true, "")),
        Line.of(TreePhrase.SEND), folded);
  }

  private static Field.Option option(String value, TreePhrase label, String sign) {
    return new Field.Option(value, Line.of(label), sign, Optional.empty());
  }

  private List<Button> leading(List<Statement> statements) {
    if (actor().filter(p -> TreeDecider.settles(situation, p)).isEmpty())
      return List.of();
    List<Button> buttons = new ArrayList<>();
    boolean settled = way.now(statements).isEmpty();
    boolean counts = way.byVote() && !way.tied() && !way.sealed();
    if (!settled && counts)
      buttons.add(button(TreePhrase.COUNT, "count"));
    if (!settled && !counts) {
      buttons.add(button(TreePhrase.SETTLE_YES, "settle-yes"));
      buttons.add(button(TreePhrase.SETTLE_NO, "settle-no"));
    }
    if (!way.answers().isEmpty())
      buttons.add(button(TreePhrase.BACK, "back"));
    return buttons;
  }

  private Optional<PersonId> actor() {
    return viewer instanceof Viewer.One(PersonId person) && situation.open()
        ? Optional.of(person)
        : Optional.empty();
  }

  private Button button(TreePhrase label, String verb) {
    return Button.plain(Line.of(label), situation.key().address(verb, Integer.toString(way.step())));
  }
}
