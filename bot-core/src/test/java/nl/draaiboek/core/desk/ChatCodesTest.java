package nl.draaiboek.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.ChatCodes.Holder;
import nl.draaiboek.core.engine.Guessing.Guess;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.SpokenCodes;
import org.junit.jupiter.api.Test;

/** A code that who leads gets in one place, and says in another. */
class ChatCodesTest {
  private static final Holder ANA = new Holder(new SessionId("evening"), new PersonId("ana"));
  private static final Holder BEN = new Holder(new SessionId("evening"), new PersonId("ben"));

  private Instant now = Instant.parse("2026-06-25T08:00:00Z");
  private final ChatCodes codes = new ChatCodes(new RandomIds(new Random(7)), () -> now);

  @Test
  void a_code_works_however_it_is_typed() {
    String code = codes.make(ANA).spoken();
    assertThat(SpokenCodes.isCode(code)).isTrue();
    assertThat(codes.say("teams:ana", code.toLowerCase(Locale.ROOT).replace(' ', '-')))
        .isEqualTo(new Guess.Right<>(ANA));
  }

  @Test
  void it_works_for_whoever_says_it_first_and_for_nobody_else() {
    String code = codes.make(ANA).spoken();
    codes.say("teams:ana", code);
    assertThat(codes.say("teams:ana", code)).isEqualTo(new Guess.Right<>(ANA));
    assertThat(codes.say("teams:eve", code)).isInstanceOf(Guess.Wrong.class);
  }

  @Test
  void it_works_for_a_quarter_of_an_hour() {
    ChatCodes.Code code = codes.make(ANA);
    now = now.plus(ChatCodes.LIFE).minusSeconds(1);
    assertThat(codes.say("teams:ana", code.spoken())).isInstanceOf(Guess.Right.class);
    now = code.until();
    assertThat(codes.say("teams:ana", code.spoken())).isInstanceOf(Guess.Wrong.class);
  }

  @Test
  void a_new_one_takes_the_place_of_the_one_before_and_leaves_those_of_others() {
    String first = codes.make(ANA).spoken();
    String bens = codes.make(BEN).spoken();
    String second = codes.make(ANA).spoken();
    assertThat(codes.say("teams:ana", first)).isInstanceOf(Guess.Wrong.class);
    assertThat(codes.say("teams:ana", second)).isEqualTo(new Guess.Right<>(ANA));
    assertThat(codes.say("teams:ben", bens)).isEqualTo(new Guess.Right<>(BEN));
  }

  @Test
  void who_guesses_has_to_wait_even_with_the_right_code_and_others_do_not() {
    String code = codes.make(ANA).spoken();
    for (int i = 0; i < 5; i++)
      assertThat(codes.say("teams:eve", "BOKAMER" + i)).isInstanceOf(Guess.Wrong.class);
    assertThat(codes.say("teams:eve", code)).isInstanceOf(Guess.Slowed.class);
    assertThat(codes.say("teams:ana", code)).isInstanceOf(Guess.Right.class);
    now = now.plus(Duration.ofMinutes(1));
    assertThat(codes.say("teams:eve", "BOKAMERI")).isInstanceOf(Guess.Wrong.class);
  }
}
