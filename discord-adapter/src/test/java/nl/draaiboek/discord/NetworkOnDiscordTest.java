package nl.draaiboek.discord;

import static nl.draaiboek.testkit.FakeDarkroom.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.network.Attendance;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Member;
import nl.draaiboek.core.network.Memory;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Interaction;
import nl.draaiboek.discord.fake.Person;
import nl.draaiboek.discord.fake.SeenButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A network between its meetings, as people on Discord see it. It is 25 June; they meet on 15 July. */
class NetworkOnDiscordTest {
  private static final Pattern CODE = Pattern.compile("koppel ([A-Z]{4} [A-Z]{4})");

  @RegisterExtension
  final FakeDiscord discord = new FakeDiscord();
  private final OnDiscord room = new OnDiscord(discord);
  private final Person ana = room.comes("Ana");
  private final Person ben = room.comes("Ben");

  @BeforeEach
  void ana_begins_a_network() {
    assertThat(ana.slash("network found", Map.of("name", "Samen leren")).reply().text())
        .contains("Het netwerk Samen leren is er");
    assertThat(ana.slash("network home", Map.of()).reply().text()).contains("komt vanaf nu hier");
    assertThat(ana.slash("network plan", Map.of("date", "15-7-2026", "time", "10:00", "weeks", 6, "times", 3,
        "place", "Buurthuis")).reply().text()).contains("heeft 3 bijeenkomsten voor de boeg");
  }

  @AfterEach
  void everyone_goes() {
    room.close();
  }

  @Test
  void who_presses_on_a_letter_in_the_channel_is_in_the_network_and_alone_sees_that_it_counts() {
    ChatMessage letter = briefing();
    int posted = room.channel.messages().size();
    Interaction yes = ben.presses(letter, "Ik kom");
    assertThat(yes.reply().text()).contains("Je komt op woensdag 15 juli");
    assertThat(ben.presses(letter, "Ik kom").reply().text()).contains("Je komt op woensdag 15 juli");
    assertThat(network().calendar().attendance(1).values())
        .containsExactly(new Attendance(Attendance.Coming.YES, false));
    ben.presses(yes.reply(), "In Teams").acknowledgement();
    await().atMost(Duration.ofSeconds(30)).untilAsserted(
        () -> assertThat(network().calendar().attendance(1).values()).containsExactly(
            new Attendance(Attendance.Coming.YES, false, Optional.of(Attendance.Way.TEAMS))));
    assertThat(ana.slash("network next", Map.of()).reply().text()).contains("In Teams\\: 1");
    assertThat(room.channel.messages()).hasSize(posted);
    assertThat(ana.slash("network members", Map.of()).reply().text()).contains("2 mensen",
        "Ben");
    ben.presses(letter, "Ik kan niet").reply();
    room.settles();
    assertThat(ana.direct().messages()).last()
        .satisfies(m -> assertThat(m.text()).contains("Ben kan niet komen"));
  }

  @Test
  void homework_is_answered_on_a_form_under_the_reminder_and_stands_there_when_it_opens_again() {
    ana.slash("network homework", Map.of("question", "Wat wil je leren?")).reply();
    ben.presses(briefing(), "Misschien").reply();
    room.passes(Duration.ofDays(4));
    ChatMessage reminder = ben.direct().last();
    assertThat(reminder.text()).contains("Wat wil je leren?");
    ChatMessage told = ben
        .fillsIn(ben.presses(reminder, "Antwoorden").form(), Map.of("Je antwoord", "Luisteren")).reply();
    assertThat(told.text()).contains("Je antwoord staat erin", "Luisteren");
    assertThat(ben.presses(reminder, "Antwoorden").form().field("Je antwoord").value())
        .isEqualTo("Luisteren");
    assertThat(ben.slash("todo", Map.of()).reply().text()).contains("Je hebt alles gedaan");
  }

  @Test
  void homework_is_answered_by_a_picture_that_is_sent_to_the_bot_alone() {
    ana.slash("network homework", Map.of("question", "Toon je keuken", "form", "picture")).reply();
    ben.presses(briefing(), "Misschien").reply();
    room.passes(Duration.ofDays(4));
    assertThat(ben.presses(ben.direct().last(), "Antwoorden").reply().text())
        .contains("Antwoord met een foto", "netwerk antwoord 1", "wat erop staat");
    ben.posts(ben.direct(), "netwerk antwoord 1: een fornuis", "IMG_1.jpg", picture("a kitchen"));
    await().untilAsserted(() -> assertThat(network().promises().pictures().get(1)).hasSize(1));
    await().untilAsserted(
        () -> assertThat(ben.direct().last().text()).contains("een fornuis", "Met je foto."));
  }

  @Test
  void what_facilitators_ask_is_refused_to_others_and_what_somebody_wishes_is_theirs() {
    ben.presses(briefing(), "Ik kom").reply();
    assertThat(ben.slash("network plan", Map.of("date", "15-9-2026", "time", "10:00")).reply().text())
        .contains("alleen een begeleider");
    assertThat(ben.slash("network delivery", Map.of()).reply().text()).contains("alleen een begeleider");
    assertThat(ben.slash("network snooze", Map.of("days", 7)).reply().text())
        .contains("Je krijgt geen herinnering voor");
    ChatMessage wishes = ben.slash("network wishes", Map.of()).reply();
    ben.presses(wishes, "Brief ook aan mij").acknowledgement();
    await().untilAsserted(() -> assertThat(network().membership().present())
        .anyMatch(m -> m.wishes().briefing() && m.wishes().quietTo().isPresent()));
    assertThat(ben.slash("network leave", Map.of()).reply().text()).contains("Je bent weg uit Samen leren");
    assertThat(ben.slash("network leave", Map.of()).reply().text())
        .contains("Je hoort niet bij dit netwerk");
  }

  @Test
  void who_takes_no_direct_messages_is_told_to_the_facilitator_and_gets_them_once_when_the_way_is_open() {
    ben.presses(briefing(), "Misschien").reply();
    ana.slash("network homework", Map.of("question", "Wat wil je leren?")).reply();
    ben.closesDirectMessages();
    room.passes(Duration.ofDays(4));
    assertThat(ana.slash("network delivery", Map.of()).reply().text())
        .contains("krijgt geen privéberichten");
    ben.opensDirectMessages();
    ben.messages("hoi");
    await().untilAsserted(() -> {
      room.settles();
      assertThat(letters(ben)).hasSize(1);
    });
    ben.messages("hoi hoi");
    assertThat(ana.slash("network delivery", Map.of()).reply().text()).contains("Alles is aangekomen");
    room.settles();
    assertThat(letters(ben)).hasSize(1);
  }

  @Test
  void two_accounts_become_one_person_with_a_code_that_works_once() {
    Person elsewhere = room.comes("Ana thuis");
    ben.presses(briefing(), "Ik kom").reply();
    String code = code(ana.slash("network link", Map.of()).reply().text());
    assertThat(ben.slash("network link", Map.of("code", code)).reply().text())
        .contains("ben je in Samen leren al Ben");
    String other = code(ana.slash("network link", Map.of()).reply().text());
    elsewhere.messages("netwerk koppel " + other);
    await().untilAsserted(() -> assertThat(elsewhere.direct().messages())
        .anyMatch(m -> m.text().contains("is dit account nu ook Ana")));
    assertThat(ben.slash("network link", Map.of("code", other)).reply().text())
        .contains("Deze code werkt niet");
    assertThat(network().membership().present()).hasSize(2);
    assertThat(elsewhere.slash("network delivery", Map.of()).reply().text()).contains("Alles is aangekomen");
  }

  @Test
  void a_meeting_is_moved_and_called_off_once_its_facilitator_has_seen_what_goes_out_to_how_many() {
    ben.presses(briefing(), "Ik kom").reply();
    assertThat(ben.slash("network move", Map.of("meeting", 1, "date", "22 juli")).reply().text())
        .contains("alleen een begeleider");
    ChatMessage asked = ana.slash("network move", Map.of("meeting", 1, "date", "22 juli", "time", "11:00"))
        .reply();
    assertThat(asked.text()).contains("Bijeenkomst 1 van woensdag 15 juli", "1 gesprek", "2 mensen",
        "onze bijeenkomst gaat naar woensdag 22 juli");
    assertThat(network().calendar().find(1).orElseThrow().when().date()).isEqualTo(LocalDate.of(2026, 7, 15));
    ana.presses(asked, "Verplaats").acknowledgement();
    await().untilAsserted(
        () -> assertThat(network().calendar().find(1).orElseThrow().when().at()).isEqualTo("11:00"));
    room.settles();
    assertThat(room.channel.messages()).last()
        .satisfies(m -> assertThat(m.text()).contains("22 juli", "11\\:00 tot 13\\:00"));
    ChatMessage off = ana.slash("network cancel", Map.of("meeting", 1, "reason", "De zaal is dicht")).reply();
    assertThat(off.text()).contains("Waarom", "De zaal is dicht");
    ana.presses(off, "Zeg af").acknowledgement();
    await().untilAsserted(
        () -> assertThat(network().calendar().find(1).orElseThrow().isPlanned()).isFalse());
    room.settles();
    assertThat(room.channel.messages()).last()
        .satisfies(m -> assertThat(m.text()).contains("gaat niet door", "De zaal is dicht"));
    assertThat(ana.slash("network cancel", Map.of("meeting", 2)).reply().text())
        .contains("Er gaat geen bericht uit");
  }

  @Test
  void who_is_in_two_networks_says_which_one_and_nobody_retypes_what_they_said() {
    ben.presses(briefing(), "Ik kom").reply();
    ana.slash("network found", Map.of("name", "Andere groep")).reply();
    var other = room.networks.all().stream().filter(id -> !id.equals(network().id())).findFirst()
        .orElseThrow();
    ana.presses(ana.slash("network home", Map.of()).reply(), "Andere groep").acknowledgement();
    await().until(() -> !room.networks.find(other).orElseThrow().membership().homes().isEmpty());
    ChatMessage which = ana.slash("network answer", Map.of("number", 1, "words", "Luisteren")).reply();
    assertThat(which.text()).contains("Om welk netwerk gaat het?");
    assertThat(ana.completes("network next", "network", "and").suggestions())
        .containsExactly("Andere groep");
    assertThat(ana.slash("network next", Map.of("network", other.value())).reply().text())
        .contains("geen bijeenkomst");
    give("Wat wil je leren?");
    ana.presses(which, "Samen leren").acknowledgement();
    await().untilAsserted(
        () -> assertThat(network().promises().answers(1).values()).containsExactly(List.of("Luisteren")));
  }

  @Test
  void members_find_things_back_and_others_do_not() {
    room.store.archive().replace(network().id(), List.of(new Memory("given-1", Memory.Kind.IDEA,
        Optional.of(1), Optional.empty(), "Samen eten",
        "Elke maand koken de buren voor elkaar in het buurthuis, en wie wil schuift aan")));
    ChatMessage found = ana.slash("network archive", Map.of("search", "buren")).reply();
    assertThat(found.text()).contains("Samen eten", "idee", "15 juli", "koken de buren");
    assertThat(links(found)).anyMatch(link -> link.endsWith("/n/net/archive"));
    assertThat(ana.slash("network archive", Map.of("search", "fiets")).reply().text())
        .contains("niets gevonden");
    assertThat(ben.slash("network archive", Map.of("search", "buren")).reply().text())
        .contains("Je hoort niet bij dit netwerk");
  }

  @Test
  void a_long_briefing_is_read_whole_and_what_does_not_fit_is_behind_a_link() {
    describes("Waarover het gaat. ".repeat(20) + "Tot hier.", "Een pen. ".repeat(40));
    ChatMessage fits = briefing();
    assertThat(fits.text()).contains("Tot hier", "Een pen").doesNotContain("…");
    assertThat(links(fits)).hasSize(1);
    describes("Waarover het gaat. ".repeat(90), "Een pen. ".repeat(200));
    ana.slash("network move", Map.of("meeting", 1, "date", "16 juli")).reply();
    networkDo(new NetworkCommand.MoveMeeting(1,
        network().calendar().find(1).orElseThrow().when().on(LocalDate.of(2026, 7, 16))));
    room.settles();
    ChatMessage cut = room.channel.messages().getLast();
    assertThat(cut.text()).contains("Lees alles");
    assertThat(links(cut)).contains("https://draaiboek.example/calendar/net/abc/1/letter");
  }

  private static List<String> links(ChatMessage message) {
    return message.buttons().stream().map(SeenButton::url).filter(url -> !url.isEmpty()).toList();
  }

  private void describes(String aims, String materials) {
    networkDo(new NetworkCommand.DescribeMeeting(1,
        new Meeting.Description("Buurthuis", "", aims, materials)));
  }

  private void give(String question) {
    networkDo(new NetworkCommand.GiveHomework(1,
        Homework.Turn.BEFORE, question,
        Homework.Form.TEXT, false));
  }

  private void networkDo(NetworkCommand command) {
    var leader = network().membership().present().filter(Member::leads).findFirst().orElseThrow().person();
    assertThat(room.networks.command(network().id(), UUID.randomUUID().toString(), command, leader))
        .isInstanceOf(Reply.Noted.class);
  }

  private static List<ChatMessage> letters(Person person) {
    return person.direct().messages().stream().filter(m -> m.text().contains("dit staat nog open")).toList();
  }

  private static String code(String told) {
    Matcher code = CODE.matcher(told);
    assertThat(code.find()).as(told).isTrue();
    return code.group(1);
  }

  private ChatMessage briefing() {
    room.passes(Duration.ofDays(13));
    return room.channel.messages().stream().filter(m -> m.text().contains("we komen bij elkaar"))
        .reduce((_, last) -> last).orElseThrow();
  }

  private Network.Founded network() {
    return room.networks.find(room.networks.all().getFirst()).orElseThrow();
  }
}
