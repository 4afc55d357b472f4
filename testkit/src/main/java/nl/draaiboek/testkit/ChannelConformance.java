package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.chat.ChatCards;
import nl.draaiboek.core.chat.Outgoing;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.engine.Channel;
import nl.draaiboek.core.engine.Channel.Delivery;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Slot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every channel must do, whichever platform it speaks to. */
public abstract class ChannelConformance {
  private static final Listener ENGLISH = new Listener(Language.ENGLISH, ZoneOffset.UTC, Names.NOBODY);

  /** What people see of one message. */
  public record Seen(String text, boolean pressable) {}

  /** @return the channel under test */
  protected abstract Channel channel();

  /** @return a conversation that is there, with nothing in it yet */
  protected abstract ConversationId conversation();

  /** @return what people see in it, oldest first */
  protected abstract List<Seen> seen(ConversationId conversation);

  @Test
  void a_card_is_seen_in_its_conversation_and_in_no_other() {
    ConversationId here = conversation();
    ConversationId there = conversation();
    shown(here, "block-1", "n1", "Read the stories", Optional.empty());
    assertThat(seen(here)).singleElement().satisfies(m -> assertThat(m.text()).contains("Read the stories"));
    assertThat(seen(there)).isEmpty();
  }

  @Test
  void a_card_in_the_same_slot_takes_the_place_of_the_one_before() {
    ConversationId here = conversation();
    String message = shown(here, "block-1", "n1", "Read the stories", Optional.empty());
    shown(here, "block-1", "n2", "Read the stories (3 notes)", Optional.of(message));
    assertThat(seen(here)).singleElement().satisfies(m -> assertThat(m.text()).contains("3 notes"));
  }

  @Test
  void the_same_delivery_again_is_seen_once() {
    ConversationId here = conversation();
    shown(here, "block-1", "n1", "Read the stories", Optional.empty());
    shown(here, "block-1", "n1", "Read the stories", Optional.empty());
    assertThat(seen(here)).hasSize(1);
  }

  @Test
  void a_retired_card_keeps_its_words_and_cannot_be_pressed() {
    ConversationId here = conversation();
    String message = shown(here, "block-1", "n1", "Read the stories", Optional.empty());
    Delivery delivery = channel().deliver(new Outgoing.Retire(here, new Slot("block-1"), "n2"),
        Optional.of(message));
    assertThat(delivery).isInstanceOf(Delivery.Delivered.class);
    assertThat(seen(here)).singleElement().satisfies(m -> {
      assertThat(m.text()).contains("Read the stories");
      assertThat(m.pressable()).isFalse();
    });
  }

  @TestFactory
  List<DynamicTest> every_card_of_the_gallery_can_be_shown() {
    return CardGallery.all().stream().map(card -> DynamicTest.dynamicTest(
        ((Line.Theirs) card.title()).words(), () -> {
          ConversationId here = conversation();
          Delivery delivery = channel().deliver(
              new Outgoing.Show(here, new Slot("block-1"), "n1", ChatCards.of(card), ENGLISH),
              Optional.empty());
          assertThat(delivery).isInstanceOf(Delivery.Delivered.class);
          assertThat(seen(here)).isNotEmpty();
        })).toList();
  }

  @TestFactory
  List<DynamicTest> every_letter_can_be_shown() {
    return Stream.concat(LetterGallery.all().stream(), ContactGallery.all().stream())
        .map(letter -> DynamicTest.dynamicTest(letter.name(), () -> {
          ConversationId here = conversation();
          Delivery delivery = channel().deliver(
              new Outgoing.Show(here, new Slot("letter-1"), "n1", letter.card(), ENGLISH), Optional.empty());
          assertThat(delivery).isInstanceOf(Delivery.Delivered.class);
          assertThat(seen(here)).singleElement()
              .satisfies(m -> assertThat(m.pressable() || letter.card().controls().isEmpty()).isTrue());
        })).toList();
  }

  private String shown(ConversationId to, String slot, String nonce, String title,
      Optional<String> reference) {
    Card card = new Card(Line.theirs(title), Optional.empty(),
        List.of(new CardPart.Buttons(List.of(Button.plain(Line.theirs("Ready"), "table/ready/1")))));
    Delivery delivery = channel().deliver(
        new Outgoing.Show(to, new Slot(slot), nonce, ChatCards.of(card), ENGLISH),
        reference);
    assertThat(delivery).isInstanceOf(Delivery.Delivered.class);
    return ((Delivery.Delivered) delivery).reference();
  }
}
