package nl.draaiboek.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.discord.fake.ChatChannel;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Interaction;
import nl.draaiboek.discord.fake.Person;
import nl.draaiboek.discord.fake.Request;
import nl.draaiboek.testkit.HostileWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Words that are meant to do harm go in by every way there is on Discord, and come out as words: they call nobody, format
 * nothing, and Discord refuses none of it.
 */
class HostileWordsOnDiscordTest {
  private static final List<String> OF_DISCORD = List.of("@everyone @here @EVERYONE",
      "<@1> <@!1> <@&1> <#1> <id:home>", "</session open:1> <t:0:R> <:x:1> <a:x:1>", "```js\nalles``` `x`",
      "||geheim|| ~~weg~~ __onder__ *schuin* **vet** ***beide***", "-# klein", "> citaat", ">>> alles",
      "1. een\n2. twee", "https://elders.example/x?a=b http://x.example", "\\* \\\\* \\@everyone",
      "@\u200Beveryone @\u202Eeveryone", "`".repeat(90), "*".repeat(300));
  /** Around what somebody wrote, so that it is found again in whatever it became part of. */
  private static final String OPEN = "zqa";
  private static final String SHUT = "zqb";
  private static final Pattern WRITTEN = Pattern.compile(OPEN + "(.*?)(" + SHUT + "|…|$)",
      Pattern.MULTILINE);
  private static final Pattern WITH_A_BACKSLASH = Pattern.compile("\\\\\\p{Punct}");
  private static final Pattern FORMATS = Pattern.compile("[*_~`|<>\\[\\]@:]|\\\\$");
  private static final Pattern TRICKS = Pattern
      .compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\uFEFF\\u0000]");
  /** As Discord lets people call themselves. */
  private static final int NAME_CHARS = 32;

  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final OnDiscord room = new OnDiscord(discord);
  private final Person ana = room.comes("Ana");
  private final List<Person> people = new ArrayList<>();
  private final List<String> words = Stream.concat(HostileWords.ALL.stream(), OF_DISCORD.stream())
      .map(said -> OPEN + " " + said + " " + SHUT).toList();

  @AfterEach
  void everyone_goes() {
    room.close();
  }

  @Test
  void what_people_write_is_never_more_than_words() {
    discord.limits().allowOverAll(1000);
    room.opens(ana, "duidingssessie", 1);
    everyoneComesUnderANameThatIsMeantToDoHarm();
    ana.slash("session start", Map.of()).reply();
    each((person, said) -> fillsIn(person, "act/opening/start/ask", Map.of("words", said)));
    each((_, said) -> ana.slash("session announce", Map.of("words", said)).reply());
    goesTo("lezen");
    each((person, said) -> {
      fillsIn(person, "act/lezen/notes/write", Map.of("kind", "green", "card", "12", "words", said));
      person.slash("note", Map.of("words", said, "kind", said)).reply();
      person.slash("note", Map.of("words", said, "kind", "green", "card", 7)).reply();
      ChatMessage typed = person.messages("🌱 12 " + said);
      person.edits(typed, "🌱 12 " + said + " " + said);
      person.messages(said);
      person.types("<@" + discord.bot().id() + "> " + said);
    });
    theAnswerFollows();
    assertThat(written()).as("notes by form, command and message").isGreaterThan(2 * words.size());
    goesTo("praktijken");
    goesTo("bouwen");
    each((person, said) -> person.slash("place",
        Map.of("note", numberOf(person), "where", "rechtsboven", "why", said)).reply());
    each((person, said) -> person.slash("place", Map.of("note", numberOf(person), "where", said)).reply());
    goesTo("duiden");
    each((person, said) -> person.presses(room.card(room.table(1)), "Doe mee").reply());
    goesTo("oogsten");
    each((person, said) -> fillsIn(person, "act/oogsten/keuze/propose/insight", Map.of("words", said)));
    goesTo("check-out");
    people.forEach(person -> person.goesTo(room.channel));
    each((person, said) -> fillsIn(person, "act/check-out/vragen/answer/inspiration",
        Map.of("words", said)));
    each((person, _) -> person.presses(room.card(room.channel), "Doe mee").reply());
    goesTo("einde");
    ana.presses(room.remote(ana), "Sluit de sessie").acknowledgement();
    ana.presses(room.remote(ana), "Deel het verslag").acknowledgement();
    room.settles();
    assertThat(room.channel.messages().stream().flatMap(m -> m.files().stream())).isNotEmpty();
    nothingCallsOrFormats();
  }

  private void everyoneComesUnderANameThatIsMeantToDoHarm() {
    for (String said : words) {
      String name = said.substring(0, Math.min(NAME_CHARS, said.length()));
      Person person = room.comes(name);
      people.add(person);
      person.presses(room.card(room.channel), "Tafel 1").acknowledgement();
      person.goesTo(room.table(1));
    }
    await().until(() -> room.session().circle().participants().size() == people.size());
  }

  private interface Does {
    void does(Person person, String words);
  }

  private void each(Does what) {
    for (int i = 0; i < people.size(); i++)
      what.does(people.get(i), words.get(i));
    room.settles();
  }

  private void fillsIn(Person person, String form, Map<String, String> answers) {
    ChatChannel place = room.session().circle().find(personOf(person)).orElseThrow().table().isTable()
        && !room.table(1).messages().isEmpty() ? room.table(1) : room.channel;
    Interaction opened = person.forges(place.last(), "fill:" + form);
    person.fillsIn(opened.form(), answers).acknowledgement();
  }

  /** One that comes later than its answer should. */
  private void theAnswerFollows() {
    Person last = people.getLast();
    room.gate.shuts();
    Interaction typed = last.slash("note", Map.of("words", words.getFirst(), "kind", words.get(4)));
    typed.acknowledgement();
    room.gate.opens();
    assertThat(typed.reply().text()).isNotBlank();
  }

  private void goesTo(String block) {
    ana.slash("session jump", Map.of("block", block)).reply();
    room.settles();
  }

  private nl.draaiboek.core.conversation.PersonId personOf(Person person) {
    return room.store.accounts().find(room.session().house().session(), "discord:" + person.id())
        .orElseThrow();
  }

  private int numberOf(Person person) {
    return room.session().work().notes().stream().filter(n -> n.author().equals(personOf(person)))
        .filter(n -> n.kind().id().equals("green")).findFirst().map(Note::id).orElseThrow().number();
  }

  private int written() {
    return (int) room.notes().stream().filter(note -> note.startsWith(OPEN)).count();
  }

  private void nothingCallsOrFormats() {
    int found = 0;
    for (Request request : discord.requests()) {
      JsonNode message = request.path().endsWith("/callback") ? request.body().path("data") : request.body();
      if (!message.path("content").isTextual())
        continue;
      assertThat(message.at("/allowed_mentions/parse").isArray()).as("%s", request).isTrue();
      assertThat(message.at("/allowed_mentions/parse")).as("%s", request).isEmpty();
      assertThat(message.at("/allowed_mentions/users").isEmpty()).as("%s", request).isTrue();
      found += areWords(message.path("content").asText());
    }
    assertThat(found).as("times that somebody's words were shown").isGreaterThan(10 * words.size());
    assertThat(everything()).allSatisfy(message -> {
      assertThat(message.pings()).isEmpty();
      assertThat(message.buttons()).noneMatch(b -> TRICKS.matcher(b.label()).find());
    });
    assertThat(discord.guild().threads()).extracting(t -> t.name()).containsExactly("Tafel 1");
  }

  /** @return how often somebody's words stand in it */
  private static int areWords(String content) {
    assertThat(content).doesNotContainPattern(TRICKS);
    List<String> pieces = WRITTEN.matcher(content).results().map(found -> found.group(1)).toList();
    for (String piece : pieces)
      assertThat(WITH_A_BACKSLASH.matcher(piece).replaceAll("")).as(content).doesNotContainPattern(FORMATS)
          .doesNotContain("@everyone", "@here");
    return pieces.size();
  }

  private List<ChatMessage> everything() {
    Stream<ChatMessage> open = Stream.concat(Stream.of(room.channel, room.table(1), ana.direct()),
        people.stream().map(Person::direct)).flatMap(place -> place.messages().stream())
        .filter(m -> m.author().equals(discord.bot()));
    return Stream.concat(open, people.stream().flatMap(person -> person.seesAlone().stream())).toList();
  }
}
