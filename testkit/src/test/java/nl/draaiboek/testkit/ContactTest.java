package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.Forms;
import nl.draaiboek.core.contact.ContactEvent;
import nl.draaiboek.core.contact.ContactPhrase;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Card;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.rights.Forgetting;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockWords;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.Settings;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.session.SessionEvent;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people get in contact after a session only when both want it, and nobody else sees anything of that. */
class ContactTest {
  private static final ConversationId WITH_CHANTAL = new ConversationId("fake:chantal");
  private static final ConversationId WITH_BEN = new ConversationId("fake:ben");
  private static final String REACH_CHANTAL = "chantal@example.org, 06 12345678";

  private final Scenario day = Scenario.anaOpens(script(), Days.setup(1), StandardActivities.all());
  private final FakeChannel channel = new FakeChannel();
  private final Actor ana = day.ana();
  private final Actor ben = day.joins("Ben");
  private final Actor chantal = day.joins("Chantal");
  private final Actor driss = day.joins("Driss");

  @BeforeEach
  void theCheckOut() {
    day.engine().whenToWriteToOne((_, person) -> person.equals(chantal.person())
        ? Optional.of(WITH_CHANTAL)
        : Optional.of(WITH_BEN).filter(_ -> person.equals(ben.person())));
    ana.goesOn();
    chantal.sends("act/working/work/write", Map.of("kind", "yellow", "words", "Samen koken"));
    ana.goesOn();
  }

  @AfterEach
  void stop() {
    day.close();
  }

  @Test
  void a_wish_that_the_other_shares_brings_two_people_in_contact() {
    wishes(ben, Map.of("note", "1", "words", "How did you begin?"));
    assertThat(phrases(chantal)).as("while the session goes on nobody is asked").isEmpty();
    over();

    assertThat(phrases(chantal)).contains(ContactPhrase.ASKED, ContactPhrase.WHY, ContactPhrase.ONLY_IF_YES);
    assertThat(phrases(ben)).containsExactly(ContactPhrase.WAITING);
    chantal.sends("contact/yes/1", Map.of("line", REACH_CHANTAL));
    assertThat(phrases(ben)).contains(ContactPhrase.BOTH, ContactPhrase.REACH);
    assertThat(seen(ben)).contains(REACH_CHANTAL);
    assertThat(phrases(chantal)).contains(ContactPhrase.BOTH, ContactPhrase.NO_LINE_YET);
    ben.sends("contact/line/1", Map.of("line", "ben@example.org"));
    assertThat(seen(chantal)).contains("ben@example.org");
    for (Actor other : List.of(ana, driss))
      assertThat(seen(other)).doesNotContain("example.org").doesNotContain("How did you begin?");
  }

  @Test
  void a_no_is_silent_and_can_become_a_yes() {
    wishes(ben, Map.of("whom", chantal.person().value(), "words", ""));
    over();
    chantal.presses("contact/no/1");
    assertThat(phrases(ben)).containsExactly(ContactPhrase.WAITING);
    assertThat(phrases(chantal)).contains(ContactPhrase.SAID_NO);
    assertThat(section(WrapUp.Wishes.class)).isEqualTo(List.of(1, 0));

    chantal.sends("contact/yes/1", Map.of("line", REACH_CHANTAL));
    assertThat(phrases(ben)).contains(ContactPhrase.BOTH);
    assertThat(section(WrapUp.Wishes.class)).isEqualTo(List.of(1, 1));
  }

  @Test
  void who_leads_says_whose_a_story_is_and_does_not_hear_who_wants_to_know() {
    wishes(ben, Map.of("card", "12", "words", ""));
    wishes(driss, Map.of("card", "12", "words", ""));
    over();
    assertThat(phrases(ana)).containsExactly(ContactPhrase.WHOSE_STORY_HELP);

    assertThat(refused(ben, new SessionCommand.NameWriter(12, Optional.of(driss.person())))).isTrue();
    ana.sends("contact/writer/12", Map.of("writer", chantal.person().value()));
    assertThat(phrases(chantal).stream().filter(ContactPhrase.ASKED::equals)).hasSize(2);
    chantal.sends("contact/yes/2", Map.of("line", REACH_CHANTAL));
    assertThat(phrases(driss)).contains(ContactPhrase.REACH);
    assertThat(phrases(ben)).containsExactly(ContactPhrase.WAITING);
  }

  @Test
  void only_who_is_asked_answers_and_only_who_was_answered_gives_a_line() {
    wishes(ben, Map.of("note", "1", "words", ""));
    over();
    assertThat(refused(driss, new SessionCommand.AnswerWish(1, true, "06"))).isTrue();
    assertThat(refused(ben, new SessionCommand.AnswerWish(1, true, "06"))).isTrue();
    assertThat(refused(ben, new SessionCommand.GiveLine(1, "06"))).isTrue();
    assertThat(refused(chantal, new SessionCommand.AnswerWish(1, true, " "))).isTrue();
    assertThat(refused(chantal, new SessionCommand.AnswerWish(1, true, "x".repeat(121)))).isTrue();
    assertThat(refused(chantal, new SessionCommand.AnswerWish(2, false, ""))).isTrue();
  }

  @Test
  void in_a_chat_each_gets_a_message_of_their_own() {
    ana.asks(new SessionCommand.TieRoom(Room.PLENARY, new ConversationId("fake:plenary")));
    wishes(ben, Map.of("note", "1", "words", ""));
    over();
    deliver();
    assertThat(channel.in(WITH_BEN)).as("his wish waits in silence").isEmpty();
    assertThat(channel.in(WITH_CHANTAL)).hasSize(1);
    ChatCard asked = channel.in(WITH_CHANTAL).getFirst().card();
    assertThat(asked.controls()).hasSize(2).allMatch(Control.Press.class::isInstance);
    assertThat(asked.toString()).contains("in/" + day.id() + "/contact/yes/1",
        "in/" + day.id() + "/contact/no/1");
    assertThat(Forms.find(card(chantal), "contact/yes/1")).as("what the button opens").isPresent();

    chantal.sends("contact/yes/1", Map.of("line", REACH_CHANTAL));
    deliver();
    assertThat(channel.in(WITH_CHANTAL)).hasSize(1);
    assertThat(channel.in(WITH_BEN)).hasSize(1);
    assertThat(channel.in(WITH_BEN).getFirst().card().toString()).contains(REACH_CHANTAL);
    assertThat(channel.in(new ConversationId("fake:plenary")).toString()).doesNotContain("example.org");
  }

  @Test
  void whoever_is_forgotten_takes_along_how_they_can_be_reached() {
    wishes(ben, Map.of("note", "1", "words", ""));
    over();
    chantal.sends("contact/yes/1", Map.of("line", REACH_CHANTAL));
    List<SessionEvent> after = Forgetting.inSession(day.happened(), chantal.person(), false).events();
    assertThat(after.toString()).doesNotContain("example.org").contains("Samen koken");
    assertThat(after).contains(new SessionEvent.ContactHappened(
        new ContactEvent.WishAnswered(1, chantal.person(), true, "\u2205")));

    Session without = day.engine()
        .replayed(Forgetting.inSession(day.happened(), ben.person(), false).events());
    assertThat(contact(RoomCard.of((Session.Opened) without, Room.PLENARY,
        new Viewer.One(chantal.person())))).as("who is not there any more asks nothing").isEmpty();
  }

  @Test
  void a_learning_group_has_its_own_place_in_the_wrap_up() {
    ben.sends("act/check-out/questions/answer/group", Map.of("words", "Less paper"));
    driss.presses("act/check-out/questions/join/1");
    over();
    WrapUp.Groups groups = (WrapUp.Groups) WrapUps.of((Session.Closed) day.session()).plenary()
        .stream().filter(WrapUp.Groups.class::isInstance).findFirst().orElseThrow();
    assertThat(groups.groups()).containsExactly(
        new WrapUp.Answer(ben.person(), Line.theirs("Less paper"), List.of(driss.person())));
  }

  private void wishes(Actor who, Map<String, String> what) {
    who.sends("act/check-out/questions/answer/contact", what);
  }

  private void over() {
    ana.asks(new SessionCommand.Close());
  }

  private void deliver() {
    while (day.relay().deliverDue(channel) > 0)
      assertThat(channel.in(WITH_BEN)).hasSizeLessThan(9);
  }

  private boolean refused(Actor who, SessionCommand command) {
    return day.does(who, "try-" + who.person() + command,
        command) instanceof nl.draaiboek.core.engine.Reply.Refused;
  }

  private Card card(Actor who) {
    return RoomCard.of(day.session(), Room.PLENARY, new Viewer.One(who.person()));
  }

  /** What is said to this person of contact. */
  private List<Phrase> phrases(Actor who) {
    return contact(card(who));
  }

  private String seen(Actor who) {
    return card(who).toString();
  }

  private static List<Phrase> contact(Card card) {
    Set<ContactPhrase> all = Set.of(ContactPhrase.values());
    return card.parts().stream().filter(CardPart.Text.class::isInstance).map(CardPart.Text.class::cast)
        .filter(text -> text.line() instanceof Line.Ours(var phrase, _) && all.contains(phrase))
        .map(text -> ((Line.Ours) text.line()).phrase()).toList();
  }

  private List<Integer> section(Class<WrapUp.Wishes> kind) {
    return WrapUps.of((Session.Closed) day.session()).plenary().stream()
        .filter(kind::isInstance).map(kind::cast).findFirst()
        .map(wishes -> List.of(wishes.wishes(), wishes.met())).orElseThrow();
  }

  private static Script script() {
    return new Script("last", words("Last"), Words.NONE,
        List.of(block("working",
            new ActivitySpec("work", "notes",
                new Settings(Map.of("kinds",
                    List.of(Map.of("id", "yellow", "colour", "yellow", "sign", "💡")))),
                Optional.empty(), List.of(), Map.of())),
            block("check-out",
                new ActivitySpec("questions", "check-out",
                    new Settings(Map.of("questions",
                        List.of(Map.of("id", "contact", "type", "contact"),
                            Map.of("id", "group", "type", "group")))),
                    Optional.empty(), List.of(),
                    Map.of("question.contact", words("Whom do you want to meet?"), "question.group",
                        words("Which learning group would you start?"))))),
        1, 0);
  }

  private static Block block(String id, ActivitySpec spec) {
    return new Block(new BlockId(id), Duration.ofMinutes(10), Place.PLENARY, List.of(spec),
        new BlockWords(words(id), Words.NONE, Words.NONE, Words.NONE, Words.NONE), Optional.empty(), false,
        false, List.of());
  }

  private static Words words(String english) {
    return new Words(Map.of("en", english));
  }
}
