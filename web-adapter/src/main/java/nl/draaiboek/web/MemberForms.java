package nl.draaiboek.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.AttendanceReader;
import nl.draaiboek.core.network.Memory;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.Wishes;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.web.network.MemberPhrase;

/** What the forms on a member's page ask, by the names that buttons on letters have too. */
final class MemberForms {
  private static final int MOST_LINES = 3;

  private MemberForms() {}

  /**
   * @param action in parts, as {@code coming}, {@code 3}, {@code yes}
   * @return empty for what is no form of that page, or has something wrong in it
   */
  static Optional<NetworkCommand> read(List<String> action, Asked asked) {
    int number = action.size() > 1 && action.get(1).matches("\\d{1,6}") ? Integer.parseInt(action.get(1)) : 0;
    String how = action.size() > 2 ? action.get(2) : "";
    return switch (action.getFirst()) {
      case "coming" -> AttendanceReader.read(how, action.size() > 3 ? action.get(3) : "")
          .map(said -> new NetworkCommand.TellAttendance(number, said));
      case "answer" -> {
        var answer = asked.ticked("picture")
            ? picture(number, asked)
            : new NetworkCommand.AnswerHomework(number,
                IntStream.rangeClosed(1, MOST_LINES).mapToObj(line -> asked.text("line" + line)).toList());
        yield asked.whenSound(() -> asked.ticked("anyway") ? new NetworkCommand.Meant(answer) : answer);
      }
      case "remember" -> {
        var kind = asked.one("kind", Memory.Kind.class);
        var title = asked.text("title");
        var words = asked.text("about");
        yield asked.whenSound(() -> {
          var put = new NetworkCommand.Remember(kind, title, words);
          return asked.ticked("anyway") ? new NetworkCommand.Meant(put) : put;
        });
      }
      case "take-out" -> Optional.of(new NetworkCommand.TakeOut(number));
      case "task" -> Optional.of(new NetworkCommand.FinishTask(number, how.equals("done")));
      case "wishes" -> {
        var quiet = asked.optionalDay("quietTo");
        yield asked.whenSound(() -> new NetworkCommand.Wish(
            new Wishes(asked.ticked("reminders"), asked.ticked("briefing"), quiet)));
      }
      case "group" -> Optional.of(how.equals("in")
          ? new NetworkCommand.EnterGroup(number)
          : new NetworkCommand.QuitGroup(number));
      case "group-line" -> {
        var line = new NetworkCommand.WriteGroupLine(number, asked.text("line"));
        yield Optional.of(asked.ticked("anyway") ? new NetworkCommand.Meant(line) : line);
      }
      case "calendar" -> Optional.of(new NetworkCommand.ReplaceCalendar());
      case "leave" -> Optional.of(new NetworkCommand.Leave());
      default -> Optional.empty();
    };
  }

  private static NetworkCommand.AnswerHomework picture(int number, Asked asked) {
    if (asked.ticked("back"))
      return new NetworkCommand.AnswerHomework(number, List.of());
    String onIt = asked.text("line1");
    if (onIt.isBlank())
      asked.wrong(Line.of(MemberPhrase.ON_IT_NEEDED));
    return new NetworkCommand.AnswerHomework(number, List.of(onIt),
        PhotoId.read(asked.text(Uploads.PHOTO)));
  }
}
