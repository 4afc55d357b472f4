package nl.draaiboek.discord.desk;

import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.desk.Desk;
import nl.draaiboek.core.desk.DeskPhrase;
import nl.draaiboek.core.desk.Outcome;
import nl.draaiboek.core.desk.Pressed;
import nl.draaiboek.core.desk.Seat;
import nl.draaiboek.core.desk.network.NetworkDesk;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.discord.card.FormModal;

/** Takes what people press, choose and fill in. */
final class Presses extends ListenerAdapter {
  private static final Outcome GONE = new Outcome(false,
      Optional.of(Desk.line(Line.of(DeskPhrase.FORM_GONE))));

  private final House house;
  private final Networks networks;
  private final FormModal forms;

  Presses(House house, Networks networks) {
    this.house = house;
    this.networks = networks;
    this.forms = new FormModal(house.parts.desk().speech());
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
    if (NetworkDesk.isOurs(event.getModalId())) {
      networks.filled(event);
      return;
    }
    boolean own = event.getMessage() != null && event.getMessage().isEphemeral();
    Pressed filled = house.desk.filled(event.getModalId(), FormModal.answers(event.getValues()));
    tell(event, _ -> filled, own);
  }

  private void pressed(GenericComponentInteractionCreateEvent event, String target) {
    if (NetworkDesk.isOurs(target))
      networks.pressed(event, target);
    else if (Desk.opensForm(target))
      open(event, target);
    else
      tell(event, seat -> house.desk.press(seat, event.getId(), target), event.getMessage().isEphemeral());
  }

  /** A form opens at once or never: nothing else can be said before it. */
  private void open(GenericComponentInteractionCreateEvent event, String target) {
    Optional<Seat> seat = house.find(event);
    Pressed pressed = seat.map(someone -> house.desk.press(someone, event.getId(), target))
        .orElseGet(Pressed.Gone::new);
    switch (pressed) {
      case Pressed.Fill(var form) ->
        event.replyModal(forms.of(form, seat.orElseThrow().listener())).queue(_ -> {}, Replies::unheard);
      case Pressed.Page(ChatCard card) -> house.answer(event, someone -> house.shown(someone, card));
      case Pressed.Act _,Pressed.Gone _ -> house.answer(event, someone -> house.told(someone, GONE));
    }
  }

  /** Does it, and tells this person alone what came of it; the room sees it on its card. */
  private <E extends IReplyCallback & IMessageEditCallback> void tell(E event,
      Function<Seat, Pressed> pressed,
      boolean own) {
    if (own)
      house.refresh(event, seat -> switch (pressed.apply(seat)) {
        case Pressed.Page(ChatCard card) -> card;
        case Pressed.Act(Hearing hearing) ->
          house.desk.own(seat, house.desk.does(seat, event.getId(), hearing));
        case Pressed.Fill _,Pressed.Gone _ -> house.desk.own(seat, GONE);
      });
    else
      house.answer(event, seat -> switch (pressed.apply(seat)) {
        case Pressed.Page(ChatCard card) -> house.shown(seat, card);
        case Pressed.Act(Hearing hearing) ->
          house.told(seat, house.desk.does(seat, event.getId(), hearing));
        case Pressed.Fill _,Pressed.Gone _ -> house.told(seat, GONE);
      });
  }
}
