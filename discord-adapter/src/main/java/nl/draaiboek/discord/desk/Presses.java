package nl.draaiboek.discord.desk;

import java.util.function.Supplier;
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
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.discord.card.FormModal;

/** Takes what people press, choose and fill in. */
final class Presses extends ListenerAdapter {
  private final House house;
  private final FormModal forms;

  Presses(House house) {
    this.house = house;
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
    house.seat(event, event).ifPresent(seat -> {
      boolean own = event.getMessage() != null && event.getMessage().isEphemeral();
      if (house.desk.filled(event.getModalId(),
          FormModal.answers(event.getValues())) instanceof Pressed.Act(Hearing hearing))
        act(event, seat, hearing, own);
      else
        gone(event, seat);
    });
  }

  private void pressed(GenericComponentInteractionCreateEvent event, String target) {
    house.seat(event, event).ifPresent(seat -> {
      boolean own = event.getMessage().isEphemeral();
      switch (house.desk.press(seat, event.getId(), target)) {
        case Pressed.Fill(var form) -> event.replyModal(forms.of(form, seat.listener())).queue();
        case Pressed.Page(ChatCard card) when own ->
          event.editMessage(house.cards.edit(card, seat.listener())).queue();
        case Pressed.Page(ChatCard card) -> house.replies.tell(event, seat, card);
        case Pressed.Act(Hearing hearing) -> act(event, seat, hearing, own);
        case Pressed.Gone() -> gone(event, seat);
      }
    });
  }

  private void gone(IReplyCallback event, Seat seat) {
    house.replies.tell(event, seat, Desk.line(Line.of(DeskPhrase.FORM_GONE)));
  }

  /** Does it, and tells this person alone what came of it; the room sees it on its card. */
  private <E extends IReplyCallback & IMessageEditCallback> void act(E event, Seat seat, Hearing hearing,
      boolean own) {
    Supplier<Outcome> work = () -> house.desk.does(seat, event.getId(), hearing);
    if (own)
      house.replies.refresh(event, seat, work, outcome -> house.desk.own(seat, outcome));
    else
      house.replies.answer(event, seat, work);
  }
}
