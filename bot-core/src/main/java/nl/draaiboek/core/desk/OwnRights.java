package nl.draaiboek.core.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button.Emphasis;
import nl.draaiboek.core.rights.Rights;
import nl.draaiboek.core.rights.RightsPhrase;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.core.talk.TalkDesk;

/** Shows people in a chat what is kept of them, and erases them once they said so twice. Nobody is let in by asking. */
final class OwnRights {
  private static final String ERASE_ALL = TalkDesk.RIGHTS + "erase/all";
  private static final String ERASE_NAME = TalkDesk.RIGHTS + "erase/name";
  private static final String KEEP = TalkDesk.RIGHTS + "keep";
  /** What fits in one message everywhere. */
  private static final int MOST_LINES = 20;

  private final Rights rights;

  OwnRights(Rights rights) {
    this.rights = rights;
  }

  /** @return empty for what is asked of the session itself */
  Optional<Outcome> does(Seat seat, Hearing hearing) {
    return hearing instanceof Hearing.Do(String action, var _) && action.startsWith(TalkDesk.RIGHTS)
        ? Optional.of(does(seat, action))
        : Optional.empty();
  }

  private Outcome does(Seat seat, String action) {
    SessionId owner = rights.widest(seat.session(), seat.person());
    return switch (action) {
      case TalkDesk.MY_DATA -> data(owner, seat);
      case TalkDesk.FORGET_ME -> question(!owner.equals(seat.session()));
      case ERASE_ALL -> erased(rights.forget(owner, seat.person(), true));
      case ERASE_NAME -> erased(rights.forget(owner, seat.person(), false));
      default -> Outcome.told(Line.of(RightsPhrase.KEPT), List.of());
    };
  }

  private Outcome data(SessionId owner, Seat seat) {
    List<Line> lines = rights.mine(owner, seat.person()).told();
    List<ChatText> texts = new ArrayList<>();
    texts.add(new ChatText.Plain(Line.of(RightsPhrase.ALL_OF_YOURS)));
    lines.stream().limit(MOST_LINES).forEach(line -> texts.add(new ChatText.Item(line)));
    if (lines.size() > MOST_LINES)
      texts.add(new ChatText.Plain(Line.of(RightsPhrase.MORE, "count", lines.size() - MOST_LINES)));
    return card(RightsPhrase.MY_DATA, texts,
        List.of(press(RightsPhrase.ERASE_ME, TalkDesk.FORGET_ME)));
  }

  private static Outcome question(boolean network) {
    return card(RightsPhrase.ERASE_QUESTION,
        RightsPhrase.whatGoes(network).stream().<ChatText>map(ChatText.Plain::new).toList(),
        List.of(press(RightsPhrase.ERASE_WITH_WORDS, ERASE_ALL),
            press(RightsPhrase.ERASE_NAME_ONLY, ERASE_NAME), press(RightsPhrase.KEEP_ME, KEEP)));
  }

  private static Outcome erased(Rights.Answer answer) {
    return Outcome.told(switch (answer) {
      case Rights.Answer.Done _ -> Line.of(RightsPhrase.DONE);
      case Rights.Answer.NotYet(var why) -> Line.of(why);
      case Rights.Answer.NotThere _ -> Line.of(RightsPhrase.NOTHING_HERE);
    }, List.of());
  }

  private static Outcome card(RightsPhrase title, List<ChatText> texts, List<Control> controls) {
    return new Outcome(false, Optional.of(new ChatCard(Line.of(title), Optional.empty(), texts, controls)));
  }

  private static Control press(RightsPhrase label, String action) {
    return new Control.Press(Line.of(label), new Target.Act(action), Emphasis.PLAIN);
  }
}
