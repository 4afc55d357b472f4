package nl.draaiboek.discord.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Forms;
import nl.draaiboek.core.chat.OwnPages;
import nl.draaiboek.core.chat.OwnPages.Opened;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.core.talk.TalkDesk;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.discord.card.FormModal;
import nl.draaiboek.discord.desk.Doing.Outcome;

/** Takes what people press, choose and fill in. */
final class Desk extends ListenerAdapter {
  private final House house;
  private final FormModal forms;

  Desk(House house) {
    this.house = house;
    this.forms = new FormModal(house.parts.speech());
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    pressed(event, event.getComponentId());
  }

  @Override
  public void onStringSelectInteraction(StringSelectInteractionEvent event) {
    pressed(event, event.getValues().getFirst());
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    house.seat(event, event).ifPresent(seat -> {
      if (!(target(event.getModalId()).orElse(null) instanceof Target.Act(String action))) {
        gone(event, seat);
        return;
      }
      boolean own = event.getMessage() != null && event.getMessage().isEphemeral();
      act(event, seat, new Hearing.Do(action, FormModal.answers(event.getValues())), own);
    });
  }

  private void pressed(GenericComponentInteractionCreateEvent event, String target) {
    house.seat(event, event).ifPresent(seat -> {
      boolean own = event.getMessage().isEphemeral();
      Optional<Target> known = target(target);
      if (known.isEmpty()) {
        gone(event, seat);
        return;
      }
      switch (known.get()) {
        case Target.Fill(String action) -> fill(event, seat, action);
        case Target.See(String page) -> see(event, seat, page, own);
        case Target.Act(String action) when action.startsWith(TalkDesk.ADDRESS) ->
          act(event, seat, house.talk(seat).pressed(action, house.pendings.of(seat)), own);
        case Target.Act(String action) -> act(event, seat, new Hearing.Do(action, Map.of()), own);
      }
    });
  }

  /** A form opens at once or never; only who was not there yet is let in first. */
  private void fill(GenericComponentInteractionCreateEvent event, Seat seat, String action) {
    Optional<Form> form = form(seat.state(), seat, action).or(() -> {
      house.seats.comesIn(seat, event.getId());
      return house.seats.state(seat.session()).flatMap(now -> form(now, seat, action));
    });
    form.ifPresentOrElse(f -> event.replyModal(forms.of(f, seat.listener())).queue(),
        () -> gone(event, seat));
  }

  private void gone(IReplyCallback event, Seat seat) {
    house.replies.tell(event, seat, Replies.line(Line.of(DiscordPhrase.FORM_GONE)));
  }

  /** @return empty for what was never behind a button of ours, which a changed client can send */
  private static Optional<Target> target(String id) {
    try {
      return Optional.of(Target.read(id));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<Form> form(Session.Opened state, Seat seat, String action) {
    return Forms.find(
        RoomCard.of(state, RoomCard.roomOf(state, seat.person()), new Viewer.One(seat.person())), action);
  }

  private void see(GenericComponentInteractionCreateEvent event, Seat seat, String page, boolean own) {
    house.seats.comesIn(seat, event.getId());
    switch (open(seat, page)) {
      case Opened.Shown(ChatCard card) when own ->
        event.editMessage(house.cards.edit(card, seat.listener())).queue();
      case Opened.Shown(ChatCard card) -> house.replies.tell(event, seat, card);
      case Opened.Done(String action, var answers) -> act(event, seat, new Hearing.Do(action, answers), own);
    }
  }

  private Opened open(Seat seat, String page) {
    return OwnPages.open(house.seats.state(seat.session()).orElse(seat.state()), seat.person(), page);
  }

  /** Does it, and tells this person alone what came of it; the room sees it on its card. */
  private <E extends Interaction & IReplyCallback & IMessageEditCallback> void act(E event, Seat seat,
      Hearing hearing, boolean own) {
    Supplier<Outcome> work = () -> {
      house.seats.comesIn(seat, event.getId());
      return house.doing.does(seat, event.getId(), house.pendings.remember(seat, hearing));
    };
    if (own)
      house.replies.refresh(event, seat, work, outcome -> ownPage(seat, outcome));
    else
      house.replies.answer(event, seat, work);
  }

  /** What this person sees now, with what came of their press above it. */
  private ChatCard ownPage(Seat seat, Outcome outcome) {
    ChatCard mine = ((Opened.Shown) open(seat, OwnPages.MINE)).card();
    List<ChatText> texts = new ArrayList<>();
    outcome.told().ifPresent(told -> texts.add(new ChatText.Heading(told.title())));
    texts.addAll(mine.texts());
    return new ChatCard(mine.title(), mine.clock(), texts, mine.controls());
  }
}
