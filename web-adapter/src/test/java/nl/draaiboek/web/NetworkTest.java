package nl.draaiboek.web;

import static nl.draaiboek.testkit.FakeDarkroom.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A network in the browser, without any script: everything is a form, and comes back with what is wrong. */
class NetworkTest {
  private static final Map<String, String> SERIES = Map.of("action", "network/series", "first", "2026-09-10",
      "at", "10:00", "minutes", "120", "weeks", "6", "times", "3", "place", "De Kom", "script", "evening");

  private final Hall hall = new Hall();
  private final Browser ana = anaFounds(hall);

  @AfterEach
  void close() {
    hall.close();
  }

  static Browser anaFounds(Hall hall) {
    Browser ana = hall.browser();
    ana.get("/networks/new");
    ana.post("/networks/new", Map.of("name", "Neighbours", "theme", "living together", "yourName", "Ana",
        "language", "en"));
    return ana;
  }

  @Test
  void who_founds_a_network_leads_it() {
    assertThat(ana.path()).endsWith("/lead");
    assertThat(ana.sees()).contains("Neighbours", "living together", "No meeting is planned");
    assertThat(network().membership().present()).singleElement().matches(m -> m.leads());
  }

  @Test
  void a_network_without_a_name_is_asked_for_one_and_the_rest_is_kept() {
    Browser ben = hall.browser();
    ben.get("/networks/new");
    var answer = ben.post("/networks/new", Map.of("name", " ", "theme", "care", "yourName", "Ben"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(ben.sees()).contains("Give the network a name", "value=\"care\"", "value=\"Ben\"");
  }

  @Test
  void where_opening_asks_for_a_password_founding_does() {
    try (Hall shut = new Hall(
        s -> new WebSettings(s.publicUrl(), new OpeningRule.WhoKnows("sesame"), s.links(),
            s.trustedProxies(), s.language(), s.zone()))) {
      Browser eve = shut.browser();
      eve.get("/networks/new");
      assertThat(eve.post("/networks/new", Map.of("name", "Ours", "yourName", "Eve", "secret", "wrong"))
          .statusCode()).isEqualTo(403);
      eve.post("/networks/new", Map.of("name", "Ours", "yourName", "Eve", "secret", "sesame"));
      assertThat(eve.path()).endsWith("/lead");
    }
  }

  @Test
  void the_days_of_a_series_are_shown_before_they_are_planned() {
    ana.get(path() + "/plan");
    Map<String, String> look = new HashMap<>(SERIES);
    look.putAll(Map.of("look", "yes", "from1", "2026-10-17", "until1", "2026-10-25"));
    ana.post(path() + "/plan", look);
    assertThat(ana.sees()).contains("Thursday 10 September 2026", "Thursday 29 October 2026",
        "Thursday 3 December 2026").doesNotContain("Thursday 22 October 2026");
    assertThat(network().calendar().all()).isEmpty();
  }

  @Test
  void a_series_that_is_sent_twice_is_planned_once() {
    ana.get(path() + "/plan");
    String form = ana.finds("name=\"form\" value=\"([^\"]*)\"");
    plans(form);
    plans(form);
    assertThat(network().calendar().all().values()).extracting(m -> m.when().date().toString())
        .containsExactly("2026-09-10", "2026-10-22", "2026-12-03");
    assertThat(ana.path()).endsWith("/lead");
  }

  @Test
  void what_is_wrong_with_a_series_is_told_at_once_and_the_words_are_kept() {
    ana.get(path() + "/plan");
    Map<String, String> wrong = new HashMap<>(SERIES);
    wrong.putAll(Map.of("first", "tomorrow", "minutes", "5", "weeks", "0", "from2", "2026-10-17"));
    assertThat(ana.post(path() + "/plan", wrong).statusCode()).isEqualTo(422);
    assertThat(ana.sees()).contains("Write the day like this", "lasts 15 to 720 minutes", "1 to 26 weeks",
        "holiday 2", "value=\"tomorrow\"", "value=\"De Kom\"");
  }

  @Test
  void whoever_has_the_link_comes_in_by_name_and_says_whether_they_come() {
    plans("a-form-of-her-own");
    Browser ben = joins("Ben");
    assertThat(ben.sees()).contains("Thursday 10 September 2026", "10:00 to 12:00", "De Kom",
        "Are you coming?");
    ben.post(path(), Map.of("action", "network/coming/1/late"));
    assertThat(ben.sees()).contains("You said: I am coming later", "How are you coming?");
    ben.post(path(), Map.of("action", "network/coming/1/late/room"));
    ana.get(path() + "/meeting/1");
    assertThat(ana.sees()).containsPattern("Coming later <b class=\"num\">1</b></dt><dd>Ben")
        .containsPattern("By which way</dt><dd><span>In the room <b class=\"num\">1</b>");
  }

  @Test
  void someone_without_a_name_is_asked_for_it() {
    Browser ben = hall.browser();
    ben.get(link("j"));
    assertThat(ben.post(path() + "/join", Map.of("name", " ")).statusCode()).isEqualTo(422);
    assertThat(ben.sees()).contains("Fill in your name").doesNotContain("Join without a name");
  }

  @Test
  void homework_is_answered_changed_and_seen_by_who_leads_alone() {
    plans("a-form-of-her-own");
    gives("What do you want to learn?", "TOP_3", false);
    Browser ben = joins("Ben");
    Browser chantal = joins("Chantal");
    ben.post(path(), Map.of("action", "network/answer/1", "line1", "listening", "line2", "asking"));
    ben.post(path(), Map.of("action", "network/answer/1", "line1", "waiting", "line2", "asking"));
    assertThat(ben.get(path()).body()).contains("You answered", "value=\"waiting\"");
    assertThat(chantal.get(path()).body()).contains("Only you and the facilitators")
        .doesNotContain("waiting");
    ana.get(path() + "/meeting/1");
    assertThat(ana.sees()).contains("1 answer", "waiting").doesNotContain("listening");
  }

  @Test
  void shared_homework_is_seen_by_all_and_a_web_address_alone_is_a_link() {
    plans("a-form-of-her-own");
    gives("A good example?", "LINK", true);
    joins("Ben").post(path(), Map.of("action", "network/answer/1", "line1", "https://example.org/kitchen"));
    Browser chantal = joins("Chantal");
    chantal.post(path(), Map.of("action", "network/answer/1", "line1", "javascript:alert(1)"));
    assertThat(chantal.get(path()).body()).contains("Everyone in the network sees this",
        "<a href=\"https://example.org/kitchen\"");
    ana.get(path());
    assertThat(ana.sees()).contains("javascript:alert(1)").doesNotContain("href=\"javascript");
  }

  @Test
  void homework_is_answered_by_a_picture_that_its_writer_and_who_leads_see_and_can_be_changed_and_taken_back() {
    plans("a-form-of-her-own");
    gives("Show us your kitchen", "PICTURE", false);
    Browser ben = joins("Ben");
    Map<String, String> answer = Map.of("action", "network/answer/1", "picture", "yes", "line1", "A stove");
    assertThat(ben.sees()).contains("enctype=\"multipart/form-data\"", "type=\"file\"");
    ben.post(path(), answer);
    assertThat(ben.sees()).contains("Choose a picture first");
    ben.posts(path(), answer, new byte[]{1, 2});
    assertThat(ben.sees()).contains("JPEG, PNG or GIF", "value=\"A stove\"");
    ben.posts(path(), answer, picture("a kitchen"));
    String photo = ben.finds("<img src=\"([^\"]+)\" alt=\"Your picture: A stove\"");
    assertThat(ben.get(photo).body()).isEqualTo("picture of a kitchen");
    assertThat(ana.get(photo).statusCode()).isEqualTo(200);
    assertThat(ben.get(path() + "/mydata").body()).contains("with your picture (ZIP)");
    assertThat(ben.get(path() + "/mydata.zip").body()).contains("my-data.txt", "picture-1.");
    assertThat(ana.get(path() + "/mydata.zip").body()).contains("my-data.txt").doesNotContain("picture-");
    assertThat(ana.get(path() + "/meeting/1").body()).contains(photo, "Picture of Ben", "A stove");
    Browser chantal = joins("Chantal");
    assertThat(chantal.sees()).doesNotContain(photo);
    assertThat(chantal.get(photo).statusCode()).isEqualTo(404);
    assertThat(hall.browser().get(photo).statusCode()).isEqualTo(404);
    ben.get(path());
    ben.posts(path(), Map.of("action", "network/answer/1", "picture", "yes", "line1", "A sink"),
        picture("a sink"));
    assertThat(ben.get(photo).statusCode()).isEqualTo(404);
    ben.get(path());
    String changed = ben.finds("<img src=\"([^\"]+)\" alt=\"Your picture: A sink\"");
    ben.post(path(),
        Map.of("action", "network/answer/1", "picture", "yes", "line1", "A sink", "back", "yes"));
    assertThat(network().promises().answers(1)).isEmpty();
    assertThat(ben.get(changed).statusCode()).isEqualTo(404);
  }

  @Test
  void a_shared_picture_is_seen_by_all_and_waits_while_its_words_are_held_back() {
    plans("a-form-of-her-own");
    gives("Show us your kitchen", "PICTURE", true);
    Browser ben = joins("Ben");
    ben.posts(path(),
        Map.of("action", "network/answer/1", "picture", "yes", "line1", "Stove, mail ana@example.org"),
        picture("a kitchen"));
    assertThat(ben.sees()).contains("an e-mail address", "Your picture is kept");
    assertThat(network().promises().answers(1)).isEmpty();
    ben.post(path(),
        Map.of("action", "network/answer/1", "picture", "yes", "line1", "A stove", "photo",
            ben.finds("name=\"photo\" value=\"([^\"]+)"), "photo-kept",
            ben.finds("name=\"photo-kept\" value=\"([^\"]+)")));
    Browser chantal = joins("Chantal");
    assertThat(chantal.get(chantal.finds("<img src=\"([^\"]+)\" alt=\"Picture of Ben\"")).body())
        .isEqualTo("picture of a kitchen");
  }

  @Test
  void an_answer_that_is_too_long_comes_back_to_be_made_shorter() {
    plans("a-form-of-her-own");
    gives("What moved you?", "TEXT", false);
    Browser ben = joins("Ben");
    String long_ = "a".repeat(1003);
    assertThat(ben.post(path(), Map.of("action", "network/answer/1", "line1", long_)).statusCode())
        .isEqualTo(422);
    assertThat(ben.sees()).contains("3 characters too long", long_);
  }

  @Test
  void an_answer_with_a_phone_number_is_asked_after_and_kept_once_its_writer_means_it() {
    plans("a-form-of-her-own");
    gives("How can we reach each other?", "TEXT", true);
    Browser ben = joins("Ben");
    ben.post(path(), Map.of("action", "network/answer/1", "line1", "Call 06-12345678"));
    assertThat(ben.sees()).contains("a phone number", "Call 06-12345678</textarea>", "name=\"anyway\"");
    assertThat(network().promises().answers(1)).isEmpty();
    ben.post(path(), Map.of("action", "network/answer/1", "line1", "Call 06-12345678", "anyway", "yes"));
    assertThat(network().promises().answers(1)).hasSize(1);
    assertThat(ben.sees()).doesNotContain("name=\"anyway\"");
  }

  @Test
  void a_meeting_is_described_moved_and_called_off() {
    plans("a-form-of-her-own");
    String meeting = path() + "/meeting/2";
    ana.get(meeting);
    ana.post(meeting, Map.of("action", "network/describe/2", "place", "Town hall", "link", "example.org"));
    assertThat(ana.sees()).contains("A link begins with https://", "value=\"Town hall\"");
    ana.post(meeting, Map.of("action", "network/describe/2", "place", "Town hall", "aims", "To <listen>"));
    assertThat(ana.sees()).contains("That is saved", "What for: To &lt;listen&gt;", "Town hall");
    ana.post(meeting,
        Map.of("action", "network/move/2", "date", "2026-10-29", "at", "13:30", "minutes", "90"));
    assertThat(ana.sees()).contains("Thursday 29 October 2026", "13:30 to 15:00");
    ana.post(meeting, Map.of("action", "network/cancel/2"));
    assertThat(ana.sees()).contains("Tick that you are sure");
    ana.post(meeting, Map.of("action", "network/cancel/2", "sure", "yes"));
    assertThat(network().calendar().find(2)).get().returns(Meeting.State.CANCELLED, Meeting::state);
    assertThat(ana.path()).endsWith("/lead");
  }

  @Test
  void tasks_have_owners_who_find_them_on_their_own_page() {
    plans("a-form-of-her-own");
    Browser ben = joins("Ben");
    ana.get(path() + "/meeting/1");
    String who = ana.finds("<option value=\"([A-Za-z0-9_-]{22})\">Ben");
    ana.post(path() + "/meeting/1",
        Map.of("action", "network/add-task/1", "what", "Print the cards", "owner", who,
            "due", "2026-09-08", "kind", "PREPARATION"));
    assertThat(ben.get(path()).body()).contains("Print the cards");
    ben.post(path(), Map.of("action", "network/task/1/done"));
    assertThat(ben.sees()).doesNotContain("Print the cards");
    ana.get(path() + "/lead");
    assertThat(ana.sees()).contains("Nothing is open");
  }

  @Test
  void settings_that_would_send_at_night_are_refused() {
    ana.get(path() + "/charter");
    Map<String, String> charter = new HashMap<>(Map.of("action", "network/charter", "name", "Neighbours",
        "language", "en", "zone", "Europe/Amsterdam", "quietFrom", "20:00", "quietUntil", "08:00", "sendAt",
        "22:00", "briefingDays", "5"));
    ana.post(path() + "/charter", charter);
    assertThat(ana.sees()).contains("while people are left alone", "value=\"22:00\"");
    charter.put("sendAt", "08:30");
    ana.post(path() + "/charter", charter);
    assertThat(network().charter().briefingDays()).isEqualTo(5);
    assertThat(hall.browser().get(link("j")).body()).as("as the host has it")
        .contains("is erased 90 days after the last meeting");
    charter.put("keepDays", "30");
    ana.post(path() + "/charter", charter);
    assertThat(hall.browser().get(link("j")).body()).contains("is erased 30 days after the last meeting");
  }

  @Test
  void the_facilitators_link_makes_a_member_lead_and_who_gave_that_away_does_not_take_it_back() {
    Browser ben = joins("Ben");
    assertThat(ben.get(path() + "/lead").statusCode()).isEqualTo(404);
    ben.get(link("f"));
    assertThat(ben.path()).endsWith("/lead");
    ana.get(path() + "/lead");
    String who = ana.finds("Ben</b>(?s:.*?)name=\"person\" value=\"([^\"]*)\"");
    ana.post(path() + "/lead", Map.of("action", "network/role", "person", who, "role", "PARTICIPANT"));
    assertThat(ben.get(path() + "/lead").statusCode()).isEqualTo(404);
    assertThat(ben.post(path() + "/lead", SERIES).statusCode()).isEqualTo(404);
  }

  @Test
  void a_member_cannot_do_what_facilitators_do_on_a_page_of_their_own() {
    Browser ben = joins("Ben");
    assertThat(ben.post(path(), SERIES).statusCode()).isEqualTo(400);
    assertThat(network().calendar().all()).isEmpty();
  }

  @Test
  void who_leaves_can_come_back_as_the_same_person_and_the_last_who_leads_stays() {
    Browser ben = joins("Ben");
    ben.post(path(), Map.of("action", "network/leave"));
    assertThat(ben.sees()).contains("You left this network", "value=\"Ben\"");
    ben.post(path() + "/join", Map.of("name", "Ben"));
    assertThat(network().membership().all()).hasSize(2);
    ana.get(path());
    ana.post(path(), Map.of("action", "network/leave"));
    assertThat(ana.sees()).contains("You are the only facilitator");
  }

  @Test
  void what_somebody_puts_in_for_all_to_find_back_is_there_until_they_take_it_out() {
    Browser ben = joins("Ben");
    ben.get(path() + "/archive");
    assertThat(ben.sees()).contains("There is nothing here yet");
    ben.post(path() + "/archive", Map.of("action", "network/remember", "kind", "RECIPE", "title",
        "Soup for the street", "about", "Begin with leeks"));
    Browser chantal = joins("Chantal");
    chantal.get(path() + "/archive");
    assertThat(chantal.sees()).contains("Soup for the street", "Begin with leeks", "from Ben")
        .doesNotContain("Take out");
    chantal.get(path() + "/archive?words=nothing");
    assertThat(chantal.sees()).contains("Nothing has these words").doesNotContain("Soup for the street");
    ben.get(path() + "/archive");
    ben.post(path() + "/archive", Map.of("action", "network/take-out/1"));
    assertThat(ben.sees()).doesNotContain("Soup for the street");
    assertThat(hall.browser().get(path() + "/archive").statusCode()).isEqualTo(404);
  }

  @Test
  void a_phone_number_that_all_would_find_back_is_asked_after_first() {
    Browser ben = joins("Ben");
    ben.get(path() + "/archive");
    Map<String, String> put = Map.of("action", "network/remember", "kind", "SOURCE", "title", "Call Driss",
        "about", "06-12345678");
    ben.post(path() + "/archive", put);
    assertThat(ben.sees()).contains("a phone number", "06-12345678", "Place anyway");
    assertThat(network().memories().all()).isEmpty();
    Map<String, String> meant = new HashMap<>(put);
    meant.put("anyway", "yes");
    ben.post(path() + "/archive", meant);
    assertThat(network().memories().all()).hasSize(1);
  }

  @Test
  void wishes_are_kept() {
    Browser ben = joins("Ben");
    ben.post(path(), Map.of("action", "network/wishes", "briefing", "yes", "quietTo", "2026-08-01"));
    assertThat(network().membership().present().filter(m -> !m.leads())).singleElement()
        .matches(m -> !m.wishes().reminders() && m.wishes().briefing() && m.wishes().quietTo().isPresent());
  }

  @Test
  void one_s_own_link_makes_another_device_the_same_person() {
    Browser ben = joins("Ben");
    Browser phone = hall.browser();
    phone.get(ben.finds("value=\"http://[^/]*(/p/[A-Za-z0-9_-]{22})\""));
    assertThat(phone.sees()).contains("value=\"Ben\"");
  }

  @Test
  void what_comes_too_late_to_help_is_told_to_who_leads() {
    plans("a-form-of-her-own");
    hall.clock.advance(Duration.ofDays(90));
    ana.get(path());
    ana.post(path(), Map.of("action", "network/wishes"));
    ana.get(path() + "/lead");
    assertThat(ana.sees()).contains("Not sent, because it was too late: the briefing of ",
        "No letter reaches Ana. They take part in the browser alone");
  }

  @Test
  void a_meeting_opens_as_a_session_that_members_go_into_as_who_they_are() {
    plans("a-form-of-her-own");
    Browser ben = joins("Ben");
    ana.get(path() + "/meeting/1");
    ana.post(path() + "/meeting/1/open", Map.of());
    assertThat(ana.path()).endsWith("/setup");
    ben.get(path());
    assertThat(ben.sees()).contains("The meeting is open now");
    ben.post(path() + "/meeting/1/enter", Map.of());
    assertThat(ben.sees()).contains("Ben").doesNotContain("What may the others call you");
    assertThat(hall.session(ben.session()).circle().participants()).extracting(a -> a.person())
        .containsExactlyElementsOf(network().membership().present().filter(m -> !m.leads())
            .map(m -> m.person()).toList());
    ben.get(path());
    assertThat(ben.post(path() + "/meeting/2/enter", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void a_learning_group_is_joined_told_of_and_left_on_one_s_own_page() {
    plans("a-form-of-her-own");
    Browser ben = joins("Ben");
    SessionId session = new SessionId("the-first");
    var who = network().membership().present().filter(m -> m.leads()).findFirst().orElseThrow().person();
    hall.networks.command(network().id(), "hold", new NetworkCommand.HoldMeeting(1, session), who);
    hall.networks.command(network().id(), "groups", new NetworkCommand.KeepGroups(1, session,
        List.of(new NetworkCommand.KeepGroups.Started("Less paper", who, List.of()))), who);
    ben.get(path());
    assertThat(ben.sees()).contains("Less paper", "Join group 1").doesNotContain("Save for group 1");
    ben.post(path(), Map.of("action", "network/group/1/in"));
    assertThat(ben.sees()).contains("Leave group 1", "Save for group 1");
    ben.post(path(), Map.of("action", "network/group-line/1", "line", "Call 06-12345678"));
    assertThat(network().groups().find(1).orElseThrow().line()).isEmpty();
    ben.post(path(), Map.of("action", "network/group-line/1", "line", "Mondays in the library"));
    ana.get(path());
    assertThat(ana.sees()).contains("Mondays in the library", "Ben");
  }

  @Test
  void a_meeting_without_a_script_asks_for_one_before_it_opens() {
    plans("a-form-of-her-own");
    ana.get(path() + "/meeting/1");
    ana.post(path() + "/meeting/1", Map.of("action", "network/script/1", "script", ""));
    assertThat(ana.sees()).contains("Choose a script to open").doesNotContain("Open this session");
    assertThat(ana.post(path() + "/meeting/1/open", Map.of()).statusCode()).isEqualTo(422);
  }

  @Test
  void the_calendar_needs_no_more_than_its_own_link() {
    plans("a-form-of-her-own");
    ana.get(path());
    String calendar = ana.finds("value=\"http://[^/]*(/calendar/[^\"]*)[.]ics\"");
    Browser phone = hall.browser();
    var all = phone.get(calendar + ".ics");
    assertThat(all.body()).isEqualTo("a calendar of 3");
    assertThat(all.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
    String meeting = ana.finds("href=\"http://[^/]*(/calendar/[^\"]*/1)[.]ics\"");
    assertThat(phone.get(meeting + ".ics").body()).isEqualTo("a calendar of 1");
    assertThat(phone.get(meeting + "/letter").body()).contains("De Kom");
    assertThat(phone.get(meeting.replaceFirst("/1$", "/2") + ".ics").statusCode()).isEqualTo(404);
    assertThat(phone.get(path()).statusCode()).isEqualTo(404);
    Browser eve = anaFounds(hall);
    eve.get(eve.path().replace("/lead", ""));
    String own = eve.finds("value=\"http://[^/]*(/calendar/[^\"]*)[.]ics\"");
    String key = own.substring(own.lastIndexOf('/'));
    assertThat(eve.get("/calendar/" + network().id() + key + ".ics").statusCode()).isEqualTo(404);
  }

  @Test
  void who_sees_that_their_calendar_address_leaked_has_another_and_the_old_one_is_gone() {
    plans("a-form-of-her-own");
    ana.get(path());
    String leaked = ana.finds("value=\"http://[^/]*(/calendar/[^\"]*[.]ics)\"");
    ana.post(path(), Map.of("action", "network/calendar"));
    ana.get(path());
    String own = ana.finds("value=\"http://[^/]*(/calendar/[^\"]*[.]ics)\"");
    assertThat(own).isNotEqualTo(leaked);
    Browser phone = hall.browser();
    assertThat(phone.get(own).body()).isEqualTo("a calendar of 3");
    assertThat(phone.get(leaked).statusCode()).isEqualTo(410);
  }

  @Test
  void a_member_is_told_how_an_account_in_a_chat_becomes_theirs() {
    Browser ben = joins("Ben");
    ben.post(path(), Map.of("action", "network/chat"));
    assertThat(ben.sees()).contains("network link ");
  }

  @Test
  void strangers_and_members_of_another_network_find_nothing() {
    Browser eve = anaFounds(hall);
    for (String page : new String[]{"", "/lead", "/plan", "/charter", "/meeting/1", "/qr.svg"})
      assertThat(eve.get(path() + page).statusCode()).as(page).isEqualTo(404);
    assertThat(eve.post(path() + "/plan", SERIES).statusCode()).isEqualTo(404);
  }

  private Browser joins(String name) {
    Browser someone = hall.browser();
    someone.get(link("j"));
    someone.post(path() + "/join", Map.of("name", name));
    return someone;
  }

  private void plans(String form) {
    ana.get(path() + "/plan");
    Map<String, String> series = new HashMap<>(SERIES);
    series.put("form", form);
    ana.post(path() + "/plan", series);
  }

  private void gives(String question, String form, boolean shared) {
    Map<String, String> fields = new HashMap<>(Map.of("action", "network/homework/1", "question", question,
        "answer", form, "turn", "BEFORE"));
    if (shared)
      fields.put("shared", "yes");
    ana.get(path() + "/meeting/1");
    ana.post(path() + "/meeting/1", fields);
  }

  /** @return the path of a link of the network: j to join, f to lead with Ana */
  private String link(String kind) {
    ana.get(path() + "/lead");
    return ana.finds("value=\"http://[^/]*(/" + kind + "/[A-Za-z0-9_-]{22})\"");
  }

  private String path() {
    return "/n/" + network().id();
  }

  private Network.Founded network() {
    return hall.networks.find(new NetworkId(hall.store.networks().all().getFirst().value())).orElseThrow();
  }
}
