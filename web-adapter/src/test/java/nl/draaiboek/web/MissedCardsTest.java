package nl.draaiboek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Channel.Delivery;
import nl.draaiboek.core.session.Attendee;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.testkit.FakeChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A card that another channel would not show is told to who leads in the browser too, and to nobody else. */
class MissedCardsTest {
  private static final String TOLD = "In table 1 the bot lacks a permission: Send Messages.";

  private final Hall hall = new Hall();
  private final FakeChannel chat = new FakeChannel();
  private final Browser ana = hall.anaOpens();
  private final SessionId session = ana.session();

  @AfterEach
  void everyone_goes() {
    hall.close();
  }

  @Test
  void who_leads_reads_which_room_misses_a_card_and_why() {
    Browser ben = hall.joins(ana, "Ben");
    hall.engine.command(session, "tie",
        new SessionCommand.TieRoom(Room.table(1), new ConversationId("fake:9")),
        hall.session(session).circle().present().stream().filter(a -> a.role() == Role.FACILITATOR)
            .map(Attendee::person).findFirst().orElseThrow());
    assertThat(page(ana, "facilitate")).doesNotContain(TOLD);
    chat.answersNext(new Delivery.Lost(new Missed.Lacks("Send Messages").text()));
    hall.relay.deliverDue(chat);
    assertThat(page(ana, "facilitate")).containsOnlyOnce(TOLD);
    assertThat(page(ben, "")).doesNotContain(TOLD);
  }

  @Test
  void who_leads_sends_again_what_may_not_have_come() {
    hall.engine.command(session, "tie",
        new SessionCommand.TieRoom(Room.table(1), new ConversationId("fake:9")),
        hall.session(session).circle().present().stream().filter(a -> a.role() == Role.FACILITATOR)
            .map(Attendee::person).findFirst().orElseThrow());
    chat.answersNext(new Delivery.Unsure("no answer"));
    hall.relay.deliverDue(chat);
    String told = "In table 1 a message may not have come.";
    assertThat(page(ana, "facilitate")).contains(told).contains("room/again/1")
        .contains("Send again: table 1");
    ana.post("/s/" + session + "/act", Map.of("action", "room/again/1"));
    hall.relay.deliverDue(chat);
    assertThat(chat.in(new ConversationId("fake:9"))).hasSize(1);
    assertThat(page(ana, "facilitate")).doesNotContain(told).doesNotContain("room/again");
  }

  private String page(Browser who, String which) {
    return who.get("/s/" + session + "/" + which).body();
  }
}
