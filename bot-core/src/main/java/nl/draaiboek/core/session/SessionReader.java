package nl.draaiboek.core.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.note.NoteId;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.core.script.BlockId;

/**
 * Reads what a channel heard. The address of something that can be pressed or sent is a path:
 * <ul>
 * <li>{@code steer/next/ROOM/SEEN}, {@code steer/back}, {@code steer/jump/BLOCK}, {@code steer/pause}, {@code steer/resume},
 * {@code steer/extend/ROOM/MINUTES}, {@code steer/shorten/BLOCK/MINUTES}, {@code steer/skip/BLOCK}, {@code steer/undo},
 * {@code steer/close} (room 0 is the plenary: all)</li>
 * <li>{@code table/take/N}, {@code table/ready/N}, {@code table/not-ready/N}, {@code table/call}, {@code table/answer/N}</li>
 * <li>{@code room/announce}, {@code room/lock}, {@code room/unlock}, {@code room/move/PERSON/N}, {@code room/remove/PERSON},
 * {@code room/merge/FROM/INTO}, {@code room/spread}, {@code room/role/PERSON/ROLE}, {@code room/leave}</li>
 * <li>{@code back/done/N}, {@code back/open/N} (what was agreed on before), {@code back/homework/N}</li>
 * <li>{@code note/hide/N}, {@code note/show/N}, {@code wrapup/introduction}, {@code wrapup/publish},
 * {@code contact/yes/N}, {@code contact/no/N}, {@code contact/line/N}, {@code contact/writer/STORY},
 * {@code wrapup/leave-out/BLOCK}, {@code wrapup/put-back/BLOCK}, {@code wrapup/correct/N}</li>
 * <li>{@code act/BLOCK/ACTIVITY/VERB/TARGET}; who leads may add the answers {@code room} and {@code as}</li>
 * </ul>
 * A part that the path leaves out is looked for among the answers, under its small-letter name, so that a form can ask for it.
 * With the answer {@code anyway}, {@code yes}, it is done although it was held back with a question.
 */
public final class SessionReader {
  private SessionReader() {}

  /**
   * Reads.
   *
   * @param incoming from any channel
   * @return what it asks; empty where it is no address that a session knows
   */
  public static Optional<SessionCommand> read(Incoming incoming) {
    try {
      return switch (incoming) {
        case Incoming.Joined _ -> Optional.of(new SessionCommand.Join(Role.PARTICIPANT));
        case Incoming.Pressed(_, _, String action) -> read(new Address(action, Map.of()));
        case Incoming.Submitted(_, _, String action, var answers) -> {
          Optional<SessionCommand> asked = read(new Address(action, answers));
          yield Incoming.Submitted.YES.equals(answers.get(Incoming.Submitted.ANYWAY))
              ? asked.map(SessionCommand.Meant::new)
              : asked;
        }
      };
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<SessionCommand> read(Address at) {
    return Optional.ofNullable(switch (at.part(0)) {
      case "steer" -> steer(at);
      case "table" -> table(at);
      case "room" -> room(at);
      case "note" -> note(at);
      case "back" -> back(at);
      case "wrapup" -> wrapUp(at);
      case "contact" -> contact(at);
      case "act" -> act(at);
      default -> null;
    });
  }

  private static @org.jspecify.annotations.Nullable SessionCommand steer(Address at) {
    return switch (at.part(1)) {
      case "next" ->
        new SessionCommand.Next(at.room(2, "room"), at.optional(3, "seen").map(Integer::valueOf));
      case "back" -> new SessionCommand.Back();
      case "jump" -> new SessionCommand.Jump(new BlockId(at.part(2, "block")));
      case "pause" -> new SessionCommand.Pause();
      case "resume" -> new SessionCommand.Resume();
      case "extend" -> new SessionCommand.Extend(at.room(2, "room"), at.minutes(3));
      case "shorten" -> new SessionCommand.Shorten(new BlockId(at.part(2, "block")), at.minutes(3));
      case "skip" -> new SessionCommand.Skip(new BlockId(at.part(2, "block")));
      case "undo" -> new SessionCommand.Undo();
      case "close" -> new SessionCommand.Close();
      default -> null;
    };
  }

  private static @org.jspecify.annotations.Nullable SessionCommand table(Address at) {
    return switch (at.part(1)) {
      case "take" -> new SessionCommand.TakeTable(at.table(2, "table"));
      case "ready" -> new SessionCommand.SayReady(at.table(2, "table"), true);
      case "not-ready" -> new SessionCommand.SayReady(at.table(2, "table"), false);
      case "call" -> new SessionCommand.CallFacilitator();
      case "answer" -> new SessionCommand.AnswerCall(at.room(2, "table"));
      default -> null;
    };
  }

  private static @org.jspecify.annotations.Nullable SessionCommand room(Address at) {
    return switch (at.part(1)) {
      case "announce" -> new SessionCommand.Announce(at.part(2, "words"));
      case "lock" -> new SessionCommand.LockLobby(true);
      case "choose" ->
        new SessionCommand.ChooseOption(new BlockId(at.part(2, "block")), at.part(3, "option"));
      case "unlock" -> new SessionCommand.LockLobby(false);
      case "move" -> new SessionCommand.MovePerson(new PersonId(at.part(2, "person")), at.table(3, "table"));
      case "remove" -> new SessionCommand.RemovePerson(new PersonId(at.part(2, "person")));
      case "merge" -> new SessionCommand.MergeTables(at.table(2, "from"), at.table(3, "into"));
      case "spread" -> new SessionCommand.SpreadEvenly();
      case "role" ->
        new SessionCommand.GiveRole(new PersonId(at.part(2, "person")), Role.valueOf(at.part(3, "role")));
      case "leave" -> new SessionCommand.Leave();
      default -> null;
    };
  }

  private static @org.jspecify.annotations.Nullable SessionCommand note(Address at) {
    return switch (at.part(1)) {
      case "hide" -> new SessionCommand.HideNote(new NoteId(at.number(2, "note")), true);
      case "show" -> new SessionCommand.HideNote(new NoteId(at.number(2, "note")), false);
      default -> null;
    };
  }

  private static @org.jspecify.annotations.Nullable SessionCommand back(Address at) {
    return switch (at.part(1)) {
      case "done" -> new SessionCommand.TickAgreement(at.number(2, "agreement"), true);
      case "open" -> new SessionCommand.TickAgreement(at.number(2, "agreement"), false);
      case "homework" -> new SessionCommand.TickHomework(at.number(2, "homework"));
      default -> null;
    };
  }

  private static @org.jspecify.annotations.Nullable SessionCommand wrapUp(Address at) {
    return switch (at.part(1)) {
      case "introduction" -> new SessionCommand.WriteIntroduction(at.part(2, "words"));
      case "publish" -> new SessionCommand.PublishWrapUp();
      case "leave-out" -> new SessionCommand.LeaveOut(new BlockId(at.part(2, "block")), true);
      case "put-back" -> new SessionCommand.LeaveOut(new BlockId(at.part(2, "block")), false);
      case "picture" -> new SessionCommand.AddPicture(at.optional(2, "photo").flatMap(PhotoId::read),
          at.optional(Address.NOWHERE, "on-it").orElse(""),
          at.optional(Address.NOWHERE, "caption").orElse(""));
      case "take-out" -> new SessionCommand.TakeOutPicture(at.number(2, "picture"));
      case "earlier" -> new SessionCommand.MovePicture(at.number(2, "picture"), -1);
      case "later" -> new SessionCommand.MovePicture(at.number(2, "picture"), 1);
      case "correct" -> new SessionCommand.CorrectNote(new NoteId(at.number(2, "note")), at.part(3, "words"));
      default -> null;
    };
  }

  private static @org.jspecify.annotations.Nullable SessionCommand contact(Address at) {
    return switch (at.part(1)) {
      case "yes" -> new SessionCommand.AnswerWish(at.number(2, "wish"), true, at.part(3, "line"));
      case "no" -> new SessionCommand.AnswerWish(at.number(2, "wish"), false, "");
      case "line" -> new SessionCommand.GiveLine(at.number(2, "wish"), at.part(3, "line"));
      case "writer" -> new SessionCommand.NameWriter(at.number(2, "story"),
          at.optional(3, "writer").filter(who -> !who.equals(Field.Choice.NONE)).map(PersonId::new));
      default -> null;
    };
  }

  private static SessionCommand act(Address at) {
    Action action = new Action(at.part(3), at.optional(4, "target").orElse(""), at.answers());
    return new SessionCommand.Act(new BlockId(at.part(1)), at.part(2), action,
        at.optional(Address.NOWHERE, "room").map(n -> new Room(Integer.parseInt(n))),
        at.optional(Address.NOWHERE, "as").map(PersonId::new));
  }

  /** An address with the answers that fill what it leaves out. */
  private record Address(List<String> parts, Map<String, String> answers) {
    static final int NOWHERE = Integer.MAX_VALUE;

    Address(String action, Map<String, String> answers) {
      this(List.of(action.split("/", -1)), answers);
    }

    String part(int index) {
      return index < parts.size() ? parts.get(index) : "";
    }

    String part(int index, String name) {
      return optional(index, name).orElse("");
    }

    Optional<String> optional(int index, String name) {
      String value = index < parts.size() ? parts.get(index) : answers.getOrDefault(name, "").strip();
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    int number(int index, String name) {
      return Integer.parseInt(part(index, name));
    }

    Room room(int index, String name) {
      return optional(index, name).map(n -> new Room(Integer.parseInt(n))).orElse(Room.PLENARY);
    }

    Room table(int index, String name) {
      return Room.table(number(index, name));
    }

    Duration minutes(int index) {
      return Duration.ofMinutes(Math.clamp(number(index, "minutes"), -600, 600));
    }
  }
}
