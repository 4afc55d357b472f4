package nl.draaiboek.testkit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.Outgoing;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.engine.Channel;

/** A platform without a network. It keeps the same contract as the real ones, and can be told to answer badly. */
public final class FakeChannel implements Channel {
  private final Map<String, Posted> messages = new LinkedHashMap<>();
  private final Map<String, String> byNonce = new LinkedHashMap<>();
  private final Queue<Delivery> answers = new ArrayDeque<>();
  private Duration pace = Duration.ZERO;
  private Optional<String> shut = Optional.empty();
  private boolean falls;
  private boolean knowsNonces = true;
  private int posts;

  /** A message that people see. */
  public record Posted(ConversationId in, ChatCard card, boolean retired, int edits) {}

  @Override
  public String name() {
    return "fake";
  }

  /** The next deliveries are answered so, and nothing is shown. */
  public synchronized void answersNext(Delivery... next) {
    answers.addAll(List.of(next));
  }

  @Override
  public Duration pace() {
    return pace;
  }

  /** A card stands this long before it is edited. */
  public void keepsPace(Duration of) {
    pace = of;
  }

  /** The platform cannot tell whether a message came twice. */
  public void forgetsNonces() {
    knowsNonces = false;
  }

  @Override
  public boolean knowsNonces() {
    return knowsNonces;
  }

  /** Nothing is shown any more, for this reason. */
  public synchronized void losesAll(String why) {
    shut = Optional.of(why);
  }

  /** We fall when the platform has taken the next card, before we note that. */
  public synchronized void takesNextAndWeFall() {
    falls = true;
  }

  /** This process is no more; nothing that comes after is done. */
  public static final class Fall extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public synchronized Delivery deliver(Outgoing outgoing, Optional<String> reference) {
    if (shut.isPresent())
      return new Delivery.Lost(shut.get());
    Delivery told = answers.poll();
    if (told != null)
      return told;
    Delivery delivery = take(outgoing, reference);
    if (falls) {
      falls = false;
      throw new Fall();
    }
    return delivery;
  }

  private Delivery take(Outgoing outgoing, Optional<String> reference) {
    return switch (outgoing) {
      case Outgoing.Show show -> new Delivery.Delivered(show(show, reference));
      case Outgoing.Retire retire -> {
        String message = reference.orElse("");
        messages.computeIfPresent(message, (_, m) -> new Posted(m.in(), m.card(), true, m.edits()));
        yield messages.containsKey(message)
            ? new Delivery.Delivered(message)
            : new Delivery.Lost("no such message in " + retire.to());
      }
    };
  }

  private String show(Outgoing.Show show, Optional<String> reference) {
    String message = reference
        .or(() -> Optional.ofNullable(byNonce.get(show.nonce())).filter(_ -> knowsNonces))
        .orElseGet(() -> "m" + ++posts);
    byNonce.put(show.nonce(), message);
    messages.merge(message, new Posted(show.to(), show.card(), false, 0),
        (old, now) -> new Posted(now.in(), now.card(), false, old.edits() + 1));
    return message;
  }

  /** @return what people see in a conversation, oldest first */
  public synchronized List<Posted> in(ConversationId conversation) {
    List<Posted> seen = new ArrayList<>();
    messages.values().stream().filter(m -> m.in().equals(conversation)).forEach(seen::add);
    return seen;
  }
}
