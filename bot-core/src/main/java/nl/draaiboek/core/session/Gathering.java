package nl.draaiboek.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;

/** Decides who is in, who sits where, and what is called across the room. */
final class Gathering {
  /** An announcement is read from the back row. */
  private static final int ANNOUNCEMENT_CHARS = 300;

  private Gathering() {}

  static Decision<SessionEvent> decide(Session.Opened session, SessionCommand.Gather command, Moment moment) {
    Circle circle = session.circle();
    PersonId actor = moment.actor();
    if (command instanceof SessionCommand.Join(Role role))
      return join(circle, session.house().isLedFromTheNetworkBy(actor) ? Role.FACILITATOR : role, moment);
    Optional<Attendee> self = circle.find(actor).filter(Attendee::present);
    if (self.isEmpty())
      return Decision.refuse(SessionPhrase.NOT_HERE);
    return switch (command) {
      case SessionCommand.Join _ -> Decision.already();
      case SessionCommand.Leave() -> leave(circle, actor, moment);
      case SessionCommand.TakeTable(Room table) -> seat(circle, actor, table);
      case SessionCommand.SayReady(Room table, boolean ready) -> ready(session, table, ready, self.get());
      case SessionCommand.CallFacilitator() -> circle.calls().containsKey(self.get().table())
          ? Decision.already()
          : Decision.accept(new SessionEvent.FacilitatorCalled(self.get().table(), actor, moment.now()));
    };
  }

  static Decision<SessionEvent> lead(Session.Opened session, SessionCommand.Lead command, Moment moment) {
    Circle circle = session.circle();
    if (!circle.isFacilitator(moment.actor()))
      return Decision.forbid(SessionPhrase.ONLY_FACILITATOR);
    return switch (command) {
      case SessionCommand.MovePerson(PersonId person, Room table) -> seat(circle, person, table);
      case SessionCommand.RemovePerson(PersonId person) -> leave(circle, person, moment);
      case SessionCommand.GiveRole(PersonId person, Role role) -> giveRole(circle, person, role);
      case SessionCommand.SpreadEvenly() -> Decision.accept(spread(circle));
      case SessionCommand.MergeTables(Room from, Room into) -> merge(circle, from, into);
      case SessionCommand.TieRoom(Room room, var conversation) -> tie(circle, room, conversation);
      case SessionCommand.TieRemote(var conversation) ->
        conversation.equals(circle.ties().remotes().get(moment.actor()))
            ? Decision.already()
            : Decision.accept(new SessionEvent.RemoteTied(moment.actor(), conversation));
      case SessionCommand.LockLobby(boolean locked) -> locked == circle.locked()
          ? Decision.already()
          : Decision.accept(locked ? new SessionEvent.LobbyLocked() : new SessionEvent.LobbyUnlocked());
      case SessionCommand.ChangeSetup(Setup setup) -> changeSetup(session, setup);
      case SessionCommand.ChooseOption(BlockId block, String option) -> choose(session, block, option);
      case SessionCommand.Announce(String words) -> announce(session, words, moment);
      case SessionCommand.AnswerCall(Room table) -> circle.calls().containsKey(table)
          ? Decision.accept(new SessionEvent.CallAnswered(table))
          : Decision.already();
    };
  }

  private static Decision<SessionEvent> join(Circle circle, Role role, Moment moment) {
    Optional<Attendee> known = circle.find(moment.actor());
    if (known.filter(Attendee::present).isPresent())
      return role == Role.FACILITATOR && known.get().role() != Role.FACILITATOR
          ? Decision.accept(new SessionEvent.RoleGiven(moment.actor(), role))
          : Decision.already();
    if (circle.locked() && role != Role.FACILITATOR)
      return Decision.refuse(SessionPhrase.LOCKED);
    SessionEvent joined = new SessionEvent.PersonJoined(moment.actor(), role, moment.now());
    return role != Role.FACILITATOR && circle.tables().size() == 1
        ? Decision
            .accept(List.of(joined, new SessionEvent.TableTaken(moment.actor(), circle.tables().getFirst())))
        : Decision.accept(joined);
  }

  private static Decision<SessionEvent> leave(Circle circle, PersonId person, Moment moment) {
    Optional<Attendee> attendee = circle.find(person).filter(Attendee::present);
    if (attendee.isEmpty())
      return Decision.already();
    if (onlyFacilitator(circle, person))
      return Decision.refuse(SessionPhrase.LAST_FACILITATOR);
    return Decision.accept(new SessionEvent.PersonLeft(person, moment.now()));
  }

  private static Decision<SessionEvent> seat(Circle circle, PersonId person, Room table) {
    Optional<Attendee> attendee = circle.find(person).filter(Attendee::present);
    if (attendee.isEmpty())
      return Decision.refuse(SessionPhrase.NO_SUCH_PERSON);
    if (!circle.tables().contains(table))
      return Decision.refuse(SessionPhrase.NO_SUCH_TABLE, "table", table.number());
    if (attendee.get().table().equals(table))
      return Decision.already();
    return Decision.accept(new SessionEvent.TableTaken(person, table));
  }

  private static Decision<SessionEvent> ready(Session.Opened session, Room table, boolean ready,
      Attendee self) {
    if (!(session instanceof Session.Going going))
      return Decision.refuse(SessionPhrase.NOT_STARTED);
    if (!self.table().equals(table) && self.role() != Role.FACILITATOR)
      return Decision.refuse(SessionPhrase.NO_TABLE_YET);
    BlockRun run = going.course().at().get(table);
    if (run == null)
      return Decision.refuse(SessionPhrase.NO_SUCH_TABLE, "table", table.number());
    if (run.ready() == ready)
      return Decision.already();
    return Decision.accept(ready
        ? new SessionEvent.TableReady(table, self.person())
        : new SessionEvent.TableNotReady(table, self.person()));
  }

  private static Decision<SessionEvent> giveRole(Circle circle, PersonId person, Role role) {
    Optional<Attendee> attendee = circle.find(person).filter(Attendee::present);
    if (attendee.isEmpty())
      return Decision.refuse(SessionPhrase.NO_SUCH_PERSON);
    if (attendee.get().role() == role)
      return Decision.already();
    if (onlyFacilitator(circle, person))
      return Decision.refuse(SessionPhrase.LAST_FACILITATOR);
    return Decision.accept(new SessionEvent.RoleGiven(person, role));
  }

  private static boolean onlyFacilitator(Circle circle, PersonId person) {
    return circle.isFacilitator(person)
        && circle.present().stream().filter(a -> a.role() == Role.FACILITATOR).count() == 1;
  }

  private static List<SessionEvent> spread(Circle circle) {
    List<SessionEvent> moves = new ArrayList<>();
    Circle after = circle;
    for (Attendee attendee : circle.participants()) {
      if (attendee.table().isTable())
        continue;
      Room table = after.emptiest();
      moves.add(new SessionEvent.TableTaken(attendee.person(), table));
      after = after.with(attendee.at(table));
    }
    return moves;
  }

  private static Decision<SessionEvent> merge(Circle circle, Room from, Room into) {
    for (Room table : List.of(from, into))
      if (!circle.tables().contains(table))
        return Decision.refuse(SessionPhrase.NO_SUCH_TABLE, "table", table.number());
    if (from.equals(into))
      return Decision.refuse(SessionPhrase.SAME_TABLE);
    return Decision.accept(new SessionEvent.TablesMerged(from, into));
  }

  private static Decision<SessionEvent> tie(Circle circle, Room room, ConversationId conversation) {
    if (room.isTable() && !circle.tables().contains(room))
      return Decision.refuse(SessionPhrase.NO_SUCH_TABLE, "table", room.number());
    return circle.conversations(room).contains(conversation)
        ? Decision.already()
        : Decision.accept(new SessionEvent.RoomTied(room, conversation));
  }

  private static Decision<SessionEvent> changeSetup(Session.Opened session, Setup setup) {
    if (!(session instanceof Session.Lobby))
      return Decision.refuse(SessionPhrase.SETUP_FIXED);
    for (Attendee attendee : session.circle().participants())
      if (attendee.table().number() > setup.tables())
        return Decision.refuse(SessionPhrase.TABLES_TAKEN, "table", attendee.table().number());
    return setup.equals(session.house().setup())
        ? Decision.already()
        : Decision.accept(new SessionEvent.SetupChanged(setup));
  }

  private static Decision<SessionEvent> choose(Session.Opened session, BlockId id, String option) {
    Optional<Block> block = session.house().script().find(id);
    if (block.isEmpty())
      return Decision.refuse(SessionPhrase.NO_SUCH_BLOCK);
    if (block.get().option(option).isEmpty())
      return Decision.refuse(SessionPhrase.NO_SUCH_OPTION);
    if (block.get().chosen().filter(option::equals).isPresent())
      return Decision.already();
    return session.work().hasBegun(id)
        ? Decision.refuse(SessionPhrase.OPTION_FIXED)
        : Decision.accept(new SessionEvent.OptionChosen(id, option));
  }

  private static Decision<SessionEvent> announce(Session.Opened session, String words, Moment moment) {
    String clean = PlainText.of(words);
    if (clean.isEmpty())
      return Decision.refuse(SessionPhrase.EMPTY_WORDS);
    if (clean.length() > ANNOUNCEMENT_CHARS)
      return Decision.refuse(SessionPhrase.TOO_LONG, "over", clean.length() - ANNOUNCEMENT_CHARS);
    return Decision
        .accept(new SessionEvent.Announced(session.work().announcements().size() + 1, clean, moment.now()));
  }
}
