package nl.draaiboek.teams;

import static nl.draaiboek.teams.AtATable.said;
import static nl.draaiboek.teams.AtATable.sees;
import static nl.draaiboek.teams.AtATable.soon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.draaiboek.core.network.Attendance;
import nl.draaiboek.core.network.Attendance.Coming;
import nl.draaiboek.core.network.Attendance.Way;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.teams.fake.Chat;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.SeenMessage;
import nl.draaiboek.teams.fake.TeamsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A network between its meetings, as people in Teams see it. It is 25 June; they meet on 15 July. */
class NetworkInTeamsTest {
  private static final Pattern CODE = Pattern.compile("koppel ([A-Z]{4} [A-Z]{4})");

  @RegisterExtension
  final FakeTeams teams = new FakeTeams();
  private final OnTeams room = new OnTeams(teams);
  private final TeamsPerson ana = room.comes("Ana");
  private final TeamsPerson ben = room.comes("Ben");
  private final Chat hers = teams.personal(ana);
  private final Chat his = teams.personal(ben);

  @BeforeEach
  void ana_begins_a_network() {
    ana.mentions(room.channel, "netwerk begin: Samen leren");
    tells(hers, "Het netwerk Samen leren is er");
    ana.mentions(room.channel, "netwerk hier");
    tells(hers, "komt vanaf nu hier");
    ana.says(hers, "netwerk plan 15-7-2026 10:00 elke 6 weken 3 keer in Buurthuis");
    tells(hers, "heeft 3 bijeenkomsten voor de boeg");
  }

  @AfterEach
  void everyone_goes() {
    room.close();
  }

  @Test
  void who_presses_on_a_letter_in_the_channel_is_in_the_network_and_alone_sees_that_it_counts() {
    SeenMessage letter = briefing();
    ben.presses(letter, "Ik kom");
    assertThat(sees(ben, letter)).contains("Je komt op woensdag 15 juli");
    assertThat(sees(ana, letter)).doesNotContain("Je komt op");
    ben.presses(letter, "Ik kan niet");
    ben.presses(letter, "Ik kom");
    assertThat(network().calendar().attendance(1).values())
        .containsExactly(new Attendance(Coming.YES, false));
    ana.says(hers, "netwerk leden");
    tells(hers, "Samen leren: 2 mensen");
    ben.says(his, "network coming perhaps");
    soon().untilAsserted(() -> assertThat(network().calendar().attendance(1).values())
        .containsExactly(new Attendance(Coming.MAYBE, false)));
    ben.says(his, "netwerk bewaar 30 dagen");
    tells(his, "Dat kan alleen een begeleider van het netwerk");
    ana.says(hers, "netwerk bewaar 30 dagen");
    tells(hers, "blijft tot 30 dagen na de laatste bijeenkomst");
    ben.says(his, "netwerk kom later in de zaal");
    soon().untilAsserted(() -> assertThat(network().calendar().attendance(1).values())
        .containsExactly(new Attendance(Coming.YES, true, Optional.of(Way.ROOM))));
  }

  @Test
  void homework_is_answered_on_a_form_under_the_reminder_in_the_personal_chat() {
    ana.says(hers, "netwerk huiswerk: Wat wil je leren?");
    tells(hers, "Huiswerk voor woensdag 15 juli");
    ben.presses(briefing(), "Misschien");
    room.passes(Duration.ofDays(4));
    SeenMessage reminder = his.lastFromBot();
    ben.presses(reminder, "Antwoorden");
    ben.presses(reminder, "Verstuur", Map.of("answer-line1", "Luisteren"));
    assertThat(sees(ben, reminder)).contains("Je antwoord staat erin", "Luisteren");
    ben.says(his, "te doen");
    tells(his, "Je hebt alles gedaan");
  }

  @Test
  void what_facilitators_ask_is_refused_to_others_and_talk_stays_talk() {
    ben.presses(briefing(), "Ik kom");
    ben.says(his, "netwerk plan 15-9-2026 10:00");
    tells(his, "alleen een begeleider");
    ben.says(his, "netwerk stil 7 dagen");
    tells(his, "Je krijgt geen herinnering voor");
    int before = his.fromBot().size();
    ben.says(his, "netwerk van buren die koken");
    soon().untilAsserted(() -> assertThat(his.fromBot()).hasSizeGreaterThan(before));
    assertThat(room.networks.all()).hasSize(1);
    ben.says(his, "netwerk weg");
    tells(his, "Je bent weg uit Samen leren");
  }

  @Test
  void who_has_not_added_the_app_is_told_to_the_facilitator_and_gets_the_letter_once_they_have() {
    TeamsPerson chantal = room.comes("Chantal").withoutApp();
    ana.says(hers, "netwerk huiswerk: Wat wil je leren?");
    tells(hers, "Huiswerk voor");
    chantal.presses(briefing(), "Misschien");
    room.passes(Duration.ofDays(4));
    ana.says(hers, "netwerk bezorging");
    tells(hers, "Chantal: krijgt geen privéberichten");
    Chat theirs = teams.personal(chantal);
    teams.installs(chantal, theirs);
    soon().untilAsserted(() -> {
      room.settles();
      assertThat(letters(theirs)).hasSize(1);
    });
    teams.installs(chantal, theirs);
    chantal.says(theirs, "te doen");
    tells(theirs, "Wat je nog kunt doen");
    room.settles();
    assertThat(letters(theirs)).hasSize(1);
    ana.says(hers, "netwerk bezorging");
    tells(hers, "Alles is aangekomen");
  }

  private static List<String> letters(Chat chat) {
    return said(chat).stream().filter(text -> text.contains("dit staat nog open")).toList();
  }

  @Test
  void a_meeting_is_moved_and_called_off_in_words_once_its_facilitator_has_seen_what_goes_out() {
    ben.presses(briefing(), "Ik kom");
    ben.says(his, "netwerk verplaats 1 naar 22 juli 11:00");
    tells(his, "alleen een begeleider");
    ana.says(hers, "netwerk verplaats 1 naar 22 juli 11:00");
    tells(hers, "Bijeenkomst 1 van woensdag 15 juli");
    assertThat(said(hers).getLast()).contains("1 gesprek", "2 mensen");
    assertThat(network().calendar().find(1).orElseThrow().when().at()).isEqualTo("10:00");
    ana.presses(hers.lastFromBot(), "Verplaats");
    assertThat(network().calendar().find(1).orElseThrow().when().at()).isEqualTo("11:00");
    ana.says(hers, "netwerk annuleer 1 omdat de zaal dicht is");
    tells(hers, "Waarom: de zaal dicht is");
    ana.presses(hers.lastFromBot(), "Zeg af");
    assertThat(network().calendar().find(1).orElseThrow().isPlanned()).isFalse();
    room.settles();
    soon().untilAsserted(() -> assertThat(teams.threads(room.channel).stream()
        .flatMap(thread -> thread.fromBot().stream()).map(AtATable::words))
        .anyMatch(words -> words.contains("gaat niet door") && words.contains("de zaal dicht is")));
    ana.says(hers, "netwerk verplaats 9 naar 12 maart");
    tells(hers, "Deze bijeenkomst staat niet gepland");
    ana.says(hers, "netwerk zoek buren");
    tells(hers, "Er is niets gevonden voor “buren”");
  }

  @Test
  void two_accounts_become_one_person_with_a_code() {
    TeamsPerson elsewhere = room.comes("Ana thuis");
    ana.says(hers, "netwerk koppel");
    tells(hers, "De code werkt één keer");
    Matcher code = CODE.matcher(said(hers).getLast());
    assertThat(code.find()).isTrue();
    Chat other = teams.personal(elsewhere);
    elsewhere.says(other, "netwerk koppel " + code.group(1));
    tells(other, "is dit account nu ook Ana");
    ben.says(his, "netwerk koppel " + code.group(1));
    tells(his, "Deze code werkt niet");
    assertThat(network().membership().present()).hasSize(1);
  }

  private void tells(Chat chat, String words) {
    soon().untilAsserted(() -> assertThat(said(chat)).anyMatch(text -> text.contains(words)));
  }

  private SeenMessage briefing() {
    room.passes(Duration.ofDays(13));
    return teams.threads(room.channel).stream().flatMap(thread -> thread.fromBot().stream())
        .filter(m -> AtATable.words(m).contains("we komen bij elkaar")).reduce((_, last) -> last)
        .orElseThrow();
  }

  private Network.Founded network() {
    return room.networks.find(room.networks.all().getFirst()).orElseThrow();
  }
}
