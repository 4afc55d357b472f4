package nl.draaiboek.core.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button.Emphasis;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.session.Agenda;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.Overview;
import nl.draaiboek.core.view.Overview.TableGlance;
import nl.draaiboek.core.view.ViewPhrase;

/** The facilitator's remote: where the day is, how the tables are doing, and the buttons that move it on. */
public final class RemoteChat {
  /** What is pressed by who wants a code with which the session comes into another chat. No session knows it: the desk does. */
  public static final String ASK_FOR_CODE = "link/ask";

  private static final int CHOICES = 2;

  private final Overview seen;
  private final Session.Opened session;
  private final List<Missing> missed;
  private final PartChat chat = new PartChat();

  private RemoteChat(Session.Opened session, Instant now, List<Missing> missed) {
    this.session = session;
    this.missed = missed;
    this.seen = Overview.of(session, now);
  }

  /**
   * @param missed what could not be shown somewhere, and why
   * @return the remote at this moment
   */
  public static ChatCard of(Session.Opened session, Instant now, List<Missing> missed) {
    return new RemoteChat(session, now, missed).card();
  }

  private ChatCard card() {
    Line title = Line.scripted(seen.now().map(Block::title).orElse(session.house().script().title()));
    if (seen.paused())
      chat.plain(Line.of(ViewPhrase.PAUSED));
    else if (seen.timeUp())
      chat.plain(Line.of(ViewPhrase.TIME_IS_UP));
    if (!(session instanceof Session.Closed))
      day();
    seen.calls().forEach(this::call);
    missed.stream().map(Missing::line).distinct().forEach(chat::plain);
    seen.tables().forEach(this::table);
    counts(seen.plenary().counts()).ifPresent(chat::plain);
    if (!seen.plenary().waitingOn().isEmpty())
      chat.plain(waiting(seen.plenary().waitingOn().size()));
    seen.now().map(block -> block.words().facilitator()).filter(words -> !words.isEmpty())
        .ifPresent(words -> chat.texts().add(new ChatText.Instruction(words)));
    return new ChatCard(Line.of(ChatPhrase.REMOTE, "title", title), seen.clock(), chat.texts(), controls(),
        Optional.of(new Enclosed.Board(session.house().session())));
  }

  private void day() {
    Agenda agenda = seen.agenda();
    long minutes = Math.round(agenda.behind().abs().toSeconds() / 60.0);
    Line how = agenda.onTime() || minutes == 0
        ? Line.of(ChatPhrase.REMOTE_ON_TIME)
        : Line.of(agenda.behind().isNegative() ? ChatPhrase.REMOTE_AHEAD : ChatPhrase.REMOTE_BEHIND,
            "minutes",
            minutes);
    chat.plain(how);
    chat.plain(Line.of(ChatPhrase.REMOTE_ENDS, "time", agenda.expectedEnd()));
    seen.next().ifPresent(next -> chat.plain(
        Line.of(ChatPhrase.REMOTE_NEXT, "title", Line.scripted(next.title()))));
    open().forEach(block -> block.chosen().flatMap(block::option)
        .ifPresent(option -> chat.plain(Line.of(ChatPhrase.REMOTE_CHOSEN, "block",
            Line.scripted(block.title()), "option", Line.scripted(option.title())))));
    if (session instanceof Session.Lobby)
      chat.plain(Line.of(ChatPhrase.REMOTE_PEOPLE, "people", session.circle().participants().size()));
  }

  private void call(Room room) {
    chat.plain(room.isTable()
        ? Line.of(ChatPhrase.REMOTE_CALL, "number", room.number())
        : Line.of(ChatPhrase.REMOTE_CALL_PLENARY));
  }

  private void table(TableGlance table) {
    if (table.block().isEmpty() || session.circle().tables().size() < 2)
      return;
    chat.item(new Line.Ours(ChatPhrase.REMOTE_TABLE, Map.of("number", table.table().number(), "state",
        Line.of(table.ready() ? ChatPhrase.REMOTE_READY : ChatPhrase.REMOTE_BUSY), "counts",
        counts(table.progress().counts()).<Object>map(c -> Line.of(ChatPhrase.REMOTE_COUNTS, "counts", c))
            .orElse(""),
        "waiting", table.progress().waitingOn().isEmpty()
            ? ""
            : waiting(table.progress().waitingOn().size()))));
  }

  private static Line waiting(int people) {
    return Line.of(ChatPhrase.REMOTE_WAITING, "count", people);
  }

  private static Optional<Line> counts(List<nl.draaiboek.core.activity.Progress.Count> counts) {
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(Line.theirs(
            counts.stream().map(c -> c.number() + " " + c.sign()).collect(Collectors.joining(" · "))));
  }

  private List<Control> controls() {
    List<Control> controls = steering();
    missed.stream().map(one -> act(one.again(), one.action(), Emphasis.PLAIN)).distinct()
        .forEach(controls::add);
    return controls;
  }

  private List<Control> steering() {
    List<Control> controls = new ArrayList<>();
    if (session instanceof Session.Closed closed) {
      if (closed.published().isEmpty())
        controls.add(act(Line.of(ChatPhrase.REMOTE_PUBLISH), "wrapup/publish", Emphasis.STRONG));
      return controls;
    }
    boolean begun = session instanceof Session.Going;
    if (seen.next().isPresent())
      controls.add(act(Line.of(begun ? ChatPhrase.REMOTE_GO_ON : ChatPhrase.REMOTE_START),
          "steer/next/0/" + seen.step(), Emphasis.STRONG));
    else
      controls.add(act(Line.of(ChatPhrase.REMOTE_CLOSE), "steer/close", Emphasis.STRONG));
    if (begun) {
      controls.add(plus(1));
      controls.add(plus(5));
      controls.add(seen.paused()
          ? act(Line.of(ChatPhrase.REMOTE_RESUME), "steer/resume", Emphasis.PLAIN)
          : act(Line.of(ChatPhrase.REMOTE_PAUSE), "steer/pause", Emphasis.PLAIN));
      controls.add(act(Line.of(ChatPhrase.REMOTE_UNDO), "steer/undo", Emphasis.PLAIN));
    } else
      controls.add(act(Line.of(ChatPhrase.REMOTE_LINK), ASK_FOR_CODE, Emphasis.PLAIN));
    open().forEach(block -> block.options().stream()
        .filter(option -> block.chosen().filter(option.id()::equals).isEmpty())
        .forEach(option -> controls.add(act(Line.of(ChatPhrase.REMOTE_CHOOSE, "block",
            Line.scripted(block.title()), "option", Line.scripted(option.title())),
            "room/choose/" + block.id() + "/" + option.id(), Emphasis.PLAIN))));
    seen.calls().forEach(room -> controls.add(act(Line.of(ChatPhrase.REMOTE_COMING, "number", room.number()),
        "table/answer/" + room.number(), Emphasis.PLAIN)));
    return controls;
  }

  /** A remote is small: during the day it asks about the next block alone, in the lobby about the first that can go in several ways. */
  private List<Block> open() {
    List<Block> choices = seen.choices();
    return session instanceof Session.Lobby
        ? choices.stream().limit(CHOICES).toList()
        : choices.stream().filter(block -> seen.next().filter(block::equals).isPresent()).toList();
  }

  private Control plus(int minutes) {
    return act(Line.of(ChatPhrase.REMOTE_PLUS, "minutes", minutes), "steer/extend/0/" + minutes,
        Emphasis.PLAIN);
  }

  private Control act(Line label, String action, Emphasis emphasis) {
    return new Control.Press(label, new Target.Act(RemoteAddress.of(session.house().session(), action)),
        emphasis);
  }
}
