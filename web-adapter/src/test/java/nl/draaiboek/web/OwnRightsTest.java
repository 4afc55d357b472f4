package nl.draaiboek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people ask of what is kept of them, on their own page. */
class OwnRightsTest {
  private final Hall hall = new Hall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void ben_sees_what_is_kept_of_him_and_takes_it_along() {
    Browser ben = hall.joins(hall.anaOpens(), "Benjamin");

    assertThat(ben.get("/s/" + ben.session() + "/me").body()).contains("/s/" + ben.session() + "/mydata",
        "/s/" + ben.session() + "/forget");
    assertThat(ben.get("/s/" + ben.session() + "/mydata").body()).contains("Your name: Benjamin");
    assertThat(ben.get("/s/" + ben.session() + "/mydata.txt").body()).contains("Your name: Benjamin\n");
    assertThat(ben.get("/s/" + ben.session() + "/mydata.json").body()).contains("\"name\":\"Benjamin\"");
  }

  @Test
  void ben_is_erased_after_a_question_and_is_nobody_here_any_more() {
    Browser ana = hall.anaOpens();
    Browser ben = hall.joins(ana, "Benjamin");

    assertThat(ben.get("/s/" + ben.session() + "/forget").body()).contains("Gone for good");
    assertThat(ben.post("/s/" + ben.session() + "/forget", Map.of("words", "go", "csrf", "")).statusCode())
        .as("without the form of his own page").isEqualTo(403);
    ben.get("/s/" + ben.session() + "/forget");
    assertThat(ben.post("/s/" + ben.session() + "/forget", Map.of("words", "go")).body())
        .contains("You are erased here");

    assertThat(ben.get("/s/" + ben.session() + "/mydata").statusCode()).isEqualTo(404);
    assertThat(ana.get("/s/" + ana.session() + "/facilitate").body()).doesNotContain("Benjamin");
  }

  @Test
  void ana_who_leads_alone_lets_somebody_else_lead_first() {
    Browser ana = hall.anaOpens();

    ana.get("/s/" + ana.session() + "/forget");
    var answer = ana.post("/s/" + ana.session() + "/forget", Map.of("words", "go"));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(ana.get("/s/" + ana.session() + "/mydata").statusCode()).isEqualTo(200);
  }
}
