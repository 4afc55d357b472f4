package nl.draaiboek.core.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Countdown;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.BlockRun;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Situations;

/** What a room sees now, and what one person sees in it. */
public final class RoomCard {
  private RoomCard() {}

  /**
   * The card of a room.
   *
   * @param session from the lobby on
   * @param room    the plenary, or a table
   * @param viewer  everyone there, or one of them
   */
  public static Card of(Session.Opened session, Room room, Viewer viewer) {
    return of(session, room, viewer, false);
  }

  /**
   * The card of a person, for who helps them: as they have it, but for what is theirs alone and what they do in secret.
   *
   * @param session from the lobby on
   * @param room    the plenary, or a table
   */
  public static Card helping(Session.Opened session, Room room, PersonId person) {
    return of(session, room, new Viewer.One(person), true);
  }

  private static Card of(Session.Opened session, Room room, Viewer viewer, boolean byAnother) {
    return switch (session) {
      case Session.Lobby lobby -> lobby(lobby, viewer);
      case Session.Going going -> going(going, room, viewer, byAnother);
      case Session.Closed closed -> closed(closed, viewer);
    };
  }

  private static Card closed(Session.Closed session, Viewer viewer) {
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Text(
        Line.of(session.published().isPresent() ? ViewPhrase.OVER_PUBLISHED : ViewPhrase.OVER)));
    if (viewer instanceof Viewer.One(PersonId person))
      parts.addAll(ContactView.of(session, person));
    return new Card(Line.of(ViewPhrase.OVER_TITLE), Optional.empty(), parts);
  }

  /**
   * Where someone is now, so that their card can be made.
   *
   * @return their table; the plenary for who has none, or leads
   */
  public static Room roomOf(Session.Opened session, PersonId person) {
    return session.circle().find(person).map(Attendee::table).orElse(Room.PLENARY);
  }

  private static Card lobby(Session.Lobby lobby, Viewer viewer) {
    List<CardPart> parts = new ArrayList<>();
    Optional<Instant> start = lobby.house().setup().startsAt();
    parts.add(new CardPart.Text(start.map(at -> Line.of(ViewPhrase.LOBBY_WITH_TIME, "time", at))
        .orElseGet(() -> Line.of(ViewPhrase.LOBBY))));
    if (!lobby.house().script().about().isEmpty())
      parts.add(new CardPart.Instruction(lobby.house().script().about()));
    parts.addAll(LookBack.of(lobby, viewer));
    if (viewer instanceof Viewer.One(PersonId person) && lobby.circle().tables().size() > 1
        && !lobby.circle().isFacilitator(person))
      parts.add(tables(lobby));
    return new Card(Line.scripted(lobby.house().script().title()), Optional.empty(), parts);
  }

  /** The tables to choose from, with how many people are at each. */
  public static CardPart.Buttons tables(Session.Opened session) {
    return new CardPart.Buttons(session.circle().tables().stream()
        .map(t -> Button.plain(Line.of(ViewPhrase.TABLE_WITH_PEOPLE, "number", t.number(), "people",
            session.circle().at(t).size()), "table/take/" + t.number()))
        .toList());
  }

  private static Card going(Session.Going going, Room room, Viewer viewer, boolean byAnother) {
    Optional<BlockRun> run = going.course().now(room);
    if (run.isEmpty())
      return new Card(Line.of(ViewPhrase.CHOOSE_TABLE), Optional.empty(),
          List.of(new CardPart.Text(Line.of(ViewPhrase.CHOOSE_TABLE_HELP)), tables(going)));
    Block block = going.house().script().block(run.get().block());
    List<CardPart> parts = new ArrayList<>();
    if (going instanceof Session.Paused)
      parts.add(new CardPart.Text(Line.of(ViewPhrase.PAUSED)));
    else if (run.get().timeUp())
      parts.add(new CardPart.Text(Line.of(ViewPhrase.TIME_IS_UP)));
    if (!block.words().instruction().isEmpty())
      parts.add(new CardPart.Instruction(block.words().instruction()));
    if (!block.words().more().isEmpty())
      parts.add(new CardPart.More(Line.of(ViewPhrase.MORE), block.words().more()));
    if (viewer instanceof Viewer.One(PersonId person) && going.circle().isFacilitator(person))
      parts.addAll(CameAlong.of(going, block));
    if (going.house().script().blocks().getFirst().equals(block))
      parts.addAll(LookBack.of(going, viewer));
    Room where = block.place() == Place.TABLES ? room : Room.PLENARY;
    List<CardPart> made = new ArrayList<>();
    for (ActivitySpec spec : block.activities())
      made.addAll(activity(going, new ActivityKey(block.id(), spec.id(), where), viewer, byAnother));
    parts.addAll(viewer instanceof Viewer.One ? FirstThings.first(made) : made);
    return new Card(Line.scripted(block.title()), clock(going, run.get()), parts);
  }

  private static List<CardPart> activity(Session.Going going, ActivityKey key, Viewer viewer,
      boolean byAnother) {
    return going.work().activity(key).flatMap(activity -> Situations.of(going, key)
        .map(situation -> byAnother && activity.isOneselfAlone()
            ? unseen(activity.view(situation, new Viewer.Everyone()))
            : activity.view(situation, viewer)))
        .orElse(List.of());
  }

  private static List<CardPart> unseen(List<CardPart> parts) {
    List<CardPart> all = new ArrayList<>(parts);
    all.add(new CardPart.Text(Line.of(ViewPhrase.ONESELF_ALONE)));
    return all;
  }

  /**
   * A room's clock.
   *
   * @return empty for a block that takes no time
   */
  public static Optional<Countdown> clock(Session.Going going, BlockRun run) {
    Optional<Instant> since = going instanceof Session.Paused paused
        ? Optional.of(paused.since())
        : Optional.empty();
    return run.length().isZero()
        ? Optional.empty()
        : Optional.of(new Countdown(run.startedAt(), run.endsAt(), run.length(), since));
  }
}
