package nl.draaiboek.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.web.page.Notice;
import nl.draaiboek.web.page.Voice;

/** What stands on top of a page: what was just said to this person, what was delivered to the session, what was said to all. */
final class Notices {
  private final Site site;
  private final Said said;
  private final WebChannel channel;

  Notices(Site site, Said said, WebChannel channel) {
    this.site = site;
    this.said = said;
    this.channel = channel;
  }

  List<Notice> of(Context ctx, Member me, Voice voice) {
    List<Notice> notices = new ArrayList<>(said.once(ctx, site.path(me.session())));
    for (ChatCard card : channel.shown(WebChannel.pagesOf(me.session())))
      notices.addAll(told(card));
    notices.addAll(Lookouts.announcements(me.state(), voice.now()));
    return notices;
  }

  /** A notice has room for what a card says, not for what it shows. */
  private static List<Notice> told(ChatCard card) {
    List<Notice> told = new ArrayList<>();
    told.add(Notice.of(card.title()));
    for (ChatText text : card.texts())
      if (text instanceof ChatText.Plain(var line))
        told.add(Notice.of(line));
    return told;
  }
}
