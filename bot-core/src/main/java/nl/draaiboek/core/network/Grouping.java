package nl.draaiboek.core.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;

/** Learning groups: what a meeting leaves of them, and what members do with them. */
public final class Grouping {
  /** A day, a place and what for. */
  public static final int LINE_CHARS = 200;
  private static final int WORDS_CHARS = 500;

  private Grouping() {}

  /** Of those who signed up, those who are in the network; a group of nobody is none. */
  static Decision<NetworkEvent> keep(Network.Founded network, NetworkCommand.KeepGroups keep) {
    List<NetworkEvent> begun = new ArrayList<>();
    int number = network.groups().next();
    for (NetworkCommand.KeepGroups.Started started : keep.groups()) {
      List<PersonId> members = Stream.concat(Stream.of(started.starter()), started.joined().stream())
          .filter(person -> network.membership().find(person).isPresent()).distinct().toList();
      if (members.isEmpty())
        continue;
      begun.add(new NetworkEvent.GroupBegun(number, keep.meeting(), members.getFirst(),
          Note.cut(PlainText.of(started.words()), WORDS_CHARS)));
      for (PersonId person : members.subList(1, members.size()))
        begun.add(new NetworkEvent.GroupEntered(number, person));
      number++;
    }
    return Decision.accept(begun);
  }

  static Decision<NetworkEvent> decide(Network.Founded network, Member member,
      NetworkCommand.InGroup command) {
    Optional<LearningGroup> group = network.groups().find(command.group());
    if (group.isEmpty())
      return Decision.refuse(NetworkPhrase.NO_SUCH_GROUP);
    boolean inIt = group.get().members().contains(member.person());
    return switch (command) {
      case NetworkCommand.EnterGroup(int number) -> inIt
          ? Decision.already()
          : Decision.accept(new NetworkEvent.GroupEntered(number, member.person()));
      case NetworkCommand.QuitGroup(int number) -> inIt
          ? Decision.accept(new NetworkEvent.GroupQuit(number, member.person()))
          : Decision.already();
      case NetworkCommand.WriteGroupLine(_, String line) -> inIt
          ? write(group.get(), member, PlainText.oneLine(line))
          : Decision.refuse(NetworkPhrase.NOT_IN_GROUP);
    };
  }

  private static Decision<NetworkEvent> write(LearningGroup group, Member member, String line) {
    int over = line.length() - LINE_CHARS;
    if (over > 0)
      return Decision.refuse(NetworkPhrase.TOO_LONG, "over", over);
    return line.equals(group.line())
        ? Decision.already()
        : Decision.accept(new NetworkEvent.GroupLineWritten(group.number(), member.person(), line));
  }
}
