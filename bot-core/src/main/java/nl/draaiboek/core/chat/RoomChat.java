package nl.draaiboek.core.chat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button.Emphasis;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.privacy.PrivacyNotice;
import nl.draaiboek.core.privacy.PrivacyPhrase;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.ContactWish;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.core.view.ViewPhrase;

/**
 * The one message of a room: what is asked, until when, and what anyone there can press. What is somebody's own stays out of
 * it: a press shows that to whoever pressed.
 */
public final class RoomChat {
  /** More forms than this on one card make people look for the right one. */
  private static final int MOST_FORMS = 3;

  private RoomChat() {}

  /**
   * @param card the room's, as everybody may see it
   * @param kept how long what people write stays after the last meeting; empty: until somebody erases it
   */
  public static ChatCard of(Session.Opened session, Room room, Card card, Optional<Duration> kept) {
    PartChat chat = new PartChat();
    card.parts().forEach(chat::add);
    List<ChatText> texts = new ArrayList<>(chat.texts());
    if (session instanceof Session.Lobby)
      texts.addAll(notice(kept, session.house().setup().language()));
    List<Control> controls = new ArrayList<>();
    if (session instanceof Session.Lobby)
      RoomCard.tables(session).buttons()
          .forEach(b -> controls.add(Control.press(b.label(), new Target.Act(b.action()))));
    if (session instanceof Session.Going going)
      controls.addAll(going(going, room));
    if (session instanceof Session.Closed closed && !ContactWish.of(closed).isEmpty())
      controls.add(Control.press(Line.of(ChatPhrase.MY_PART), new Target.See(OwnPages.MINE)));
    chat.controls().stream().filter(RoomChat::isForAll).forEach(controls::add);
    return new ChatCard(card.title(), card.clock(), texts, controls, picture(card));
  }

  /** @return what is kept of people, which they read where they come in, before they write anything */
  public static List<ChatText> notice(Optional<Duration> kept, Language language) {
    List<ChatText> texts = new ArrayList<>();
    texts.add(new ChatText.Heading(Line.of(PrivacyPhrase.NOTICE)));
    PrivacyNotice.lines(kept).forEach(line -> texts.add(new ChatText.Item(line)));
    PrivacyNotice.inEnglish(kept, language).forEach(line -> texts.add(new ChatText.Plain(line)));
    return texts;
  }

  /** The first that there is something on: a message has room for one, and what is empty needs none. */
  private static Optional<Enclosed> picture(Card card) {
    for (CardPart part : card.parts()) {
      if (part instanceof CardPart.Landscape sheet
          && (!sheet.placed().isEmpty() || !sheet.clusters().isEmpty()))
        return Optional.of(new Enclosed.Landscape(sheet));
      if (part instanceof CardPart.Drawn drawn && !drawn.figure().isEmpty())
        return Optional.of(new Enclosed.Drawn(drawn));
    }
    return Optional.empty();
  }

  /** A page shows each his own; an action of the card's own, such as choosing a table, is the same for all. */
  private static boolean isForAll(Control control) {
    return control instanceof Control.Press(_, var target, _)
        && !(target instanceof Target.See(String page) && !page.equals(OwnPages.MORE));
  }

  private static List<Control> going(Session.Going going, Room room) {
    List<Control> controls = new ArrayList<>();
    forms(going, room)
        .forEach((action, title) -> controls.add(new Control.Press(title, new Target.Fill(action),
            controls.isEmpty() ? Emphasis.STRONG : Emphasis.PLAIN)));
    controls.add(Control.press(Line.of(controls.isEmpty() ? ChatPhrase.TAKE_PART : ChatPhrase.MY_PART),
        new Target.See(OwnPages.MINE)));
    if (room.isTable() && !going.course().together()) {
      boolean ready = going.course().now(room).filter(run -> run.ready()).isPresent();
      controls.add(Control.press(Line.of(ready ? ViewPhrase.NOT_READY_YET : ViewPhrase.WE_ARE_READY),
          new Target.Act("table/" + (ready ? "not-ready/" : "ready/") + room.number())));
    }
    controls.add(Control.press(Line.of(ViewPhrase.CALL_FACILITATOR), new Target.Act("table/call")));
    return controls;
  }

  /**
   * What people in a room can fill in, by address. Forms are the same for all who take part, so the first of them stands for all;
   * who cannot fill one in is told so when they press.
   */
  private static Map<String, Line> forms(Session.Going going, Room room) {
    Map<String, Line> forms = new LinkedHashMap<>();
    going.circle().participants().stream().filter(a -> !room.isTable() || a.table().equals(room)).findFirst()
        .map(Attendee::person).map(person -> RoomCard.of(going, room, new Viewer.One(person)))
        .ifPresent(card -> card.parts().stream().filter(CardPart.Form.class::isInstance)
            .map(CardPart.Form.class::cast).filter(form -> !form.folded()).limit(MOST_FORMS)
            .forEach(form -> forms.putIfAbsent(form.action(), form.title())));
    return forms;
  }
}
