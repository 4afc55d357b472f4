package nl.draaiboek.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Memory;
import nl.draaiboek.core.network.Memory.Kind;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.session.Session;

/**
 * All that a network can find back: its meetings, the wrap-ups that were published, what groups chose, links that people shared as
 * homework, and what they put there themselves. What is private, hidden or taken back is not in it.
 */
final class Remembered {
  private Remembered() {}

  static List<Memory> of(Network.Founded network, SessionEngine sessions) {
    List<Memory> all = new ArrayList<>(network.memories().all().values().stream()
        .filter(memory -> !memory.title().equals(Worded.REMOVED)).toList());
    for (Meeting meeting : network.calendar().all().values()) {
      if (meeting.state() != Meeting.State.CANCELLED)
        all.add(meeting(meeting));
      meeting.session().flatMap(sessions::find).map(SessionCache.Folded::session)
          .filter(Session.Closed.class::isInstance).map(Session.Closed.class::cast)
          .filter(closed -> closed.published().isPresent())
          .ifPresent(
              closed -> left(closed, meeting.number(), network.charter().language()).forEach(all::add));
    }
    network.promises().homework().values().stream()
        .filter(homework -> homework.shared() && homework.form() == Homework.Form.LINK)
        .flatMap(homework -> links(network, homework)).forEach(all::add);
    return all;
  }

  private static Memory meeting(Meeting meeting) {
    Meeting.Description said = meeting.description();
    return new Memory("meeting-" + meeting.number(), Kind.MEETING, Optional.of(meeting.number()),
        Optional.empty(), meeting.when().date().toString(),
        Stream.of(said.aims(), said.materials(), said.place()).filter(words -> !words.isBlank())
            .collect(Collectors.joining("\n")));
  }

  private static Stream<Memory> left(Session.Closed session, int meeting, Language language) {
    Memory wrapUp = new Memory("wrap-up-" + meeting, Kind.WRAP_UP, Optional.of(meeting), Optional.empty(),
        session.house().script().title().in(language),
        Stream.of(session.introduction().orElse(""), session.house().script().about().in(language))
            .filter(words -> !words.isBlank()).collect(Collectors.joining("\n")));
    return Stream.concat(Stream.of(wrapUp), EarlierMeetings.notes(List.of(session))
        .map(note -> new Memory("note-" + meeting + "-" + note.id(), Kind.IDEA, Optional.of(meeting),
            note.signer(), note.words(), "")));
  }

  private static Stream<Memory> links(Network.Founded network, Homework homework) {
    return network.promises().answers(homework.number()).entrySet().stream()
        .filter(answer -> !answer.getValue().isEmpty() && !answer.getValue().contains(Worded.REMOVED))
        .map(answer -> new Memory("homework-" + homework.number() + "-" + answer.getKey(), Kind.SOURCE,
            Optional.of(homework.meeting()), Optional.of(answer.getKey()), homework.question(),
            String.join("\n", answer.getValue())));
  }
}
