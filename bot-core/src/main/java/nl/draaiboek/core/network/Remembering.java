package nl.draaiboek.core.network;

import java.util.Optional;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.message.Decision;

/** What members put into their network's archive. */
final class Remembering {
  private static final int TITLE_CHARS = 120;
  private static final int WORDS_CHARS = 2000;

  private Remembering() {}

  static Decision<NetworkEvent> remember(Network.Founded network, Member member,
      NetworkCommand.Remember asked) {
    String title = PlainText.oneLine(asked.title());
    String words = PlainText.of(asked.words());
    int over = Math.max(title.length() - TITLE_CHARS, words.length() - WORDS_CHARS);
    if (title.isEmpty() || !asked.kind().isGiven())
      return Decision.refuse(NetworkPhrase.EMPTY);
    return over > 0
        ? Decision.refuse(NetworkPhrase.TOO_LONG, "over", over)
        : Decision
            .accept(new NetworkEvent.Remembered(network.memories().next(), asked.kind(), member.person(),
                title, words));
  }

  static Decision<NetworkEvent> takeOut(Network.Founded network, Member member, int number) {
    Optional<Memory> memory = network.memories().find(number);
    if (memory.isEmpty())
      return Decision.already();
    return member.leads() || memory.get().person().filter(member.person()::equals).isPresent()
        ? Decision.accept(new NetworkEvent.TakenOut(number))
        : Decision.refuse(NetworkPhrase.NOT_YOURS_TO_TAKE_OUT);
  }
}
