package nl.draaiboek.core.desk;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.RoomChat;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.engine.KeepingTerms;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button.Emphasis;
import nl.draaiboek.core.privacy.PrivacyNotice;
import nl.draaiboek.core.privacy.PrivacyPhrase;
import nl.draaiboek.core.session.Session;

/**
 * What is kept of people, told once to each who comes in when the lobby is over, where it stood for all to read: before what they
 * press, and right beside what they typed, which stands in the chat already.
 */
record FirstNotice(KeepingTerms terms) {
  /** @return whether this person was never in this session, and its lobby is over */
  static boolean isFor(Seat seat, Session.Opened now) {
    return now instanceof Session.Going && now.circle().find(seat.person()).isEmpty();
  }

  /** @return whether something is done in the session by pressing this, or can be filled in */
  static boolean isBefore(Target target) {
    return switch (target) {
      case Target.Fill _,Target.See _ -> true;
      case Target.Act(String action) -> action.startsWith("act/") || action.startsWith("table/");
    };
  }

  /** @param then what they pressed, which they can go on with */
  ChatCard before(Seat seat, Target then) {
    return new ChatCard(Line.of(PrivacyPhrase.NOTICE), Optional.empty(),
        RoomChat.notice(terms.of(seat.state()), seat.listener().language()).stream().skip(1).toList(),
        List.of(new Control.Press(Line.of(PrivacyPhrase.UNDERSTOOD), then, Emphasis.STRONG)));
  }

  /** @return the same, with what is kept beside it */
  Outcome beside(Seat seat, Outcome outcome) {
    return outcome.aside().isPresent()
        ? outcome
        : outcome.beside(Optional.of(PrivacyNotice.brief(terms.of(seat.state()))));
  }
}
