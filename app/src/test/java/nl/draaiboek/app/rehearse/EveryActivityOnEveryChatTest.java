package nl.draaiboek.app.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import nl.draaiboek.app.rehearse.PlayedCards.Played;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.core.chat.ChatCards;
import nl.draaiboek.core.desk.Links;
import nl.draaiboek.core.desk.NetworkLinks;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.discord.card.CardMessage;
import nl.draaiboek.discord.card.FormModal;
import nl.draaiboek.teams.card.AdaptiveCards;
import nl.draaiboek.teams.card.CardRules;
import nl.draaiboek.teams.card.Face;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read and press of each way of working can be shown on each chat, in both languages. */
class EveryActivityOnEveryChatTest {
  private static final Speech SPEECH = Languages.bundled();
  /** Discord's own bound on a message. */
  private static final int DISCORD_CHARS = 2000;
  private static List<Played> played = List.of();

  @BeforeAll
  static void play() throws InterruptedException {
    played = PlayedCards.ofEachKind();
  }

  static Stream<Played> played() {
    return played.stream();
  }

  @Test
  void the_scripts_that_come_with_the_bot_use_every_way_of_working() {
    assertThat(played).extracting(Played::kind)
        .containsExactlyInAnyOrderElementsOf(PlayedCards.ACTIVITIES.kinds());
  }

  @ParameterizedTest
  @MethodSource("played")
  void discord_takes_its_cards_and_its_forms(Played played) {
    CardMessage messages = new CardMessage(SPEECH, _ -> new Links.Ways("", "", "", ""),
        _ -> new NetworkLinks.Ways("", "", "", _ -> ""));
    for (Listener reader : readers(played))
      for (Card card : cards(played)) {
        try (MessageCreateData message = messages.post(ChatCards.of(card), reader)) {
          assertThat(message.getContent()).isNotBlank().hasSizeLessThanOrEqualTo(DISCORD_CHARS);
        }
        forms(card).forEach(form -> assertThat(new FormModal(SPEECH).of(form, reader).toData())
            .extracting(DataObject::toString).asString().isNotBlank());
      }
  }

  @ParameterizedTest
  @MethodSource("played")
  void teams_takes_its_cards_and_its_forms(Played played) {
    AdaptiveCards messages = new AdaptiveCards(SPEECH);
    for (Listener reader : readers(played))
      for (Card card : cards(played)) {
        CardRules.hold(messages.of(Face.of("v1", ChatCards.of(card)), reader));
        forms(card).forEach(form -> CardRules.hold(messages.of(Face.form("v2", form), reader)));
      }
  }

  private static List<Card> cards(Played played) {
    return List.of(played.participant(), played.lead(), played.all());
  }

  private static Stream<Form> forms(Card card) {
    return card.parts().stream().filter(Form.class::isInstance).map(Form.class::cast);
  }

  private static List<Listener> readers(Played played) {
    return Stream.of(Language.DUTCH, Language.ENGLISH).map(language -> new Listener(language,
        ZoneId.of("Europe/Amsterdam"), person -> Optional.ofNullable(played.names().get(person)))).toList();
  }
}
