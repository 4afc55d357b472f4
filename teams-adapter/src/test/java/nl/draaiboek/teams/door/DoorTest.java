package nl.draaiboek.teams.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.draaiboek.teams.fake.BotAnswer;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.TeamsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DoorTest {
  private final AtTheDoor at = new AtTheDoor();
  private final TeamsPerson ana = at.teams.person("Ana");
  private final TeamsPerson ben = at.teams.person("Ben");

  @AfterEach
  void closes() {
    at.close();
  }

  @Test
  void what_is_said_in_a_personal_chat_is_heard_as_it_was_written() {
    Chat chat = at.teams.personal(ana.reads("en-GB"));

    var message = ana.says(chat, "note yellow 12 <b>money</b>");

    Happening.Said said = hears(Happening.Said.class);
    assertThat(said.text()).isEqualTo("note yellow 12 <b>money</b>");
    assertThat(said.called()).isFalse();
    assertThat(said.id()).isEqualTo(message.id());
    assertThat(said.who()).isEqualTo(new Someone(ana.id(), Optional.of(ana.object()), "Ana"));
    assertThat(said.where().kind()).isEqualTo(Conversation.Kind.PERSONAL);
    assertThat(said.locale()).contains("en-GB");
    assertThat(said.key()).hasSize(43);
    assertThat(at.addresses).containsEntry(chat.id(), at.teams.service());
  }

  @Test
  void in_a_channel_the_name_of_the_bot_is_left_out_and_the_thread_is_known() {
    Chat channel = at.teams.team(ana).channel();

    var message = ana.mentions(channel, "open duidingssessie&nbsp;");

    Happening.Said said = hears(Happening.Said.class);
    assertThat(said.text()).isEqualTo("open duidingssessie");
    assertThat(said.called()).isTrue();
    assertThat(said.where().kind()).isEqualTo(Conversation.Kind.CHANNEL);
    assertThat(said.where().base()).isEqualTo(channel.id());
    assertThat(said.where().root()).contains(message.id());
    assertThat(said.where().team()).isPresent();
  }

  @Test
  void the_people_who_are_named_beside_the_bot_are_known() {
    Chat group = at.teams.group(ana, ben);

    ana.mentions(group, "begeleider", ben);

    Happening.Said said = hears(Happening.Said.class);
    assertThat(said.text()).isEqualTo("begeleider Ben");
    assertThat(said.named()).containsExactly(new Someone(ben.id(), Optional.of(ben.object()), "Ben"));
  }

  @Test
  void a_guest_has_no_place_in_the_directory() {
    Chat group = at.teams.group(ana, ben.asGuest());

    ben.mentions(group, "ready");

    Happening.Said said = hears(Happening.Said.class);
    assertThat(said.who().object()).isEmpty();
    assertThat(said.where().kind()).isEqualTo(Conversation.Kind.GROUP);
  }

  @Test
  void a_press_on_a_card_is_answered_at_once_with_what_that_person_sees() {
    Chat group = at.teams.group(ana, ben);
    ObjectNode mine = JsonNodeFactory.instance.objectNode().put("type", "AdaptiveCard").put("version", "1.5");
    at.heard.answers(pressed -> new Answer.Card(mine.put("speak", pressed.value().path("note").asText())));

    BotAnswer answer = at.teams.delivers(at.teams.complete(ana, group, executes("write", "money")));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(answer.json().path("value").path("speak").asText()).isEqualTo("money");
    Happening.Pressed pressed = hears(Happening.Pressed.class);
    assertThat(pressed.verb()).isEqualTo("write");
    assertThat(pressed.replyTo()).contains("1");
  }

  @Test
  void a_press_in_an_old_Teams_is_a_message_with_a_value() {
    Chat chat = at.teams.personal(ana);
    ObjectNode submit = JsonNodeFactory.instance.objectNode().put("type", "message").put("replyToId", "7");
    submit.putObject("value").put("a", "vote/3");

    assertThat(at.teams.delivers(at.teams.complete(ana, chat, submit)).status()).isEqualTo(202);

    Happening.Pressed pressed = hears(Happening.Pressed.class);
    assertThat(pressed.verb()).isEmpty();
    assertThat(pressed.value().path("a").asText()).isEqualTo("vote/3");
  }

  @Test
  void what_nobody_here_knows_to_answer_is_told_so() {
    ObjectNode other = JsonNodeFactory.instance.objectNode().put("type", "invoke").put("name", "task/fetch");

    assertThat(at.teams.delivers(at.teams.complete(ana, at.teams.personal(ana), other)).status())
        .isEqualTo(501);

    ObjectNode thumb = JsonNodeFactory.instance.objectNode().put("type", "messageReaction");
    assertThat(at.teams.delivers(at.teams.complete(ana, at.teams.personal(ana), thumb)).status())
        .isEqualTo(202);
    assertThat(at.heard.all()).isEmpty();
  }

  @Test
  void a_message_that_is_changed_or_taken_back_is_heard_each_time() {
    Chat chat = at.teams.personal(ana);
    var message = ana.says(chat, "money");
    ana.edits(message, "more money");
    ana.edits(message, "less money");
    ana.deletes(message);

    await().until(() -> at.heard.all().size() == 4);
    assertThat(at.heard.all(Happening.Edited.class)).extracting(Happening.Edited::text)
        .containsExactly("more money", "less money");
    assertThat(hears(Happening.Deleted.class).id()).isEqualTo(message.id());
    assertThat(at.heard.all()).extracting(Happening::key).doesNotHaveDuplicates();
  }

  @Test
  void people_come_and_go_and_so_does_the_bot() {
    Chat group = at.teams.group(ana);
    at.teams.came(group, ben);
    at.teams.left(group, ben);
    at.teams.removes(ana, group);
    at.teams.installs(ana, group);

    assertThat(hears(Happening.CameIn.class).who()).extracting(Someone::name).containsExactly("Ben");
    assertThat(hears(Happening.Left.class).who()).extracting(Someone::name).containsExactly("Ben");
    assertThat(hears(Happening.Removed.class).by().name()).isEqualTo("Ana");
    assertThat(hears(Happening.Installed.class).where().id()).isEqualTo(group.id());
  }

  @Test
  void the_same_message_a_hundred_times_at_once_is_heard_once() throws Exception {
    ObjectNode same = at.teams.complete(ana, at.teams.personal(ana),
        JsonNodeFactory.instance.objectNode().put("type", "message").put("text", "vote 3"));

    assertThat(hundredTimes(same)).allMatch(answer -> answer.status() == 202);

    await().until(() -> !at.heard.all().isEmpty());
    await().during(200, TimeUnit.MILLISECONDS).until(() -> at.heard.all().size() == 1);
  }

  @Test
  void the_same_press_a_hundred_times_at_once_is_done_once_and_answered_each_time() throws Exception {
    ObjectNode same = at.teams.complete(ana, at.teams.group(ana), executes("vote", "3"));

    assertThat(hundredTimes(same))
        .allMatch(answer -> answer.status() == 200 && answer.body().contains("saved"));

    assertThat(at.heard.all()).hasSize(1);
  }

  private List<BotAnswer> hundredTimes(ObjectNode activity) throws Exception {
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<BotAnswer>> answers = new ArrayList<>();
      for (int i = 0; i < 100; i++)
        answers.add(many.submit(() -> at.teams.delivers(activity)));
      List<BotAnswer> told = new ArrayList<>();
      for (Future<BotAnswer> answer : answers)
        told.add(answer.get(20, TimeUnit.SECONDS));
      return told;
    }
  }

  @Test
  void two_conversations_can_have_messages_with_the_same_id() {
    ObjectNode words = JsonNodeFactory.instance.objectNode().put("type", "message").put("id", "1").put("text",
        "a");

    at.teams.delivers(at.teams.complete(ana, at.teams.personal(ana), words));
    at.teams.delivers(at.teams.complete(ben, at.teams.personal(ben), words));

    await().until(() -> at.heard.all().size() == 2);
  }

  @Test
  void Teams_has_its_answer_while_the_work_still_goes_on_and_one_person_holds_up_no_other() {
    CountDownLatch anasWork = new CountDownLatch(1);
    Chat group = at.teams.group(ana, ben).grantsReading();
    at.heard.first(happening -> {
      if (happening instanceof Happening.Said said && said.text().equals("one"))
        awaits(anasWork);
    });

    ana.says(group, "one");
    ana.says(group, "two");
    ben.says(group, "three");

    await().until(() -> texts().equals(List.of("three")));
    anasWork.countDown();
    await().until(() -> texts().equals(List.of("three", "one", "two")));
  }

  private static void awaits(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> texts() {
    return at.heard.all(Happening.Said.class).stream().map(Happening.Said::text).toList();
  }

  @Test
  void a_fault_of_ours_ends_neither_the_door_nor_the_order() {
    Chat chat = at.teams.personal(ana);
    at.heard.answers(pressed -> {
      throw new IllegalStateException("a fault");
    });

    BotAnswer answer = at.teams.delivers(at.teams.complete(ana, chat, executes("vote", "3")));
    ana.says(chat, "hello?");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("type").asText()).isEqualTo("application/vnd.microsoft.error");
    assertThat(hears(Happening.Said.class).text()).isEqualTo("hello?");
  }

  @Test
  void too_much_in_one_message_is_not_read_and_what_is_no_message_neither() {
    String token = "Bearer "
        + at.teams.identity().token(at.teams.service().toString()).sign(at.teams.identity().signature());

    assertThat(at.teams.knocks(Optional.of(token), "{\"text\":\"" + "x".repeat(300_000) + "\"}"))
        .isEqualTo(new BotAnswer(413, ""));
    for (String nonsense : List.of("", "[]", "not json", "{\"type\":\"message\",\"type\":\"invoke\"}",
        "{}{}", "[".repeat(5000)))
      assertThat(at.teams.knocks(Optional.of(token), nonsense)).isEqualTo(new BotAnswer(403, ""));
    assertThat(at.heard.all()).isEmpty();
  }

  private static ObjectNode executes(String verb, String note) {
    ObjectNode activity = JsonNodeFactory.instance.objectNode().put("type", "invoke")
        .put("name", "adaptiveCard/action").put("replyToId", "1");
    activity.putObject("value").putObject("action").put("type", "Action.Execute").put("verb", verb)
        .putObject("data").put("note", note);
    return activity;
  }

  private <T extends Happening> T hears(Class<T> kind) {
    await().until(() -> !at.heard.all(kind).isEmpty());
    return at.heard.all(kind).getFirst();
  }

  @Test
  void fields_of_a_card_come_along_with_the_press() {
    Chat group = at.teams.group(ana);
    ObjectNode card = JsonNodeFactory.instance.objectNode().put("type", "AdaptiveCard");
    card.putArray("body").addObject().put("type", "Input.Text").put("id", "words").put("value",
        "as it stands");
    card.putArray("actions").addObject().put("type", "Action.Execute").put("title", "Bewaar")
        .put("verb", "do")
        .putObject("data").put("a", "note");
    var message = at.teams.shows(group, card);

    ana.presses(message, "Bewaar", Map.of("words", "money"));

    assertThat(hears(Happening.Pressed.class).value().toString())
        .isEqualTo("{\"words\":\"money\",\"a\":\"note\"}");
  }
}
