package nl.draaiboek.core.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.NoteKind;

/** Puts typed words where they belong on a person's card: on a note, in a slot, behind a question. */
record Writing(Self self) {
  /** A note, or what looks like one; where it is not sure and does not fit it stays talk. */
  Hearing note(Draft draft, boolean sure, Heard heard) {
    Optional<Form> form = self.card().notes();
    if (form.isEmpty())
      return sure ? elsewhere(draft, heard) : Hearing.NOTHING;
    Optional<Field.Choice> kinds = OwnCard.field(form.get(), Field.Choice.class, OwnCard.KIND);
    return kinds.isPresent()
        ? ofKind(form.get(), kinds.get(), draft, sure, heard)
        : ofOnlyKind(form.get(), draft, sure);
  }

  /** Where no notes are written, an answer may begin with the name of a colour. */
  private Hearing elsewhere(Draft draft, Heard heard) {
    boolean answer = heard.toBot() && draft.card().isEmpty() && !self.card().open().isEmpty();
    return answer || !hasColour(draft) ? words(heard) : self.notNow();
  }

  private Hearing ofKind(Form form, Field.Choice kinds, Draft draft, boolean sure, Heard heard) {
    Optional<Field.Option> kind = Filling.kind(kinds, draft, sure);
    if (kind.isPresent())
      return Filling.fill(form, answers(form, draft, kind.map(Field.Option::value)));
    boolean signAlone = draft.marked() && !hasColour(draft);
    if (!sure && (signAlone || draft.marked() || !asksCard(form)))
      return Hearing.NOTHING;
    return Filling.fill(form,
        answers(form, signAlone ? Draft.of(heard.words()).carrying(draft.photo()) : draft, Optional.empty()));
  }

  /** Where only one kind is written the form does not name it: what would be written tells whether it is the one meant. */
  private Hearing ofOnlyKind(Form form, Draft draft, boolean sure) {
    Hearing filled = Filling.fill(form, answers(form, draft, Optional.empty()));
    if (!draft.marked())
      return sure || asksCard(form) ? filled : Hearing.NOTHING;
    Optional<NoteKind> kind = Rehearsal.kind(self.session(), self.moment(), probe(form));
    boolean signed = kind.filter(k -> Fold.of(k.sign()).equals(draft.sign())).isPresent();
    if (!sure)
      return signed ? filled : Hearing.NOTHING;
    boolean other = !signed && draft.colour().isPresent()
        && kind.filter(k -> !draft.colour().equals(Optional.of(k.colour()))).isPresent();
    return other && filled instanceof Hearing.Do what
        ? sureToSend(Line.scripted(kind.get().name()), what)
        : filled;
  }

  /** A note that fits whatever the script asks of notes. */
  private static Hearing.Do probe(Form form) {
    Map<String, String> answers = new HashMap<>(Map.of(OwnCard.WORDS, "a ".repeat(20)));
    OwnCard.field(form, Field.Amount.class, OwnCard.CARD)
        .ifPresent(card -> answers.put(OwnCard.CARD, Integer.toString(card.min())));
    return new Hearing.Do(form.action(), answers);
  }

  private static Map<String, String> answers(Form form, Draft draft, Optional<String> kind) {
    Map<String, String> answers = new HashMap<>();
    kind.ifPresent(k -> answers.put(OwnCard.KIND, k));
    if (asksCard(form))
      draft.card().ifPresent(card -> answers.put(OwnCard.CARD, Integer.toString(card)));
    answers.put(OwnCard.WORDS, asksCard(form) ? draft.words() : draft.whole());
    draft.photo().filter(_ -> form.hasPhoto()).ifPresent(photo -> answers.put(OwnCard.PHOTO, photo));
    return answers;
  }

  /** @return whether a picture becomes a note now; empty where no notes are written */
  Optional<Boolean> takesPhotos() {
    return self.card().notes().map(Form::hasPhoto);
  }

  private static boolean asksCard(Form form) {
    return OwnCard.field(form, Field.Amount.class, OwnCard.CARD).isPresent();
  }

  private static boolean hasColour(Draft draft) {
    return draft.colour().isPresent() || draft.kind().isPresent();
  }

  /** Words that no command begins: the answer to the one thing that waits for an answer, or to the one that they name. */
  Hearing words(Heard heard) {
    List<OwnCard.Open> open = self.card().open();
    Optional<Hearing> named = named(open, heard.words());
    if (named.isPresent())
      return named.get();
    List<OwnCard.Open> waiting = open.stream().filter(o -> !o.form().folded()).toList();
    if (waiting.size() == 1 || (waiting.isEmpty() && open.size() == 1))
      return only(waiting.isEmpty() ? open.getFirst() : waiting.getFirst(), heard.words());
    return open.isEmpty()
        ? new Hearing.Tell(Line.of(TalkPhrase.NOT_UNDERSTOOD))
        : new Hearing.Tell(Line.of(TalkPhrase.WHICH_TO_ANSWER, "names", named(open)));
  }

  /** What says little, said to the bot while one thing waits for an answer, is asked after; else it is talk. */
  Hearing inPassing(Heard heard) {
    List<OwnCard.Open> waiting = self.card().open().stream().filter(o -> !o.form().folded()).toList();
    return heard.toBot() && waiting.size() == 1
        && fill(waiting.getFirst(), heard.words()) instanceof Hearing.Do what
            ? sureToSend(waiting.getFirst().form().title(), what)
            : Hearing.NOTHING;
  }

  /** What looks like a question to the bot, and what would change something that is there, is asked after. */
  private Hearing only(OwnCard.Open open, String words) {
    Hearing filled = fill(open, words);
    return filled instanceof Hearing.Do what && (open.form().folded() || words.endsWith("?"))
        ? sureToSend(open.form().title(), what)
        : filled;
  }

  /** @return what is put in the thing of that name or id; empty where there is none */
  Optional<Hearing> in(String name, String words) {
    return self.card().open().stream()
        .filter(o -> o.id().equals(name) || Called.of(o.name()).contains(Fold.of(name)))
        .findFirst().map(o -> fill(o, words));
  }

  private Optional<Hearing> named(List<OwnCard.Open> open, String words) {
    int colon = words.indexOf(':');
    if (colon < 1 || open.size() < 2)
      return Optional.empty();
    String name = words.substring(0, colon).strip();
    String rest = words.substring(colon + 1).strip();
    for (int i = 0; i < open.size(); i++)
      if (name.equals(Integer.toString(i + 1)))
        return Optional.of(fill(open.get(i), rest));
    return in(name.toLowerCase(Locale.ROOT), rest);
  }

  private static Hearing fill(OwnCard.Open open, String words) {
    return Filling.fill(open.form(), Map.of(OwnCard.WORDS, words));
  }

  private static Hearing sureToSend(Line what, Hearing.Do act) {
    return new Hearing.Ask(Line.of(TalkPhrase.SURE_TO_SEND, "what", what), new Pending.Unsure(List.of(act)),
        List.of(TalkButtons.yes(Line.of(TalkPhrase.YES))));
  }

  private static List<Line> named(List<OwnCard.Open> open) {
    return java.util.stream.IntStream.range(0, open.size())
        .<Line>mapToObj(i -> Line.of(TalkPhrase.NUMBERED, "number", i + 1, "name", open.get(i).name()))
        .toList();
  }
}
