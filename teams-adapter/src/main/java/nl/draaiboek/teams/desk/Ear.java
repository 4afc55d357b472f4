package nl.draaiboek.teams.desk;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.desk.Desk;
import nl.draaiboek.core.desk.DeskPhrase;
import nl.draaiboek.core.desk.Messages;
import nl.draaiboek.core.desk.Outcome;
import nl.draaiboek.core.desk.Seat;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.talk.Heard;
import nl.draaiboek.core.talk.Meaning;
import nl.draaiboek.core.talk.Meaning.Question;
import nl.draaiboek.core.talk.Said;
import nl.draaiboek.core.talk.TalkPhrase;
import nl.draaiboek.teams.desk.Told.To;
import nl.draaiboek.teams.door.Conversation;
import nl.draaiboek.teams.door.Happening;

/**
 * Hears what people type. In a personal conversation all is said to the bot; elsewhere what names it, and where it may read along,
 * what looks like a note as well. Ordinary talk gets no answer.
 */
final class Ear {
  private static final Duration KEPT = Duration.ofDays(7);

  private final House house;
  private final Messages messages;
  private final Orders orders;
  private final Networks networks;
  private final Aside aside;
  /** Teams and chats in which something was heard that did not name the bot: there it may read along. */
  private final Set<String> readable = Collections.newSetFromMap(
      Caffeine.newBuilder().expireAfterAccess(KEPT).maximumSize(10_000).<String, Boolean>build().asMap());

  Ear(House house, Orders orders, Networks networks, Aside aside) {
    this.house = house;
    this.messages = new Messages(house.desk, house.parts);
    this.orders = orders;
    this.networks = networks;
    this.aside = aside;
  }

  void hear(Happening.Said said) {
    Asked asked = Asked.of(said);
    boolean toBot = said.called() || asked.alone();
    if (!toBot)
      readable.add(reach(said.where()));
    Optional<Seat> seat = house.find(asked);
    if (said.text().isBlank()) {
      if (said.called())
        talk(asked, seat, Ids.said(said.where(), said.id()), new Said("help", true));
      return;
    }
    Optional<Told> ofNetwork = toBot
        ? networks.hears(asked, said.text(), said.key(), seat.isPresent())
        : Optional.empty();
    if (ofNetwork.isPresent()) {
      aside.tell(asked, seat, ofNetwork.get());
      return;
    }
    Optional<Order> order = toBot ? orders.read(asked, said.text(), seat.isPresent()) : Optional.empty();
    if (order.isPresent())
      aside.tell(asked, seat, orders.carryOut(asked, order.get(), said.key(),
          later -> aside.tell(asked, house.find(asked), later)));
    else
      talk(asked, seat, Ids.said(said.where(), said.id()), new Said(said.text(), toBot));
  }

  private void talk(Asked asked, Optional<Seat> seat, String message, Said said) {
    Heard heard = messages.read(said);
    boolean lost = heard.meaning() instanceof Meaning.Words;
    Optional<Told> order = said.toBot() && lost && (seat.isEmpty() || looksLikeOrder(said))
        ? orders.nearest(asked, said.words())
        : Optional.empty();
    if (order.isPresent())
      aside.tell(asked, seat, order.get());
    else if (seat.isPresent())
      messages.said(seat.get(), message, said, heard)
          .ifPresent(outcome -> tell(asked, seat.get(), heard.meaning(), outcome));
    else if (said.toBot() && !(heard.meaning() instanceof Meaning.Courtesy))
      aside.tell(asked, seat, nowhere(asked, heard.meaning()));
  }

  /** In a session what is said to the bot may be a note: only what names a script as well is no note. */
  private static boolean looksLikeOrder(Said said) {
    return said.words().strip().contains(" ");
  }

  private Told nowhere(Asked asked, Meaning meaning) {
    List<ChatText> texts = new ArrayList<>();
    if (meaning instanceof Meaning.Ask(Question question) && question == Question.HELP) {
      house.parts.scripts().get().stream().findFirst().ifPresent(script -> {
        texts.add(new ChatText.Plain(Line.of(TeamsPhrase.HELP_OPEN, "script", script.name())));
        texts.add(new ChatText.Plain(new Line.Ours(TeamsPhrase.HELP_OPEN_MORE, Map.of("script", script.name(),
            "tables", script.tables(), "minutes", script.length().toMinutes()))));
      });
      texts.add(new ChatText.Plain(Line.of(TalkPhrase.HELP_NETWORK)));
      texts.add(hears(asked));
    }
    return House.told(House.card(house.noSession(asked.where()), texts), house.listener(asked.locale()),
        To.PERSON);
  }

  private ChatText hears(Asked asked) {
    return new ChatText.Plain(Line.of(readable.contains(reach(asked.where()))
        ? TeamsPhrase.HEARS_ALL
        : TeamsPhrase.HEARS_NAMED));
  }

  /** What an administrator lets the bot read, is all of a team, or one chat. */
  private static String reach(Conversation where) {
    return where.team().orElse(where.base());
  }

  private void tell(Asked asked, Seat seat, Meaning meaning, Outcome outcome) {
    if (!outcome.noted()) {
      outcome.whole()
          .ifPresent(card -> aside.tell(asked, Optional.of(seat), told(asked, seat, meaning, card)));
      return;
    }
    if (outcome.whole().isEmpty() && seenByAll(meaning))
      return;
    ChatCard card = outcome.whole().orElseGet(() -> Desk.line(Line.of(DeskPhrase.DONE)));
    aside.noted(asked, seat, House.told(card, seat.listener(), To.PERSON));
  }

  private Told told(Asked asked, Seat seat, Meaning meaning, ChatCard card) {
    if (!(meaning instanceof Meaning.Ask(Question question)))
      return House.told(card, seat.listener(), To.PERSON);
    if (question != Question.HELP)
      return House.told(card, seat.listener(),
          question == Question.TIME ? To.PERSON : To.PERSON_ALONE);
    List<ChatText> texts = new ArrayList<>(card.texts());
    texts.add(hears(asked));
    if (seat.state().circle().isFacilitator(seat.person()))
      texts.add(new ChatText.Plain(Line.of(TeamsPhrase.HELP_LEAD)));
    return House.told(new ChatCard(card.title(), card.clock(), texts, card.controls()), seat.listener(),
        To.PERSON);
  }

  /** @return whether what came of it stands on everybody's card, or on the remote, where it was said */
  private static boolean seenByAll(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Lead _,Meaning.MoreTime _,Meaning.Ready _,Meaning.Table _,Meaning.Choose _,Meaning.Agree _,Meaning.Place _ ->
        true;
      case Meaning.Note _,Meaning.Edit _,Meaning.Withdraw _,Meaning.Vote _,Meaning.TakeBack _,Meaning.Read _,Meaning.Call _,Meaning.Ask _,Meaning.BareNumber _,Meaning.Mark _,Meaning.Yes _,Meaning.Incomplete _,Meaning.Nearest _,Meaning.Words _,Meaning.Courtesy _,Meaning.Chatter _ ->
        false;
    };
  }

  /** A changed message changes its note; one that was none is heard anew, but what it did before it does not do again. */
  void hear(Happening.Edited edited) {
    Asked asked = Asked.of(edited.where(), edited.who());
    Said said = new Said(edited.text(), edited.called() || asked.alone());
    if (!said.words().isBlank())
      house.find(asked).ifPresent(seat -> messages
          .changed(seat, "edit-" + edited.key(), Ids.said(edited.where(), edited.id()), said)
          .ifPresent(outcome -> tell(asked, seat, messages.read(said).meaning(), outcome)));
  }

  void hear(Happening.Deleted deleted) {
    Asked asked = Asked.of(deleted.where(), deleted.who());
    house.find(asked)
        .ifPresent(seat -> messages.gone(seat.session(), Ids.said(deleted.where(), deleted.id())));
  }
}
