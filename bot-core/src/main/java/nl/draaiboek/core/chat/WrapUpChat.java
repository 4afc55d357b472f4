package nl.draaiboek.core.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.wrapup.WrapUps;

/** The wrap-up as one message: what it is, what the facilitator says about it, and the files. */
public final class WrapUpChat {
  private WrapUpChat() {}

  /** @param session whose wrap-up was published */
  public static ChatCard of(Session.Closed session) {
    List<ChatText> texts = new ArrayList<>();
    session.introduction().filter(words -> !words.isBlank())
        .ifPresent(words -> texts.add(new ChatText.Plain(Line.theirs(words))));
    texts.add(new ChatText.Plain(Line.of(ChatPhrase.WRAP_UP_FILES)));
    return new ChatCard(Line.of(ChatPhrase.WRAP_UP, "title", Line.scripted(session.house().script().title())),
        Optional.empty(), texts, List.of(),
        Optional.of(new Enclosed.WrapUp(WrapUps.of(session))));
  }
}
