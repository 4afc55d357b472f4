package nl.draaiboek.core.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.note.Note;

/** Keeps what a meeting's session leaves, and what its script wants ready. */
final class Keeping {
  /** What has no last day is looked at again after this long, as a network usually meets. */
  private static final int WEEKS = 6;
  private static final int LINE_CHARS = 300;

  private Keeping() {}

  static Decision<NetworkEvent> decide(Network.Founded network, NetworkCommand.Following command,
      Instant now) {
    return switch (command) {
      case NetworkCommand.KeepAgreements keep -> network.calendar().find(keep.meeting())
          .filter(m -> m.session().filter(keep.session()::equals).isPresent())
          .map(meeting -> keep(network, meeting, keep.agreements(), now))
          .orElseGet(() -> Decision.refuse(NetworkPhrase.NO_SUCH_MEETING));
      case NetworkCommand.KeepGroups keep -> network.calendar().find(keep.meeting())
          .filter(m -> m.session().filter(keep.session()::equals).isPresent())
          .map(_ -> Grouping.keep(network, keep))
          .orElseGet(() -> Decision.refuse(NetworkPhrase.NO_SUCH_MEETING));
      case NetworkCommand.KeepRecipes keep -> network.calendar().find(keep.meeting())
          .filter(m -> m.session().filter(keep.session()::equals).isPresent())
          .map(meeting -> RecipeBook.keep(network, meeting, keep.recipes(), now))
          .orElseGet(() -> Decision.refuse(NetworkPhrase.NO_SUCH_MEETING));
      case NetworkCommand.Prepare(int number, var points) -> network.calendar().find(number)
          .filter(Meeting::isPlanned).map(meeting -> prepare(network, meeting, points, now))
          .orElseGet(Decision::already);
      case NetworkCommand.TellErased(int texts, int pictures) ->
        Decision.accept(new NetworkEvent.WordsErased(texts, pictures, now));
      case NetworkCommand.TickTask(int number, boolean done) -> network.promises().task(number)
          .filter(task -> task.done() != done)
          .map(_ -> Decision.<NetworkEvent>accept(new NetworkEvent.TaskDone(number, done)))
          .orElseGet(Decision::already);
      case NetworkCommand.TickHomework(int number, var person) -> network.promises().homework(number)
          .filter(_ -> network.membership().find(person).isPresent())
          .filter(_ -> !network.promises().answers(number).containsKey(person))
          .map(_ -> Decision.<NetworkEvent>accept(
              new NetworkEvent.HomeworkAnswered(number, person, List.of())))
          .orElseGet(Decision::already);
    };
  }

  private static Decision<NetworkEvent> prepare(Network.Founded network, Meeting meeting,
      List<NetworkCommand.Prepare.Point> points, Instant now) {
    List<NetworkEvent> given = new ArrayList<>();
    for (NetworkCommand.Prepare.Point point : points)
      given.add(new NetworkEvent.TaskGiven(
          new Task(network.promises().next() + given.size(), Task.Kind.PREPARATION, meeting.number(),
              Note.cut(PlainText.oneLine(point.what()), LINE_CHARS), Optional.empty(),
              meeting.when().date().minusDays(point.daysBefore()), false),
          now));
    return Decision.accept(given);
  }

  private static Decision<NetworkEvent> keep(Network.Founded network, Meeting meeting,
      List<NetworkCommand.KeepAgreements.Agreed> agreements, Instant now) {
    List<NetworkEvent> given = new ArrayList<>();
    for (NetworkCommand.KeepAgreements.Agreed agreed : agreements)
      given.add(new NetworkEvent.TaskGiven(
          new Task(network.promises().next() + given.size(), Task.Kind.AGREEMENT, meeting.number(),
              Note.cut(PlainText.oneLine(agreed.what()), LINE_CHARS),
              agreed.owner().filter(owner -> network.membership().find(owner).isPresent()),
              agreed.due().orElseGet(() -> next(network, meeting)), false),
          now));
    return Decision.accept(given);
  }

  private static LocalDate next(Network.Founded network, Meeting meeting) {
    LocalDate day = meeting.when().date();
    return network.calendar().planned().map(m -> m.when().date()).filter(day::isBefore).findFirst()
        .orElse(day.plusWeeks(WEEKS));
  }
}
