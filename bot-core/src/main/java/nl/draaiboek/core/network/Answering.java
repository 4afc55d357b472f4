package nl.draaiboek.core.network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.photo.PhotoId;

/** Somebody answers homework, changes their answer or takes it back. */
final class Answering {
  /** A phone's screen: an answer, not an essay. */
  private static final int ANSWER_CHARS = 1000;

  private Answering() {}

  static Decision<NetworkEvent> decide(Network.Founded network, Member member,
      NetworkCommand.AnswerHomework command, Instant now) {
    int number = command.homework();
    Optional<Homework> homework = network.promises().homework(number);
    if (homework.isEmpty())
      return Decision.refuse(NetworkPhrase.NO_SUCH_HOMEWORK);
    if (OpenPoints.openFor(network, homework.get(), now).isEmpty())
      return Decision.refuse(NetworkPhrase.HOMEWORK_CLOSED);
    List<String> lines = command.lines().stream().map(PlainText::of).filter(line -> !line.isEmpty())
        .limit(homework.get().form().most()).toList();
    int over = lines.stream().mapToInt(String::length).max().orElse(0) - ANSWER_CHARS;
    if (over > 0)
      return Decision.refuse(NetworkPhrase.TOO_LONG, "over", over);
    return switch (homework.get().form()) {
      case PICTURE -> picture(network, member, number, lines, command.photo());
      case DONE -> answered(network, member, number, lines, Optional.empty());
      case TEXT, TOP_3, LINK -> lines.isEmpty()
          ? takenBack(network, member, number, NetworkPhrase.EMPTY)
          : answered(network, member, number, lines, Optional.empty());
    };
  }

  private static Decision<NetworkEvent> picture(Network.Founded network, Member member, int number,
      List<String> lines, Optional<PhotoId> sent) {
    if (lines.isEmpty() && sent.isEmpty())
      return takenBack(network, member, number, NetworkPhrase.PICTURE_NEEDED);
    Optional<PhotoId> photo = sent.or(() -> network.promises().picture(number, member.person()));
    return photo.isEmpty()
        ? Decision.refuse(NetworkPhrase.PICTURE_NEEDED)
        : answered(network, member, number, lines, photo);
  }

  private static Decision<NetworkEvent> takenBack(Network.Founded network, Member member, int number,
      NetworkPhrase nothing) {
    return network.promises().answers(number).containsKey(member.person())
        ? Decision.accept(new NetworkEvent.AnswerTakenBack(number, member.person()))
        : Decision.refuse(nothing);
  }

  private static Decision<NetworkEvent> answered(Network.Founded network, Member member, int number,
      List<String> lines, Optional<PhotoId> photo) {
    boolean same = lines.equals(network.promises().answers(number).get(member.person()))
        && photo.equals(network.promises().picture(number, member.person()));
    return same
        ? Decision.already()
        : Decision.accept(new NetworkEvent.HomeworkAnswered(number, member.person(), lines, photo));
  }
}
