package nl.draaiboek.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.network.Memory;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.web.network.ArchivePage;
import nl.draaiboek.web.network.ArchivePage.Found;
import nl.draaiboek.web.network.Frame;

/** Makes the page on which a network finds things back. */
final class ArchivePages {
  /** More than these nobody reads; another word helps. */
  private static final int MOST = 30;
  private static final int WORDS_CHARS = 200;

  private final Site site;
  private final PastMeetings past;

  ArchivePages(Site site) {
    this.site = site;
    this.past = new PastMeetings(site);
  }

  ArchivePage page(Context ctx, Insider me, Frame frame) {
    String typed = Optional.ofNullable(ctx.queryParam("words")).orElse("").strip();
    String words = typed.substring(0, Math.min(typed.length(), WORDS_CHARS));
    List<Memory> memories = words.isEmpty()
        ? me.state().memories().all().descendingMap().values().stream().limit(MOST).toList()
        : site.parts().archive().search(me.network(), words, MOST);
    return new ArchivePage(frame, words, memories.stream().map(memory -> found(me, memory)).toList());
  }

  private Found found(Insider me, Memory memory) {
    Network.Founded network = me.state();
    Optional<String> wrapUp = Optional.of(memory).filter(m -> m.kind() == Memory.Kind.WRAP_UP)
        .flatMap(Memory::meeting).flatMap(network.calendar()::find).flatMap(past::wrapUp);
    boolean may = me.leads() || memory.person().filter(me.person()::equals).isPresent();
    return new Found(memory, wrapUp, network.memories().number(memory).filter(_ -> may)
        .map(number -> "network/take-out/" + number));
  }
}
