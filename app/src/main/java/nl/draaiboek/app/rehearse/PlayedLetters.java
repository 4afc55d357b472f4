package nl.draaiboek.app.rehearse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.draaiboek.core.chat.Outgoing;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.core.network.Letter;
import nl.draaiboek.core.network.Member;
import nl.draaiboek.core.network.Network;

/** A channel on which the letters of a rehearsed network arrive, and are held against what people may be sent. */
final class PlayedLetters implements Channel {
  private static final String NAME = "played";
  static final ConversationId HOME = new ConversationId(NAME + ":home");

  private final Supplier<Network.Founded> network;
  private final Supplier<ZonedDateTime> now;
  private final Map<String, Integer> kinds = new TreeMap<>();
  private final Set<String> digests = new HashSet<>();
  private final List<String> broken = new ArrayList<>();
  private int messages;

  /** @param now by the clock on the network's wall */
  PlayedLetters(Supplier<Network.Founded> network, Supplier<ZonedDateTime> now) {
    this.network = network;
    this.now = now;
  }

  static ConversationId own(PersonId person) {
    return new ConversationId(NAME + ":" + person);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Delivery deliver(Outgoing outgoing, Optional<String> reference) {
    boolean first = reference.isEmpty();
    if (first && outgoing instanceof Outgoing.Show show)
      Letter.read(show.slot()).ifPresent(letter -> arrives(letter, show.to()));
    return new Delivery.Delivered(reference.orElseGet(() -> "m" + ++messages));
  }

  private void arrives(Letter letter, ConversationId to) {
    kinds.merge(letter.getClass().getSimpleName().toLowerCase(Locale.ROOT), 1, Integer::sum);
    if (letter instanceof Letter.Reminders(LocalDate day, PersonId person))
      reminded(day, person, to);
  }

  private void reminded(LocalDate day, PersonId person, ConversationId to) {
    LocalTime time = now.get().toLocalTime();
    if (!to.equals(own(person)))
      broken.add("reminders of " + person + " went to " + to);
    if (!digests.add(day + " " + person))
      broken.add(person + " was reminded twice on " + day);
    if (network.get().charter().quiet().cover(time))
      broken.add(person + " was reminded at " + time + ", in the quiet hours");
    if (!network.get().membership().find(person).map(Member::wishes).map(w -> w.reminders()).orElse(false))
      broken.add(person + " wants no reminders, and got one on " + day);
  }

  Map<String, Integer> kinds() {
    return kinds;
  }

  List<String> broken() {
    return broken;
  }
}
