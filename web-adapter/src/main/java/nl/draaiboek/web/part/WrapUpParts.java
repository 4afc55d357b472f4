package nl.draaiboek.web.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Paper;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.poster.ClusterId;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.web.page.WrapUpPhrase;

/**
 * What is left of a session, drawn with the same parts as while it ran.
 *
 * @param leads whether each note can be hidden
 */
public record WrapUpParts(boolean leads) {
  /** @return the parts of a section, in the order in which they are read */
  public List<CardPart> of(WrapUp.Section section) {
    return switch (section) {
      case WrapUp.NotesOfKind(var kind, var notes) -> List.of(new CardPart.Wall(
          Line.of(WrapUpPhrase.NOTES, "sign", kind.sign(), "kind", Line.scripted(kind.name())),
          notes.stream().map(this::inFull).toList(), Line.of(WrapUpPhrase.NOTHING)));
      case WrapUp.Sheet sheet -> sheet(sheet);
      case WrapUp.HarvestList(var items) ->
        List.of(new CardPart.Slots(items.stream().map(this::slot).toList()));
      case WrapUp.Votes(var title, var ranked, boolean coins) ->
        List.of(new CardPart.Ballot(Line.scripted(title),
            ranked.stream().map(WrapUpParts::candidate).toList(), Optional.empty(), false, coins));
      case WrapUp.Answers(var question, var answers) -> answers(question, answers);
      case WrapUp.Groups(var question, var groups) -> answers(question, groups);
      case WrapUp.Wishes(var question, int wishes, int met) -> List.of(
          new CardPart.Answers(
              List.of(new CardPart.Question("wishes", question, List.of(), Optional.empty()))),
          new CardPart.Text(Line.of(WrapUpPhrase.WISHES, "wishes", wishes, "met", met)));
      case WrapUp.Findings findings -> findings(findings);
      case WrapUp.Drawn(var title, var figure) -> List.of(new CardPart.Drawn(title, figure));
      case WrapUp.Agreements(var agreed) -> List.of(new CardPart.Answers(List.of(new CardPart.Question(
          "agreements", Line.of(WrapUpPhrase.AGREEMENTS),
          agreed.stream().map(WrapUpParts::agreement).toList(),
          Optional.empty()))));
    };
  }

  private List<CardPart> sheet(WrapUp.Sheet sheet) {
    List<CardPart.Cluster> clusters = new ArrayList<>();
    List<CardPart.Placed> placed = new ArrayList<>();
    sheet.loose().forEach(h -> placed.add(placed(h, Optional.empty())));
    for (WrapUp.ClusterPart part : sheet.clusters()) {
      ClusterId id = new ClusterId(clusters.size() + 1);
      Line title = part.title().isEmpty() ? Line.of(WrapUpPhrase.NO_TITLE) : Papers.words(part.title());
      clusters.add(new CardPart.Cluster(id, title,
          part.notes().stream().map(h -> paper(h.note(), h.why())).toList(),
          List.of(), Optional.empty()));
      part.notes().forEach(h -> placed.add(placed(h, Optional.of(id))));
    }
    List<Paper> loose = sheet.loose().stream().map(h -> paper(h.note(), h.why())).toList();
    List<CardPart> parts = new ArrayList<>();
    sheet.axes()
        .ifPresent(axes -> parts.add(new CardPart.Landscape(Line.scripted(sheet.title()), axes, placed,
            clusters, List.of(), centre(sheet), Optional.empty(), Optional.empty())));
    Line title = sheet.axes().isPresent() ? Line.of(WrapUpPhrase.IN_FULL) : Line.scripted(sheet.title());
    parts.add(new CardPart.Clusters(title, loose, clusters, Optional.empty(), Line.of(WrapUpPhrase.NOTHING)));
    return parts;
  }

  private List<CardPart.Chosen> centre(WrapUp.Sheet sheet) {
    return sheet.centre().stream().map(h -> new CardPart.Chosen(h.name(), paper(h.note()))).toList();
  }

  private CardPart.Slot slot(WrapUp.HarvestPart part) {
    return new CardPart.Slot(part.slot(), part.name(), Optional.of(paper(part.note())), List.of(),
        Optional.empty());
  }

  private static List<CardPart> answers(Line question, List<WrapUp.Answer> answers) {
    List<CardPart.Answer> given = answers.stream()
        .map(a -> new CardPart.Answer(new Line.Name(a.who()), a.words(),
            a.joined().stream().<Line>map(Line.Name::new).toList(), List.of()))
        .toList();
    return List.of(new CardPart.Answers(
        List.of(new CardPart.Question("answers", question, given, Optional.empty()))));
  }

  private static List<CardPart> findings(WrapUp.Findings findings) {
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Answers(List.of(new CardPart.Question("findings", Line.scripted(findings.title()),
        findings.facts().stream()
            .map(fact -> new CardPart.Answer(fact.name(), fact.value(), List.of(), List.of()))
            .toList(),
        Optional.empty()))));
    findings.outcome().forEach(line -> parts.add(new CardPart.Text(line)));
    return parts;
  }

  private static CardPart.Answer agreement(WrapUp.Agreement agreement) {
    Line who = agreement.owner().<Line>map(Line.Name::new).orElse(Line.of(WrapUpPhrase.NOBODY_YET));
    Line words = agreement.due()
        .map(day -> Line.of(WrapUpPhrase.AGREED_BY, "words", agreement.words(), "day", day))
        .orElse(agreement.words());
    return new CardPart.Answer(who, words, List.of(), List.of());
  }

  private CardPart.Placed placed(WrapUp.Hung hung, Optional<ClusterId> cluster) {
    return new CardPart.Placed(paper(hung.note(), hung.why()), hung.x(), hung.y(), cluster, false);
  }

  private Paper paper(Note note) {
    return paper(note, "");
  }

  /** A note stands in more than one place, and is corrected in one: where all of its kind are. */
  private Paper inFull(Note note) {
    return leads ? mendable(note, paper(note)) : paper(note);
  }

  private Paper paper(Note note, String why) {
    Paper paper = note.original().isPresent() && leads ? Papers.corrected(note) : Papers.remarked(note, why);
    return leads
        ? paper.with(List.of(Button.plain(Line.of(WrapUpPhrase.HIDE), "note/hide/" + note.id())))
        : paper;
  }

  private static Paper mendable(Note note, Paper paper) {
    return note.removed()
        ? paper
        : paper.mendedBy(new CardPart.Form(Line.of(WrapUpPhrase.CORRECT), "wrapup/correct/" + note.id(),
            List.of(new Field.Text("words", Line.of(WrapUpPhrase.CORRECT_WORDS), Note.MAX_CHARS, 3, true,
                note.words())),
            Line.of(WrapUpPhrase.SAVE), true));
  }

  /** @return what is in the wrap-up and what is not, to be changed by who leads */
  public List<CardPart> blocks(WrapUp wrapUp) {
    return List.of(new CardPart.Buttons(wrapUp.agenda().stream().map(line -> {
      boolean out = wrapUp.around().leftOut().stream().anyMatch(b -> b.value().equals(line.block()));
      return Button.plain(Line.of(out ? WrapUpPhrase.PUT_BACK : WrapUpPhrase.LEAVE_OUT, "block",
          Line.scripted(line.title())), (out ? "wrapup/put-back/" : "wrapup/leave-out/") + line.block());
    }).toList()));
  }

  private static Line words(WrapUp.Ranked ranked) {
    Line words = Papers.of(ranked.note()).words();
    return ranked.why()
        .map(why -> Line.of(WrapUpPhrase.EXPLAINED, "words", words, "why", Papers.of(why).words()))
        .orElse(words);
  }

  private static CardPart.Candidate candidate(WrapUp.Ranked ranked) {
    return new CardPart.Candidate(ranked.note().id(), words(ranked),
        Papers.of(ranked.note()).photo(), 0,
        Optional.of(ranked.dots()), Optional.of(ranked.rank()), Optional.empty(), Optional.empty());
  }
}
