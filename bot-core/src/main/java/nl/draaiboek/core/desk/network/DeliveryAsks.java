package nl.draaiboek.core.desk.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.engine.NetworkDelivery.Undelivered;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Errand;
import nl.draaiboek.core.network.ErrandKey;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkPhrase;

/** What of a network's letters did not reach people: told to the facilitators by person and reason, and sent again. */
record DeliveryAsks(DeskParts parts, Whose whose) {
  private static final int MOST_PASSED_OVER = 10;

  Answer tells(Here here) {
    if (!here.leads())
      return here.says(Line.of(NetworkPhrase.ONLY_FACILITATOR));
    List<Undelivered> lost = parts.delivery().undelivered(here.id());
    List<ChatText> texts = new ArrayList<>();
    lost.forEach(each -> texts.add(new ChatText.Item(line(each))));
    withoutLetters(parts.delivery().unreachable(here.id()))
        .ifPresent(line -> texts.add(new ChatText.Item(line)));
    texts.addAll(passedOver(here.network()));
    if (texts.isEmpty())
      return here.says(Line.of(NetworkDeskPhrase.ALL_DELIVERED));
    return here.tells(Line.of(NetworkDeskPhrase.DELIVERY, "network", here.name()), texts, lost.isEmpty()
        ? List.of()
        : List.of(here.press(NetworkDeskPhrase.SEND_AGAIN, AskAddress.SEND_AGAIN)));
  }

  /** @return whom no letter reaches; empty where there is nobody like that */
  static Optional<Line> withoutLetters(List<PersonId> people) {
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(Line.of(NetworkDeskPhrase.NO_LETTERS, "people", List.copyOf(people)));
  }

  /** @return who misses something, and why */
  static Line line(Undelivered lost) {
    Line who = lost.person().<Line>map(Line.Name::new)
        .orElseGet(() -> Line.of(NetworkDeskPhrase.IN_A_HOME));
    NetworkDeskPhrase why = switch (lost.why()) {
      case Missed.NoDirectMessages() -> NetworkDeskPhrase.LOST_DIRECT;
      case Missed.Gone() -> NetworkDeskPhrase.LOST_GONE;
      case Missed.Lacks(_) -> NetworkDeskPhrase.LOST_LACKS;
      case Missed.Unsure(_) -> NetworkDeskPhrase.LOST_UNSURE;
      case Missed.Other(_) -> NetworkDeskPhrase.LOST_OTHER;
    };
    String permission = lost.why() instanceof Missed.Lacks(String lacks) ? lacks : "";
    return new Line.Ours(why, Map.of("who", who, "number", lost.letters(), "permission", permission));
  }

  private static List<ChatText> passedOver(Network.Founded network) {
    return network.sent().errands().entrySet().stream()
        .filter(e -> e.getValue() == Errand.Outcome.TOO_LATE).map(Map.Entry::getKey)
        .sorted(Comparator.comparing(ErrandKey::day).reversed().thenComparing(ErrandKey::text))
        .limit(MOST_PASSED_OVER).<ChatText>map(key -> new ChatText.Item(passedOver(key))).toList();
  }

  /** @return what was not sent, because it would have come too late */
  static Line passedOver(ErrandKey key) {
    return Line.of(switch (key.kind()) {
      case BRIEFING -> NetworkDeskPhrase.LATE_BRIEFING;
      case EVE -> NetworkDeskPhrase.LATE_EVE;
      case REMINDERS -> NetworkDeskPhrase.LATE_REMINDERS;
      case ERASED -> NetworkDeskPhrase.LATE_ERASED;
    }, "day", key.day());
  }

  Answer again(Here here) {
    if (!here.leads())
      return here.says(Line.of(NetworkPhrase.ONLY_FACILITATOR));
    return here.says(Line.of(parts.delivery().again(here.id())
        ? NetworkDeskPhrase.SENT_AGAIN
        : NetworkDeskPhrase.ALL_DELIVERED));
  }

  /** Somebody is heard where the bot talks with them alone. */
  void opens(String account, ConversationId own) {
    parts.networks().all().stream()
        .filter(network -> parts.accounts().find(network.owner(), account).isPresent())
        .forEach(network -> parts.delivery().opens(network, own));
  }
}
