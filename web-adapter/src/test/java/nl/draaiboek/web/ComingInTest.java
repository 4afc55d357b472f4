package nl.draaiboek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Accesses;
import nl.draaiboek.core.engine.StoreFailure;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComingInTest {
  private final Hall hall = new Hall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void ana_opens_a_session_and_finds_the_links_to_pass_on() {
    Browser ana = hall.anaOpens();
    assertThat(ana.path()).endsWith("/setup");
    assertThat(ana.sees()).contains("An evening", "/j/", "/f/", "/b/");
    Session.Opened session = hall.session(ana.session());
    assertThat(session.house().setup().tables()).isEqualTo(2);
    assertThat(session.circle().present()).singleElement()
        .satisfies(a -> assertThat(a.role()).isEqualTo(Role.FACILITATOR));
  }

  @Test
  void what_goes_before_the_day_stands_on_the_page_of_who_leads_while_it_is_still_to_come() {
    Browser ana = hall.browser();
    ana.get("/open");
    ana.post("/open", Map.of("script", "evening", "name", "Ana", "startsAt", "2030-06-25T10:00"));
    assertThat(ana.get("/s/" + ana.session() + "/facilitate").body())
        .containsPattern("09:30</span>\\s*<span>Put the chairs in a ring");
    Browser ben = hall.anaOpens();
    assertThat(ben.get("/s/" + ben.session() + "/facilitate").body()).doesNotContain("Put the chairs");
  }

  @Test
  void ana_chooses_how_long_the_session_lasts() {
    Browser ana = hall.browser();
    ana.get("/open");
    String form = ana.finds("name=\"form\" value=\"([^\"]*)");
    assertThat(
        ana.post("/open", Map.of("script", "evening", "name", "Ana", "form", form, "minutes", "600")).body())
        .contains("This session can last");
    long own = Hall.evening().length().toMinutes();
    ana.post("/open",
        Map.of("script", "evening", "name", "Ana", "form", form, "minutes", Long.toString(own + 7)));
    assertThat(hall.session(ana.session()).house().script().length().toMinutes()).isEqualTo(own + 7);
  }

  @Test
  void ben_comes_in_by_the_code_that_was_said() {
    Browser ana = hall.anaOpens();
    String code = hall.session(ana.session()).house().code();
    Browser ben = hall.browser();
    ben.post("/code",
        Map.of("code", code.toLowerCase(java.util.Locale.ROOT).substring(0, 4) + " " + code.substring(4)));
    assertThat(ben.sees()).contains("What may the others call you?", "Before you begin",
        "Who voted what stays secret",
        "90 days");
    ben.post("/s/" + ana.session() + "/join", Map.of("name", "Ben", "as", "named"));
    assertThat(ben.path()).isEqualTo("/s/" + ana.session());
    assertThat(ben.sees()).contains("Ben");
    assertThat(hall.store.people().names(ana.session())).containsValue("Ben");
  }

  @Test
  void chantal_comes_in_by_the_link_without_a_name_and_the_address_keeps_no_secret() {
    Browser ana = hall.anaOpens();
    Browser chantal = hall.browser();
    chantal.get(hall.link(ana, "j"));
    assertThat(chantal.path()).isEqualTo("/s/" + ana.session());
    chantal.post("/s/" + ana.session() + "/join", Map.of("name", "", "as", "nameless"));
    assertThat(hall.session(ana.session()).circle().participants()).hasSize(1);
    assertThat(hall.store.people().names(ana.session())).hasSize(1).containsValue("Ana");
  }

  @Test
  void a_form_that_is_sent_twice_brings_in_one_person() {
    Browser ana = hall.anaOpens();
    Browser ben = hall.browser();
    ben.get(hall.link(ana, "j"));
    Map<String, String> form = Map.of("csrf", ben.token(), "form",
        ben.finds("name=\"form\" value=\"([^\"]*)"),
        "name", "Ben", "as", "named");
    String join = "/s/" + ana.session() + "/join";
    ben.post(join, form);
    ben.post(join, form);
    assertThat(hall.session(ana.session()).circle().participants()).hasSize(1);
  }

  @Test
  void an_opening_form_that_is_sent_twice_opens_one_session() {
    Browser ana = hall.browser();
    ana.get("/open");
    Map<String, String> form = Map.of("script", "evening", "name", "Ana", "form",
        ana.finds("name=\"form\" value=\"([^\"]*)"));
    ana.post("/open", form);
    ana.post("/open", form);
    assertThat(hall.store.index().open()).hasSize(1);
  }

  @Test
  void there_is_no_session_without_a_way_in() {
    AtomicBoolean broken = new AtomicBoolean(true);
    try (Hall frail = new Hall(UnaryOperator.identity(), doors -> new FrailDoors(doors, broken))) {
      Browser ana = frail.browser();
      ana.get("/open");
      Map<String, String> form = Map.of("script", "evening", "name", "Ana", "form",
          ana.finds("name=\"form\" value=\"([^\"]*)"));
      assertThat(ana.post("/open", form).statusCode()).isEqualTo(500);
      assertThat(frail.store.index().open()).isEmpty();
      broken.set(false);
      assertThat(ana.post("/open", form).statusCode()).isEqualTo(200);
      assertThat(frail.store.index().open()).hasSize(1);
    }
  }

  /** Doors of which none can be opened while they are broken. */
  private record FrailDoors(Accesses doors, AtomicBoolean broken) implements Accesses {
    @Override
    public void grant(String secretHash, Access access) {
      if (broken.get())
        throw new StoreFailure("broken", new IllegalStateException());
      doors.grant(secretHash, access);
    }

    @Override
    public Optional<Access> find(String secretHash) {
      return doors.find(secretHash);
    }

    @Override
    public void revoke(SessionId session, PersonId person) {
      doors.revoke(session, person);
    }
  }

  @Test
  void ben_is_the_same_person_on_his_second_device_and_is_not_asked_again() {
    Browser ana = hall.anaOpens();
    Browser ben = hall.joins(ana, "Ben");
    ben.get("/s/" + ana.session() + "/me");
    String own = ben.finds("href=\"[^\"]*(/p/[A-Za-z0-9_-]{22})\"");
    Browser tablet = hall.browser();
    tablet.get(own);
    assertThat(tablet.path()).isEqualTo("/s/" + ana.session());
    assertThat(tablet.sees()).contains("Ben");
    ben.get(hall.link(ana, "j"));
    assertThat(ben.sees()).doesNotContain("What may the others call you?");
    assertThat(hall.session(ana.session()).circle().participants()).hasSize(1);
  }

  @Test
  void who_follows_the_facilitators_link_leads_with_ana() {
    Browser ana = hall.anaOpens();
    Browser driss = hall.browser();
    driss.get(hall.link(ana, "f"));
    assertThat(driss.sees()).contains("You come in as a facilitator");
    driss.post("/s/" + ana.session() + "/join", Map.of("name", "Driss", "as", "named"));
    assertThat(driss.path()).isEqualTo("/s/" + ana.session() + "/facilitate");
    Browser ben = hall.joins(ana, "Ben");
    ben.get(hall.link(ana, "f"));
    assertThat(ben.path()).isEqualTo("/s/" + ana.session() + "/facilitate");
    assertThat(hall.session(ana.session()).circle().participants()).isEmpty();
  }

  @Test
  void who_gave_the_lead_away_does_not_take_it_back_by_loading_the_page_again() {
    Browser ana = hall.anaOpens();
    Browser ben = hall.joins(ana, "Ben");
    ben.get(hall.link(ana, "f"));
    PersonId his = hall.session(ana.session()).circle().present().stream().map(Attendee::person)
        .reduce((_, last) -> last).orElseThrow();
    ana.get("/s/" + ana.session() + "/facilitate");
    ana.acts("room/role/" + his + "/PARTICIPANT", Map.of());
    assertThat(ben.get("/s/" + ana.session() + "/facilitate").statusCode()).isEqualTo(404);
    assertThat(hall.session(ana.session()).circle().participants()).hasSize(1);
    ben.get(hall.link(ana, "f"));
    assertThat(ben.path()).isEqualTo("/s/" + ana.session() + "/facilitate");
  }

  @Test
  void a_locked_lobby_keeps_newcomers_out_in_friendly_words() {
    Browser ana = hall.anaOpens();
    Browser ben = hall.browser();
    ben.get(hall.link(ana, "j"));
    ana.acts("room/lock", Map.of());
    HttpResponse<String> answer = ben.post("/s/" + ana.session() + "/join",
        Map.of("name", "Ben", "as", "named"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("The facilitator has closed the door");
    assertThat(hall.store.people().names(ana.session())).doesNotContainValue("Ben");
    assertThat(ben.get("/s/" + ana.session()).body()).contains("The facilitator has closed the door",
        "Try again");
  }

  @Test
  void who_comes_after_the_end_is_told_so() {
    Browser ana = hall.anaOpens();
    String join = hall.link(ana, "j");
    ana.acts("steer/next/0/0", Map.of());
    ana.acts("steer/close", Map.of());
    Browser ben = hall.browser();
    assertThat(ben.get(join).body()).contains("This session is over", "To the start page");
    assertThat(ben.post("/code", Map.of("code", hall.session(ana.session()).house().code())).statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_wrong_code_is_told_and_stands_in_the_field() {
    Browser ben = hall.browser();
    HttpResponse<String> answer = ben.post("/code", Map.of("code", "BABABABA"));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is no session with this code", "BABABABA");
  }

  @Test
  void guessing_codes_is_slowed_and_goes_on_later() {
    Browser ana = hall.anaOpens();
    String code = hall.session(ana.session()).house().code();
    Browser eve = hall.browser();
    for (int i = 0; i < 30; i++)
      assertThat(eve.post("/code", Map.of("code", "WUWUWUWU")).statusCode()).isEqualTo(404);
    HttpResponse<String> slowed = eve.post("/code", Map.of("code", code));
    assertThat(slowed.statusCode()).isEqualTo(429);
    assertThat(slowed.headers().firstValue("Retry-After")).isPresent();
    assertThat(slowed.body()).contains("Wait a moment");
    hall.clock.advance(Duration.ofSeconds(11));
    assertThat(eve.post("/code", Map.of("code", code)).statusCode()).isEqualTo(200);
  }

  @Test
  void only_who_knows_the_hosts_secret_opens_a_session() {
    try (Hall town = new Hall(
        s -> new WebSettings(s.publicUrl(), new OpeningRule.WhoKnows("sesame"), s.links(),
            s.trustedProxies(), s.language(), s.zone()))) {
      Browser ana = town.browser();
      assertThat(ana.post("/open", Map.of("script", "evening", "secret", "please")).statusCode())
          .isEqualTo(403);
      assertThat(town.store.index().open()).isEmpty();
      ana.post("/open", Map.of("script", "evening", "secret", "sesame"));
      assertThat(town.store.index().open()).hasSize(1);
    }
  }

  @Test
  void all_that_is_wrong_with_a_set_up_is_told_at_once() {
    Browser ana = hall.browser();
    HttpResponse<String> answer = ana.post("/open", Map.of("script", "nosuch", "tables", "21", "cards", "501",
        "startsAt", "tomorrow", "cardTexts", "??"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Choose one of the scripts", "Choose 1 to 20 tables",
        "0 to 500 story cards",
        "Write the date and time like this", "Line 1 of the card texts");
    assertThat(hall.store.index().open()).isEmpty();
  }

  @Test
  void who_leads_gets_a_code_that_brings_the_session_into_a_chat_and_nobody_else_does() {
    Browser ana = hall.anaOpens();
    Browser ben = hall.joins(ana, "Ben");
    ana.get("/s/" + ana.session() + "/facilitate");
    assertThat(ana.sees()).contains("Bring this session into another chat");
    ana.post("/s/" + ana.session() + "/chat", Map.of());
    assertThat(ana.finds("link ([A-Z]{4} [A-Z]{4})\\.")).isNotEmpty();
    ben.get("/s/" + ana.session());
    assertThat(ben.post("/s/" + ana.session() + "/chat", Map.of()).statusCode()).isEqualTo(404);
  }
}
