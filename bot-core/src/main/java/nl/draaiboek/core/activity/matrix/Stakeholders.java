package nl.draaiboek.core.activity.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.sheet.Sheet;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart.Fact;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.NoteKind;

/** What is so now: the notes behind what was remembered. */
record Stakeholders(Mapped mapped, Situation situation, MatrixSettings settings) {
  static Stakeholders of(Mapped mapped, Situation situation) {
    return new Stakeholders(mapped, situation, MatrixSettings.of(situation.spec()));
  }

  boolean takesPart(PersonId person) {
    return situation.participants().contains(person) || situation.leads(person);
  }

  /** @return those that were written here and can be seen, oldest first */
  List<Note> collected() {
    return mapped.sorted().keySet().stream().flatMap(id -> situation.notes().find(id).stream())
        .filter(n -> !n.hidden()).toList();
  }

  List<Mapped.Category> categories() {
    return mapped.categories(settings, situation.notes());
  }

  List<Note> in(String category) {
    return collected().stream().filter(n -> category.equals(mapped.sorted().get(n.id()))).toList();
  }

  /** @return those that are in none of the categories that there are */
  List<Note> loose() {
    Set<String> ids = categories().stream().map(Mapped.Category::id).collect(Collectors.toSet());
    return collected().stream().filter(n -> !ids.contains(mapped.sorted().get(n.id()))).toList();
  }

  /** @return the kinds of knowledge that nobody brings yet */
  List<NoteKind> missing() {
    Set<String> there = collected().stream().map(n -> n.kind().id()).collect(Collectors.toSet());
    return settings.kinds().stream().filter(k -> settings.cover().contains(k.id()))
        .filter(k -> !there.contains(k.id())).toList();
  }

  /** @return whether every kind of knowledge is there, as a sentence; empty where the script asks for none */
  Optional<Line> coverage() {
    if (settings.cover().isEmpty())
      return Optional.empty();
    return Optional.of(listed(missing().stream().map(k -> Line.scripted(k.name())).toList())
        .map(kinds -> Line.of(MatrixPhrase.MISSING, "kinds", kinds))
        .orElse(Line.of(MatrixPhrase.COVERED)));
  }

  /** @return the sheet on which those who are relevant hang, or wait to */
  Sheet sheet() {
    List<Note> relevant = situation.source().stream().filter(n -> !leftOut(n)).toList();
    return new Sheet(situation.after(List.of(Harvest.of(
        new Harvest.Written(relevant.stream().map(Note::id).toList())))), List.of(), true, true, 0);
  }

  /** Whoever hangs is relevant, whatever was said before. */
  boolean leftOut(Note note) {
    return mapped.leftOut().contains(note.id()) && !situation.poster().holds(note.id());
  }

  List<Note> notRelevant() {
    return situation.source().stream().filter(this::leftOut).toList();
  }

  /** @return what was written about a stakeholder and can be seen, oldest first */
  List<Note> about(Note stakeholder) {
    return mapped.told().entrySet().stream().filter(e -> e.getValue().equals(stakeholder.id()))
        .flatMap(e -> situation.notes().find(e.getKey()).stream()).filter(n -> !n.hidden()).toList();
  }

  /** @return each category with who is in it */
  List<Fact> byCategory() {
    List<Fact> facts = new java.util.ArrayList<>();
    for (Mapped.Category category : categories())
      words(in(category.id())).ifPresent(who -> facts.add(new Fact(category.title(), who)));
    words(loose()).ifPresent(who -> facts.add(new Fact(Line.of(MatrixPhrase.NO_CATEGORY), who)));
    return facts;
  }

  static Optional<Line> words(List<Note> notes) {
    return listed(notes.stream().map(n -> Papers.of(n).words()).toList());
  }

  private static Optional<Line> listed(List<Line> lines) {
    Phrase and = MatrixPhrase.LISTED;
    return lines.stream().reduce((list, next) -> Line.of(and, "list", list, "next", next));
  }
}
