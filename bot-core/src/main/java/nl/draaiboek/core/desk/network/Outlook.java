package nl.draaiboek.core.desk.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Letter;
import nl.draaiboek.core.network.Letters;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkEvent;
import nl.draaiboek.core.network.NetworkEvolution;
import nl.draaiboek.core.network.Post;
import nl.draaiboek.core.network.Post.Posting;

/** What would go out if something happened to a meeting, and to whom. */
final class Outlook {
  private Outlook() {}

  static boolean changesNothing(List<NetworkEvent> events) {
    return events.stream().noneMatch(Outlook::isChange);
  }

  private static boolean isChange(NetworkEvent event) {
    return event instanceof NetworkEvent.MeetingMoved || event instanceof NetworkEvent.MeetingCancelled;
  }

  /** @return the letter as it would read, under for how many it is; or why there is none */
  static List<ChatText> of(Network.Founded network, List<NetworkEvent> events, Instant now) {
    Network after = network;
    for (NetworkEvent event : events)
      after = NetworkEvolution.evolve(after, event);
    Network.Founded then = (Network.Founded) after;
    List<Posting> postings = Post.of(events, network, 0, then, _ -> Optional.empty()).stream()
        .filter(posting -> posting.letter() instanceof Letter.Moved
            || posting.letter() instanceof Letter.Cancelled)
        .toList();
    long people = network.membership().present().count();
    if (postings.isEmpty())
      return List.of(new ChatText.Plain(network.membership().homes().isEmpty()
          ? Line.of(NetworkDeskPhrase.NO_HOME, "people", people)
          : Line.of(NetworkDeskPhrase.UNANNOUNCED)));
    List<ChatText> texts = new ArrayList<>();
    texts.add(new ChatText.Plain(
        new Line.Ours(NetworkDeskPhrase.GOES_OUT, Map.of("homes", postings.size(), "people", people))));
    Letters.card(then, postings.getFirst().letter(), now).ifPresent(letter -> texts.addAll(quoted(letter)));
    return texts;
  }

  private static List<ChatText> quoted(ChatCard letter) {
    List<ChatText> texts = new ArrayList<>(List.of(new ChatText.Heading(letter.title())));
    texts.addAll(letter.texts());
    return texts;
  }
}
