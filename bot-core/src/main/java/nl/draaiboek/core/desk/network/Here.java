package nl.draaiboek.core.desk.network;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.RemoteAddress;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.network.Member;
import nl.draaiboek.core.network.Network;

/**
 * Somebody and the network of which they ask something.
 *
 * @param network as it stood when they asked
 * @param person  empty for who is nobody in it yet
 * @param now     by the network's own clock
 */
record Here(Asker asker, Network.Founded network, Optional<PersonId> person, Listener listener,
    ZonedDateTime now) {
  NetworkId id() {
    return network.id();
  }

  LocalDate today() {
    return now.toLocalDate();
  }

  Optional<Member> member() {
    return person.flatMap(network.membership()::find);
  }

  boolean leads() {
    return member().filter(Member::leads).isPresent();
  }

  boolean isHome() {
    return asker.place().filter(network.membership().homes()::contains).isPresent();
  }

  Line name() {
    return Line.theirs(network.charter().name());
  }

  Control press(Phrase label, String action) {
    return Control.press(Line.of(label), new Target.Act(action));
  }

  Answer says(Line line) {
    return Answer.line(line, listener);
  }

  /** @return for whoever else may read it too */
  Answer shows(Line title, List<ChatText> texts, List<Control> controls) {
    return new Answer(card(title, texts, controls), listener, false);
  }

  /** @return for this person alone */
  Answer tells(Line title, List<ChatText> texts, List<Control> controls) {
    return Answer.own(card(title, texts, controls), listener);
  }

  /** Its buttons say whose network they are about. */
  private ChatCard card(Line title, List<ChatText> texts, List<Control> controls) {
    return RemoteAddress.on(network.id().owner(), new ChatCard(title, Optional.empty(), texts, controls));
  }
}
