package nl.draaiboek.core.desk.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.engine.KeepingTerms;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Charter;
import nl.draaiboek.core.network.Letters;
import nl.draaiboek.core.network.NetworkCommand;

/** How long a network keeps what people write: everybody may know, who leads sets it. */
record KeepAsks(KeepingTerms terms, Steps steps) {
  Answer keeps(Here here, String id, Ask.Keep ask) {
    if (ask.days().isEmpty())
      return told(here);
    int days = ask.days().get();
    if (days > Charter.MOST_KEPT)
      return here.says(Line.of(NetworkDeskPhrase.KEEP_BOUNDS, "most", Charter.MOST_KEPT));
    Charter now = here.network().charter();
    Charter kept = new Charter(now.name(), now.theme(), now.language(), now.zone(), now.quiet(), now.sendAt(),
        now.briefingDays(), Optional.of(days).filter(n -> n > 0));
    return steps.asMember(here, id, new NetworkCommand.ChangeCharter(kept), this::told);
  }

  private Answer told(Here here) {
    Line term = terms.of(here.network())
        .map(kept -> Line.of(NetworkDeskPhrase.KEEP, "network", here.name(), "days", kept.toDays()))
        .orElseGet(() -> Line.of(NetworkDeskPhrase.KEEP_ALL, "network", here.name()));
    List<ChatText> texts = new ArrayList<>();
    if (here.leads())
      here.network().erased().ifPresent(last -> texts.add(new ChatText.Plain(Letters.erased(last))));
    return here.tells(term, texts, List.of());
  }
}
