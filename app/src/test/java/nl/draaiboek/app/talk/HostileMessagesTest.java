package nl.draaiboek.app.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import nl.draaiboek.content.language.Vocabularies;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.talk.Draft;
import nl.draaiboek.core.talk.Heard;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.core.talk.Pending;
import nl.draaiboek.core.talk.Said;
import nl.draaiboek.core.talk.TalkDesk;
import nl.draaiboek.core.talk.TalkReader;
import nl.draaiboek.core.talk.Vocabulary;
import nl.draaiboek.testkit.Actor;
import nl.draaiboek.testkit.ForAll;
import nl.draaiboek.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Whatever stands in a message, it is read, and never fails. */
class HostileMessagesTest {
  private static final Vocabulary VOCABULARY = Vocabularies.bundled();
  private static final TalkReader READER = new TalkReader(VOCABULARY);
  private static final List<String> PIECES = List.of("geel", "groen", "stem", "stem terug", "wijzig", "weg",
      "plaats",
      "rechts", "boven", "tafel", "gelezen", "klaar", "stop", "kaart", "+", "#", ":", ",", "-", ".", "?", "!",
      "/",
      " ", "\n", "\t", "0", "3", "12", "99999", "123456789012345678901234567890", "１２", "💡", "🌱",
      "👩‍👩‍👧", "👍🏽",
      "1️⃣", "🇳🇱", "\u202E", "\u2066", "\u200B", "\u200D", "\uFE0F", "\u0301", "\u0000", "\uD83D", "\uDCA1",
      "@everyone",
      "<@123>", "مرحبا", "שלום", "Z̷̢̛", "ß", "İ", "ﬁ", "\u202Eleeg", "\u00A0", "\u2028", "{0}", "'", "%s",
      "\\",
      "omdat", "op");

  @Test
  void a_message_of_anything_is_read_and_its_words_are_safe() {
    ForAll.seeds(3000, random -> {
      Heard heard = READER.read(new Said(message(random, 1 + random.nextInt(12)), random.nextBoolean()));
      assertThat(heard.words()).doesNotContain("\u0000", "\u202E", "\u2066");
    });
  }

  @Test
  void a_message_of_any_characters_is_read() {
    ForAll.seeds(500, random -> {
      StringBuilder typed = new StringBuilder();
      for (int i = 0; i < 200; i++)
        typed.append((char) random.nextInt(0x10000));
      READER.read(new Said(typed.toString(), true));
      READER.read(new Said("geel 12: " + typed, false));
    });
  }

  @Test
  void ten_thousand_characters_of_the_worst_are_read_before_anybody_notices() {
    List<String> worst = List.of("a", "\u0301", "\u200B", "\u202E", "💡", "\u200D", "👩\u200D", "1", "#", " ",
        "stem ",
        "stem #3 ", "geel ", "geel:", "12 ", "+", "\uD83D", "\u0000", ":", "İ", "ﷺ", "rechtsboven");
    long start = System.nanoTime();
    for (String piece : worst)
      for (String before : List.of("", "geel 12: ", "e", "stem #3", "plaats #3 ", "wijzig #3 "))
        for (boolean toBot : List.of(true, false))
          READER.read(new Said(before + piece.repeat(10_000 / piece.length()), toBot));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void whatever_is_typed_a_session_hears_it_and_every_answer_to_it() {
    try (Scenario day = Sessions.senseMaking()) {
      Actor ben = day.joins("Ben");
      ben.takesTable(1);
      for (int block = 0; block < 11; block++) {
        ForAll.seeds(150, random -> hears(day, ben, random));
        ForAll.seeds(20, random -> hears(day, day.ana(), random));
        day.ana().goesOn();
      }
    }
  }

  /** What is to be done is an address that the session knows; it may refuse, but never fails. */
  private static void hears(Scenario day, Actor who, Random random) {
    Heard heard = READER.read(new Said(message(random, 1 + random.nextInt(8)), random.nextBoolean()));
    TalkDesk desk = new TalkDesk(VOCABULARY, day.session(), new Moment(who.person(), Instant.EPOCH));
    Hearing hearing = desk.hear(heard);
    if (hearing instanceof Hearing.Ask(_, Pending pending, var buttons)) {
      desk.answer(READER.read(new Said(message(random, 2), true)), pending);
      buttons.forEach(button -> desk.pressed(button.action(), java.util.Optional.of(pending)));
    }
    desk.edit(random.nextInt(4), Draft.of(heard.words()));
    desk.propose(heard.words(), heard.words());
  }

  private static String message(Random random, int pieces) {
    StringBuilder message = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      message.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) > 0)
        message.append(' ');
    }
    return message.toString();
  }
}
