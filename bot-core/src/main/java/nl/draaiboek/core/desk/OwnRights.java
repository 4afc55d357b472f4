package nl.draaiboek.core.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.rights.Rights;
import nl.draaiboek.core.rights.RightsPhrase;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.core.talk.TalkDesk;

/** Shows people in a chat what is kept of them, and erases them once they said so twice. Nobody is let in by asking. */
public final class OwnRights {
  public static final String MY_DATA = "data";
  public static final String FORGET_ME = "forget";
  private static final String ERASE_ALL = "erase-all";
  private static final String ERASE_NAME = "erase-name";
  private static final String KEEP = "keep";
  /** What fits in one message everywhere. */
  private static final int MOST_LINES = 20;

  private final Rights rights;
  private final String prefix;

  /** @param prefix what the addresses of the buttons begin with, before the step that they ask for */
  public OwnRights(Rights rights, String prefix) {
    this.rights = rights;
    this.prefix = prefix;
  }

  /** @return empty for what is asked of the session itself */
  Optional<Outcome> does(Seat seat, Hearing hearing) {
    if (!(hearing instanceof Hearing.Do(String action, var _)) || !action.startsWith(TalkDesk.RIGHTS))
      return Optional.empty();
    SessionId owner = rights.widest(seat.session(), seat.person());
    return Optional
        .of(new Outcome(false, Optional.of(does(owner, !owner.equals(seat.session()), seat.person(),
            action.substring(prefix.length())))));
  }

  /**
   * @param network whether the owner stands for a network
   * @param step    behind the prefix of a button
   * @return what this person alone is told
   */
  public ChatCard does(SessionId owner, boolean network, PersonId person, String step) {
    return switch (step) {
      case MY_DATA -> data(owner, person);
      case FORGET_ME -> question(network);
      case ERASE_ALL -> erased(rights.forget(owner, person, true));
      case ERASE_NAME -> erased(rights.forget(owner, person, false));
      default -> Desk.line(Line.of(RightsPhrase.KEPT));
    };
  }

  private ChatCard data(SessionId owner, PersonId person) {
    List<Line> lines = rights.mine(owner, person).told();
    List<ChatText> texts = new ArrayList<>();
    texts.add(new ChatText.Plain(Line.of(RightsPhrase.ALL_OF_YOURS)));
    lines.stream().limit(MOST_LINES).forEach(line -> texts.add(new ChatText.Item(line)));
    if (lines.size() > MOST_LINES)
      texts.add(new ChatText.Plain(Line.of(RightsPhrase.MORE, "count", lines.size() - MOST_LINES)));
    return card(RightsPhrase.MY_DATA, texts, List.of(press(RightsPhrase.ERASE_ME, FORGET_ME)));
  }

  private ChatCard question(boolean network) {
    return card(RightsPhrase.ERASE_QUESTION,
        RightsPhrase.whatGoes(network).stream().<ChatText>map(ChatText.Plain::new).toList(),
        List.of(press(RightsPhrase.ERASE_WITH_WORDS, ERASE_ALL),
            press(RightsPhrase.ERASE_NAME_ONLY, ERASE_NAME), press(RightsPhrase.KEEP_ME, KEEP)));
  }

  private static ChatCard erased(Rights.Answer answer) {
    return Desk.line(switch (answer) {
      case Rights.Answer.Done _ -> Line.of(RightsPhrase.DONE);
      case Rights.Answer.NotYet(var why) -> Line.of(why);
      case Rights.Answer.NotThere _ -> Line.of(RightsPhrase.NOTHING_HERE);
    });
  }

  private static ChatCard card(RightsPhrase title, List<ChatText> texts, List<Control> controls) {
    return new ChatCard(Line.of(title), Optional.empty(), texts, controls);
  }

  private Control press(RightsPhrase label, String step) {
    return Control.press(Line.of(label), new Target.Act(prefix + step));
  }
}
