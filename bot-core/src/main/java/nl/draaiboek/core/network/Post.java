package nl.draaiboek.core.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;

/** Which letters follow from what happened, and where each of them goes. */
public final class Post {
  private Post() {}

  /** A letter on its way. */
  public record Posting(ConversationId to, Letter letter) {}

  /**
   * @param before the network as it stood before all of them
   * @param seq    of the last event before them
   * @param after  the network as it stands after all of them
   * @param reach  a person's own conversation on a chat platform; a person who has none gets nothing
   * @return each letter once for each place, in the order in which things happened
   */
  public static List<Posting> of(List<NetworkEvent> events, Network before, int seq, Network.Founded after,
      Function<PersonId, Optional<ConversationId>> reach) {
    List<Posting> all = new ArrayList<>();
    Network now = before;
    int number = seq;
    for (NetworkEvent event : events) {
      all.addAll(of(event, now, ++number, after, reach).toList());
      now = NetworkEvolution.evolve(now, event);
    }
    return all.stream().distinct().toList();
  }

  private static Stream<Posting> of(NetworkEvent event, Network before, int seq, Network.Founded after,
      Function<PersonId, Optional<ConversationId>> reach) {
    return switch (event) {
      case NetworkEvent.ErrandDone(var key, var outcome, var to, _) when outcome == Errand.Outcome.SENT ->
        switch (key.kind()) {
          case BRIEFING -> {
            Letter letter = new Letter.Briefing(key.meeting(), key.day());
            yield Stream.concat(homes(after, letter), to.stream().flatMap(p -> one(p, letter, reach)));
          }
          case EVE -> homes(after, new Letter.Eve(key.meeting(), key.day()));
          case ERASED -> to.stream().flatMap(p -> one(p, new Letter.Erased(key.day()), reach));
          case REMINDERS -> to.stream().flatMap(p -> one(p, new Letter.Reminders(key.day(), p), reach));
        };
      case NetworkEvent.AttendanceTold(int meeting, var from, var said) when isNo(said)
          || hadSaidNo(before, meeting, from) ->
        facilitators(after, new Letter.Regret(meeting, from, seq), reach);
      case NetworkEvent.MeetingMoved(int meeting, _, _) when wasAnnounced(after, meeting) ->
        homes(after, new Letter.Moved(meeting,
            after.calendar().find(meeting).map(Meeting::sequence).orElse(0)));
      case NetworkEvent.MeetingCancelled(int meeting, _, _) when wasAnnounced(after, meeting) ->
        homes(after, new Letter.Cancelled(meeting));
      default -> Stream.empty();
    };
  }

  private static boolean isNo(Attendance said) {
    return said.coming() == Attendance.Coming.NO;
  }

  private static boolean hadSaidNo(Network before, int meeting, PersonId from) {
    return before instanceof Network.Founded network
        && Optional.ofNullable(network.calendar().attendance(meeting).get(from)).filter(Post::isNo)
            .isPresent();
  }

  /** Of a meeting that nobody was told of yet, nobody has to hear that it changed. */
  private static boolean wasAnnounced(Network.Founded after, int meeting) {
    return after.sent().errands().entrySet().stream().anyMatch(e -> e.getKey().kind() == Errand.Kind.BRIEFING
        && e.getKey().meeting() == meeting && e.getValue() == Errand.Outcome.SENT);
  }

  private static Stream<Posting> homes(Network.Founded network, Letter letter) {
    return network.membership().homes().stream().sorted(Comparator.comparing(ConversationId::value))
        .map(home -> new Posting(home, letter));
  }

  private static Stream<Posting> facilitators(Network.Founded network, Letter letter,
      Function<PersonId, Optional<ConversationId>> reach) {
    return network.membership().present().filter(Member::leads)
        .flatMap(m -> one(m.person(), letter, reach));
  }

  private static Stream<Posting> one(PersonId person, Letter letter,
      Function<PersonId, Optional<ConversationId>> reach) {
    return reach.apply(person).map(to -> new Posting(to, letter)).stream();
  }
}
