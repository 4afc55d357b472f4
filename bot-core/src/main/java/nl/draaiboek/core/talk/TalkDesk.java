package nl.draaiboek.core.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.talk.Meaning.Question;
import nl.draaiboek.core.talk.Meaning.Step;

/**
 * Finds what someone's words ask of the session as it stands for them. Typed messages and a channel's own commands come to the
 * same things: a channel hands a message to {@link #hear}, and calls the method of a command itself. Nothing is done here: what
 * is to be done goes to the session as {@code Incoming.Submitted}, which decides.
 */
public final class TalkDesk {
  /** What the addresses of this desk's own buttons begin with; what is pressed there comes to {@link #pressed}. */
  public static final String ADDRESS = "talk/";
  /** What the addresses begin with that are about what is kept of somebody; they are never the session's own. */
  public static final String RIGHTS = "rights/";
  public static final String MY_DATA = RIGHTS + "data";
  public static final String FORGET_ME = RIGHTS + "forget";
  /** Says yes to what the bot asked last. */
  public static final String YES = ADDRESS + "yes";
  /** Says no to it. */
  public static final String NO = ADDRESS + "no";

  private final Vocabulary vocabulary;
  private final Self self;

  /**
   * @param session as it stands
   * @param moment  who typed, and when
   */
  public TalkDesk(Vocabulary vocabulary, Session.Opened session, Moment moment) {
    this.vocabulary = vocabulary;
    this.self = Self.of(session, moment);
  }

  /** @return what comes of a message */
  public Hearing hear(Heard heard) {
    return new Nameless(self).of(meant(heard));
  }

  private Hearing meant(Heard heard) {
    boolean toBot = heard.toBot();
    return switch (heard.meaning()) {
      case Meaning.Note(Draft draft, boolean sure) -> new Writing(self).note(draft, sure, heard);
      case Meaning.Edit(int note, Draft draft) -> edit(note, draft);
      case Meaning.Withdraw(int note) -> withdraw(note);
      case Meaning.Place(int note, String where, String why) -> place(note, where, why);
      case Meaning.Vote(var notes) -> vote(notes);
      case Meaning.TakeBack(var notes) -> takeBack(notes);
      case Meaning.Choose(int note) -> choose(note);
      case Meaning.Agree(int note) -> agree(note);
      case Meaning.Read(var cards, boolean read) -> read(cards, read);
      case Meaning.Table(int number) -> toBot ? table(number) : tableInPassing(number);
      case Meaning.Ready(boolean ready) ->
        toBot || self.workingTable().isPresent() ? ready(ready) : Hearing.NOTHING;
      case Meaning.Call() -> call();
      case Meaning.Ask(Question what) -> ask(what, toBot);
      case Meaning.Lead(Step step) -> toBot || new Leading(self).fits(step) ? lead(step) : Hearing.NOTHING;
      case Meaning.MoreTime(int minutes) -> new Leading(self).leads() || toBot
          ? new Leading(self).moreTime(minutes, toBot)
          : Hearing.NOTHING;
      case Meaning.Incomplete(Intent intent) ->
        new Hearing.Tell(Line.of(TalkPhrase.GIVE_A_NUMBER, "example", Examples.numbered(intent, 3)));
      case Meaning.Nearest(Meaning meant, String words) -> offer(meant, words);
      case Meaning.Words _,Meaning.BareNumber _ -> toBot ? new Writing(self).words(heard) : Hearing.NOTHING;
      case Meaning.Mark _,Meaning.Yes _,Meaning.Courtesy _ -> new Writing(self).inPassing(heard);
      case Meaning.Chatter _ -> Hearing.NOTHING;
    };
  }

  /**
   * Perhaps a message answers what the bot asked.
   *
   * @param pending what the bot remembers of that person
   * @return what comes of the answer; empty where it is none, and the message is to be heard like any other
   */
  public Optional<Hearing> answer(Heard heard, Pending pending) {
    return switch (pending) {
      case Pending.Missing missing -> answers(heard, missing).map(found -> filled(missing, found));
      case Pending.Held held -> heard.meaning() instanceof Meaning.Yes(boolean yes) && heard.toBot()
          ? Optional
              .of(yes ? afterAll(held) : new Hearing.Tell(Line.of(TalkPhrase.LEFT_AS_IT_IS)))
          : Optional.empty();
      case Pending.Unsure(var what) -> heard.meaning() instanceof Meaning.Yes(boolean yes) && heard.toBot()
          ? Optional.of(yes ? Hearing.all(what) : new Hearing.Tell(Line.of(TalkPhrase.LEFT_AS_IT_IS)))
          : Optional.empty();
    };
  }

  /**
   * A button with an address of this desk was pressed.
   *
   * @param action  begins with {@link #ADDRESS}
   * @param pending what the bot remembers of that person, if anything
   */
  public Hearing pressed(String action, Optional<Pending> pending) {
    if (action.equals(YES) && pending.orElse(null) instanceof Pending.Unsure(var what))
      return Hearing.all(what);
    if (action.equals(YES) && pending.orElse(null) instanceof Pending.Held held)
      return afterAll(held);
    if (action.equals(NO) && pending.isPresent())
      return new Hearing.Tell(Line.of(TalkPhrase.LEFT_AS_IT_IS));
    if (action.startsWith(TalkButtons.PICK) && pending.orElse(null) instanceof Pending.Missing missing)
      return filled(missing, Map.of(missing.field(), action.substring(TalkButtons.PICK.length())));
    return new Hearing.Tell(Line.of(TalkPhrase.NOTHING_ASKED));
  }

  /**
   * A note, as a command gives it.
   *
   * @param kind its id or its name; may be left out where there is one kind
   * @param card may be left out where the script asks for none
   */
  public Hearing note(Optional<String> kind, Optional<Integer> card, String words) {
    return note(Draft.of(kind, card, words));
  }

  /** A note, as someone typed it. */
  public Hearing note(Draft draft) {
    return hear(new Heard(new Meaning.Note(draft, true), draft.words(), true));
  }

  /** @return whether a picture becomes a note now; empty where no notes are written */
  public Optional<Boolean> takesPhotos() {
    return new Writing(self).takesPhotos();
  }

  /** New words for a note, e.g. after a message was edited; what the draft leaves out stays. */
  public Hearing edit(int note, Draft draft) {
    return new Nameless(self).of(new Mending(self).edit(note, draft));
  }

  /** What a message that became a note says after it was edited. */
  public Hearing edit(int note, Heard heard) {
    return edit(note, heard.draft());
  }

  public Hearing withdraw(int note) {
    return new Nameless(self).of(new Mending(self).withdraw(note));
  }

  /** @param where as people say it, e.g. {@code rechtsboven}; empty on a sheet without axes */
  public Hearing place(int note, String where, String why) {
    return new Hanging(self, vocabulary).place(note, where, why);
  }

  /**
   * @param x 0 (left) to 100 (right)
   * @param y 0 (bottom) to 100 (top)
   */
  public Hearing place(int note, int x, int y, String why) {
    return new Hanging(self, vocabulary).place(note, x, y, why);
  }

  /** A dot for each; all of them, or none. */
  public Hearing vote(List<Integer> notes) {
    return new Ticking(self).vote(notes);
  }

  public Hearing takeBack(List<Integer> notes) {
    return new Ticking(self).takeBack(notes);
  }

  /** @param read false takes back that they were read */
  public Hearing read(List<Integer> cards, boolean read) {
    return new Ticking(self).read(cards, read);
  }

  /** @param slot its id or its name; a question's too */
  public Hearing propose(String slot, String words) {
    return new Writing(self).in(slot, words).orElseGet(self::notNow);
  }

  public Hearing choose(int note) {
    return new Ticking(self).press("choose", note);
  }

  public Hearing agree(int note) {
    return new Ticking(self).press("agree", note);
  }

  public Hearing table(int number) {
    return Hearing.Do.press("table/take/" + number);
  }

  public Hearing ready(boolean ready) {
    return self.workingTable()
        .<Hearing>map(t -> Hearing.Do.press((ready ? "table/ready/" : "table/not-ready/") + t.number()))
        .orElseGet(self::notNow);
  }

  public Hearing call() {
    return Hearing.Do.press("table/call");
  }

  public Hearing about(Question what) {
    return new Telling(self).about(what);
  }

  public Hearing lead(Step step) {
    return new Leading(self).step(step);
  }

  /** @param minutes from 1 */
  public Hearing moreTime(int minutes) {
    return new Leading(self).moreTime(minutes, true);
  }

  public Hearing announce(String words) {
    return new Hearing.Do("room/announce", Map.of("words", words));
  }

  private static Hearing afterAll(Pending.Held held) {
    return new Hearing.AfterAll(
        held.what().stream().map(each -> new Hearing.Meant(each.id(), each.what().meant())).toList());
  }

  private Hearing ask(Question what, boolean toBot) {
    boolean leads = self.isFacilitator();
    return what == Question.STATUS && !leads && !toBot ? Hearing.NOTHING : about(what);
  }

  /** In a room the name of another table may be an answer to somebody else, so nobody is moved by it. */
  private Hearing tableInPassing(int number) {
    boolean known = number > 0 && self.session().circle().tables().contains(Room.table(number));
    if (!known || self.isFacilitator())
      return Hearing.NOTHING;
    Room other = Room.table(number);
    return !self.room().isTable() || self.room().equals(other)
        ? table(number)
        : new Hearing.Offer(Line.of(TalkPhrase.SURE_TO_MOVE, "table", self.room(), "other", other),
            Button.strong(Line.of(TalkPhrase.YES), "table/take/" + number));
  }

  private Hearing offer(Meaning meant, String words) {
    Line typed = TalkButtons.typed(words);
    Line line = Line.of(TalkPhrase.DID_YOU_MEAN, "what", typed);
    if (meant instanceof Meaning.Ask(Question what))
      return about(what);
    Hearing hearing = hear(new Heard(meant, words, true));
    return switch (hearing) {
      case Hearing.Do(String action, var answers) when answers.isEmpty() ->
        new Hearing.Offer(line, Button.strong(typed, action));
      case Hearing.Do what -> unsure(line, typed, List.of(what));
      case Hearing.Several(var all) -> unsure(line, typed, all);
      case Hearing.AfterAll _,Hearing.Tell _,Hearing.Show _,Hearing.Ask _,Hearing.Offer _,Hearing.Nothing _ ->
        hearing;
    };
  }

  private static Hearing unsure(Line line, Line typed, List<Hearing.Do> all) {
    return new Hearing.Ask(line, new Pending.Unsure(all), List.of(TalkButtons.yes(typed)));
  }

  private Hearing filled(Pending.Missing missing, Map<String, String> found) {
    Optional<Form> form = self.card().form(missing.action());
    if (form.isEmpty())
      return self.notNow();
    Map<String, String> all = new HashMap<>(missing.answers());
    all.putAll(found);
    return Filling.fill(form.get(), all);
  }

  /** @return what a message fills in of what was missing: a number, a kind, or both */
  private Optional<Map<String, String>> answers(Heard heard, Pending.Missing missing) {
    Map<String, String> found = new HashMap<>();
    switch (heard.meaning()) {
      case Meaning.BareNumber(int number) when isNumber(missing) -> found.put(missing.field(), "" + number);
      case Meaning.Mark(Draft draft) -> kind(missing, draft).ifPresent(kind -> found.put(OwnCard.KIND, kind));
      case Meaning.Note(Draft draft, _) when draft.words().isEmpty() -> {
        kind(missing, draft).ifPresent(kind -> found.put(OwnCard.KIND, kind));
        draft.card().ifPresent(card -> found.put(OwnCard.CARD, "" + card));
      }
      default -> kind(missing, Draft.of(Optional.of(heard.words()), Optional.empty(), ""))
          .ifPresent(kind -> found.put(missing.field(), kind));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private boolean isNumber(Pending.Missing missing) {
    return self.card().form(missing.action())
        .map(form -> OwnCard.field(form, Field.Amount.class, missing.field()).isPresent()).orElse(true);
  }

  private Optional<String> kind(Pending.Missing missing, Draft draft) {
    return self.card().form(missing.action())
        .flatMap(form -> OwnCard.field(form, Field.Choice.class, missing.field()))
        .flatMap(choice -> Filling.kind(choice, draft, true)).map(Field.Option::value);
  }
}
