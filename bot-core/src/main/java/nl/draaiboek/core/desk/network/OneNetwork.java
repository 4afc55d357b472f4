package nl.draaiboek.core.desk.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.RemoteAddress;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.language.Line;

/** Where it can be any of several networks, people choose; what they said with it is kept. */
record OneNetwork(KeptAsks kept, Whose whose) {
  /** @param address with which a button asks the same; empty for what takes more than a press */
  Answer of(Asker asker, List<Here> meant, Optional<String> address, Ask ask, Function<Here, Answer> work) {
    if (meant.isEmpty())
      return Answer.line(Line.of(NetworkDeskPhrase.NO_NETWORK), whose.listener(asker));
    if (meant.size() == 1)
      return work.apply(meant.getFirst());
    String action = address
        .orElseGet(() -> AskAddress.kept(kept.keep(asker.visitor().account(), ask)));
    return new Answer(which(meant, action), whose.listener(asker), address.isEmpty());
  }

  private static ChatCard which(List<Here> meant, String action) {
    return new ChatCard(Line.of(NetworkDeskPhrase.WHICH_NETWORK), Optional.empty(), List.of(),
        meant.stream().<Control>map(here -> RemoteAddress.on(here.id().owner(),
            Control.press(here.name(), new Target.Act(action)))).toList());
  }
}
