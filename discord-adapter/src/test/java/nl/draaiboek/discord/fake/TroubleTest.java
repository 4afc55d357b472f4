package nl.draaiboek.discord.fake;

import static nl.draaiboek.discord.fake.Asking.refused;
import static nl.draaiboek.discord.fake.Asking.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.RestAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Too many requests, faults of Discord's and answers that get lost: JDA takes them for what they would be. */
class TroubleTest {
  private static final String POST = "POST /channels/*/messages";
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final ChatChannel room = discord.guild().channel("sessie");
  private final ChatChannel other = discord.guild().channel("other");
  private final EchoBot bot = new EchoBot(discord, false);

  @BeforeEach
  void the_bot_is_there() throws InterruptedException {
    bot.jda().awaitReady();
  }

  @AfterEach
  void the_bot_leaves() {
    bot.close();
  }

  @Test
  void too_many_on_a_route_wait_and_nothing_else_does() throws Exception {
    discord.faults().on(POST).once().tooMany(A_SECOND);
    long start = System.nanoTime();
    CompletableFuture<Message> held = bot.in(room).sendMessage("held").submit();
    bot.in(room).sendTyping().submit().get(900, TimeUnit.MILLISECONDS);
    held.get(5, TimeUnit.SECONDS);
    assertThat(System.nanoTime() - start).isGreaterThan(A_SECOND.toNanos());
    assertThat(discord.requests(POST)).extracting(Request::status).containsExactly(429, 200);
    assertThat(room.messages()).hasSize(1);
  }

  @Test
  void too_many_of_all_bots_wait_too() {
    discord.faults().on(POST).once().tooManyOfAllBots(A_SECOND);
    bot.in(room).sendMessage("held").complete();
    assertThat(discord.requests(POST)).extracting(Request::status).containsExactly(429, 200);
  }

  @Test
  void too_many_over_all_hold_everything() {
    discord.faults().on(POST).once().tooManyOverAll(A_SECOND);
    long start = System.nanoTime();
    CompletableFuture<Message> held = bot.in(room).sendMessage("held").submit();
    soon().until(() -> discord.requests(POST).stream().anyMatch(r -> r.status() == 429));
    bot.in(other).sendTyping().complete();
    assertThat(System.nanoTime() - start).isGreaterThan(A_SECOND.toNanos());
    soon(held);
  }

  @Test
  void a_limit_that_is_told_in_headers_is_kept_by_waiting() {
    discord.limits().allow(POST, 3, A_SECOND);
    List<CompletableFuture<Message>> sent = IntStream.range(0, 7)
        .mapToObj(i -> bot.in(room).sendMessage("" + i).submit()).toList();
    sent.forEach(Asking::soon);
    assertThat(room.messages()).extracting(ChatMessage::text).containsExactly("0", "1", "2", "3", "4", "5",
        "6");
    assertThat(discord.requests(POST)).extracting(Request::status).doesNotContain(429);
  }

  @Test
  void more_than_fifty_a_second_are_too_many() {
    List<CompletableFuture<Void>> sent = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      sent.add(bot.in(room).sendTyping().submit());
      sent.add(bot.in(other).sendTyping().submit());
    }
    sent.forEach(Asking::soon);
    assertThat(discord.invalidRequests()).isPositive();
  }

  @Test
  void a_fault_before_it_was_done_is_tried_again() {
    discord.faults().on(POST).once().answers(502);
    bot.in(room).sendMessage("once").complete();
    assertThat(discord.requests(POST)).extracting(Request::status).containsExactly(502, 200);
    assertThat(room.messages()).hasSize(1);
  }

  @Test
  void a_fault_after_it_was_done_gives_one_message_thanks_to_its_nonce() {
    discord.faults().on(POST).once().doesItAndAnswers(502);
    bot.in(room).sendMessage("once").setNonce("outbox-1").complete();
    assertThat(discord.requests(POST)).extracting(Request::status).containsExactly(502, 200);
    assertThat(room.messages()).hasSize(1);
  }

  @Test
  void an_answer_that_is_lost_fails_and_the_message_is_there() {
    discord.faults().on(POST).once().losesTheAnswer();
    soon(bot.in(room).sendMessage("once").setNonce("outbox-1").submit().handle((m, e) -> e == null));
    assertThat(room.messages()).hasSize(1);
    bot.in(room).sendMessage("once").setNonce("outbox-1").complete();
    assertThat(room.messages()).hasSize(1);
  }

  @Test
  void a_request_that_is_lost_was_not_done() {
    discord.faults().on(POST).losesTheRequest();
    assertThat(failed(bot.in(room).sendMessage("never"))).isTrue();
    assertThat(room.messages()).isEmpty();
    discord.faults().stop();
    bot.in(room).sendMessage("now").complete();
  }

  @Test
  void an_answer_that_comes_after_the_patience_is_asked_for_again() {
    discord.faults().on(POST).once().doesItAndWaits(Duration.ofSeconds(3));
    bot.in(room).sendMessage("once").setNonce("outbox-1").complete();
    assertThat(discord.requests(POST)).hasSize(2);
    assertThat(room.messages()).hasSize(1);
  }

  @Test
  void a_refusal_on_demand_has_the_code_that_was_asked_for() {
    discord.faults().on(POST).once().refuses(403, 50001, "Missing Access");
    refused(50001, bot.in(room).sendMessage("x"));
    bot.in(room).sendMessage("y").complete();
    assertThat(room.messages()).extracting(ChatMessage::text).containsExactly("y");
  }

  private static boolean failed(RestAction<?> action) {
    return soon(action.submit().handle((done, error) -> error != null));
  }
}
