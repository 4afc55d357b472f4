package nl.draaiboek.app.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.content.script.Read;
import nl.draaiboek.content.script.ScriptReader;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.RandomIds;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Figure;
import nl.draaiboek.core.network.Homework.Form;
import nl.draaiboek.core.network.Homework.Turn;
import nl.draaiboek.core.network.NetworkCommand.AnswerHomework;
import nl.draaiboek.core.network.NetworkCommand.GiveHomework;
import nl.draaiboek.core.photo.Photo;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.core.view.RoomCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people did at home, and what earlier meetings left, starts a part of a session. */
class FromHomeTest {
  private static final String STRUCTURE = """
      blocks:
        - id: leervraag
          minutes: 10
          place: plenary
          activities:
            - kind: notes
              from: homework/leervraag
              kinds:
                - id: vraag
                  colour: yellow
                  sign: 💡
        - id: thema
          minutes: 10
          place: plenary
          activities:
            - kind: vote
              from: homework/2
        - id: wolk
          minutes: 10
          place: plenary
          activities:
            - kind: word-cloud
              from: network/word-cloud
        - id: terug
          minutes: 10
          place: plenary
          activities:
            - kind: notes
              from:
                - network/notes
                - network/word-cloud
              kinds:
                - id: vraag
                  colour: yellow
                  sign: 💡
      """;
  private static final String WORDS = """
      # Verder leren

      ## leervraag: Je leervraag

      ### words

      - notes.kind.vraag: vraag

      ## thema: Kies een thema

      ## wolk: Onze woorden

      ## terug: Wat er al was

      ### words

      - notes.kind.vraag: vraag
      """;

  @TempDir
  Path folder;

  private Script script() throws IOException {
    Files.writeString(folder.resolve("script.yaml"), STRUCTURE);
    Files.writeString(folder.resolve("nl.md"), WORDS);
    Read read = new ScriptReader(StandardActivities.all()).read(folder);
    assertThat(read).as(() -> read.found().toString()).isInstanceOf(Read.Good.class);
    return ((Read.Good) read).script();
  }

  private static PersonId answers(Learners learners, String name, String question, String... themes) {
    PersonId person = learners.joins(name);
    learners.asks(person, new AnswerHomework(1, List.of(question)));
    learners.asks(person, new AnswerHomework(2, List.of(themes)));
    return person;
  }

  private static void givesHomework(Learners learners) {
    learners.asks(learners.ana,
        new GiveHomework(1, Turn.BEFORE, "Wat is jouw leervraag?", Form.TEXT, false));
    learners.asks(learners.ana, new GiveHomework(1, Turn.BEFORE, "Welke thema's?", Form.TOP_3, true));
  }

  @Test
  void a_private_answer_stands_in_its_writers_form_and_nowhere_else() throws IOException {
    try (Learners learners = new Learners(script())) {
      givesHomework(learners);
      PersonId ben = answers(learners, "Ben", "Hoe vraag ik door?", "Tijd");
      PersonId chantal = learners.joins("Chantal");
      SessionId session = starts(learners);
      learners.meetings.enter(session, ben, "1");
      learners.meetings.enter(session, chantal, "2");

      assertThat(prefilled(learners.session(session), ben)).contains("Hoe vraag ik door?");
      assertThat(prefilled(learners.session(session), chantal)).contains("");
      assertThat(RoomCard.of(learners.session(session), Room.PLENARY, new Viewer.Everyone()).toString())
          .doesNotContain("Hoe vraag ik door?");
      assertThat(card(learners, session, learners.ana)).contains("BROUGHT_BY_EACH")
          .doesNotContain("Hoe vraag ik door?");

      acts(learners, session, ben, "leervraag", "notes", "write", Map.of("words", "Hoe vraag ik nu door?"));
      assertThat(prefilled(learners.session(session), ben)).contains("");
    }
  }

  @Test
  void shared_top_threes_are_notes_to_vote_on_each_with_its_writer() throws IOException {
    try (Learners learners = new Learners(script())) {
      givesHomework(learners);
      PersonId ben = answers(learners, "Ben", "Hoe?", "Tijd", "Rust");
      PersonId chantal = answers(learners, "Chantal", "Waarom?", "Lef");
      SessionId session = starts(learners);
      learners.meetings.enter(session, ben, "1");
      learners.does(session, learners.ana, new SessionCommand.Jump(new BlockId("thema")));

      assertThat(learners.session(session).work().notes().stream().map(n -> n.words() + " " + n.author()))
          .containsExactly("Tijd " + ben, "Rust " + ben, "Lef " + chantal);
      acts(learners, session, ben, "thema", "vote", "place/3", Map.of());
      assertThat(card(learners, session, ben)).contains("Lef").contains("Tijd");
    }
  }

  @Test
  void a_shared_picture_from_home_hangs_on_a_note_of_the_session_and_a_private_one_stays_at_home()
      throws IOException {
    try (Learners learners = new Learners(script())) {
      learners.asks(learners.ana, new GiveHomework(1, Turn.BEFORE, "Je leervraag?", Form.PICTURE, false));
      learners.asks(learners.ana, new GiveHomework(1, Turn.BEFORE, "Je buurt?", Form.PICTURE, true));
      PersonId ben = learners.joins("Ben");
      Photo photo = new Photo(Photo.Type.PNG, new byte[]{1, 2, 3});
      learners.store.album().keep(Learners.NETWORK.owner(), photo);
      for (int homework = 1; homework <= 2; homework++)
        learners.asks(ben, new AnswerHomework(homework, List.of("De markt"), Optional.of(photo.id())));
      SessionId session = starts(learners);

      assertThat(learners.session(session).work().notes().stream()).singleElement().satisfies(note -> {
        assertThat(note.words()).isEqualTo("De markt");
        assertThat(note.photo()).contains(photo.id());
        assertThat(note.author()).isEqualTo(ben);
      });
      assertThat(learners.store.album().find(session, photo.id())).isPresent();
    }
  }

  @Test
  void a_session_reads_the_same_again_from_what_was_stored() throws IOException {
    try (Learners learners = new Learners(script())) {
      givesHomework(learners);
      PersonId ben = answers(learners, "Ben", "Hoe?", "Tijd", "Rust");
      SessionId session = starts(learners);
      learners.asks(learners.ana, new nl.draaiboek.core.network.NetworkCommand.WithdrawHomework(2));

      try (SessionEngine other = new SessionEngine(learners.store.sessions(),
          new nl.draaiboek.testkit.MemoryStore(learners.clock).cache(),
          StandardActivities.all(), learners.clock, new RandomIds(new java.util.Random(7)))) {
        Session.Opened again = (Session.Opened) other.find(session).orElseThrow().session();
        assertThat(again.work().brought("homework/leervraag")).containsEntry(ben, List.of("Hoe?"));
        assertThat(again.work().notes().stream()).hasSize(2);
      }
    }
  }

  @Test
  void what_a_vote_chose_and_the_words_that_came_most_come_back_at_the_next_meeting() throws IOException {
    try (Learners learners = new Learners(script())) {
      givesHomework(learners);
      PersonId ben = answers(learners, "Ben", "Hoe?", "Vertrouwen geven", "Rust");
      answers(learners, "Chantal", "Waarom?", "Vertrouwen", "Lef");
      SessionId first = starts(learners);
      learners.meetings.enter(first, ben, "1");
      learners.does(first, learners.ana, new SessionCommand.Jump(new BlockId("thema")));
      acts(learners, first, ben, "thema", "vote", "place/1", Map.of());
      learners.does(first, learners.ana, new SessionCommand.Close());

      SessionId second = learners.opens(2);

      var notes = learners.session(second).work().notes().stream().toList();
      assertThat(notes.stream().filter(n -> n.origin().equals("network/notes")).map(n -> n.words()))
          .containsExactly("Vertrouwen geven");
      assertThat(notes.stream().filter(n -> n.origin().equals("network/word-cloud")).map(n -> n.words()))
          .containsExactly("vertrouwen", "geven", "rust");
    }
  }

  @Test
  void a_cloud_begins_with_that_of_the_meeting_before_and_a_word_is_as_large_as_then() throws IOException {
    try (Learners learners = new Learners(script())) {
      PersonId ben = learners.joins("Ben");
      PersonId chantal = learners.joins("Chantal");
      SessionId first = starts(learners);
      learners.meetings.enter(first, ben, "1");
      learners.meetings.enter(first, chantal, "2");
      learners.does(first, learners.ana, new SessionCommand.Jump(new BlockId("wolk")));
      acts(learners, first, ben, "wolk", "word-cloud", "write", Map.of("words", "korte lijnen, rust"));
      acts(learners, first, chantal, "wolk", "word-cloud", "write", Map.of("words", "Korte lijnen"));
      learners.does(first, learners.ana, new SessionCommand.Close());

      SessionId second = learners.opens(2);
      learners.meetings.enter(second, ben, "3");
      learners.does(second, learners.ana, new SessionCommand.Jump(new BlockId("wolk")));
      acts(learners, second, ben, "wolk", "word-cloud", "write", Map.of("words", "Rust"));

      assertThat(cloud(learners, second)).containsExactlyInAnyOrder("korte lijnen 2", "rust 1");
    }
  }

  /** @return each word with how many people gave it */
  private static List<String> cloud(Learners learners, SessionId session) {
    return RoomCard.of(learners.session(session), Room.PLENARY, new Viewer.Everyone()).parts().stream()
        .flatMap(part -> part instanceof CardPart.Drawn(var _, Figure.Cloud(var words))
            ? words.stream()
            : Stream.of())
        .map(word -> ((Line.Theirs) word.word()).words() + " " + word.people()).toList();
  }

  @Test
  void a_session_without_a_network_begins_with_nothing_and_the_facilitator_knows() throws IOException {
    try (Learners learners = new Learners(script())) {
      SessionId session = learners.sessions.open(script(),
          learners.meetings.setup(Learners.NETWORK, 1).orElseThrow(), learners.ana);
      learners.does(session, learners.ana, new SessionCommand.Next(Room.PLENARY, Optional.empty()));

      assertThat(card(learners, session, learners.ana)).contains("NOTHING_BROUGHT");
      assertThat(RoomCard.of(learners.session(session), Room.PLENARY, new Viewer.Everyone()).toString())
          .doesNotContain("NOTHING_BROUGHT");
    }
  }

  private static SessionId starts(Learners learners) {
    SessionId session = learners.opens(1);
    learners.does(session, learners.ana, new SessionCommand.Next(Room.PLENARY, Optional.empty()));
    return session;
  }

  private static void acts(Learners learners, SessionId session, PersonId who, String block, String activity,
      String verb, Map<String, String> answers) {
    String[] parts = verb.split("/", 2);
    Action action = new Action(parts[0], parts.length > 1 ? parts[1] : "", answers);
    assertThat(learners.does(session, who, new SessionCommand.Act(new BlockId(block), activity, action,
        Optional.empty(), Optional.empty()))).isInstanceOf(nl.draaiboek.core.engine.Reply.Noted.class);
  }

  private static String card(Learners learners, SessionId session, PersonId who) {
    return RoomCard.of(learners.session(session), Room.PLENARY, new Viewer.One(who)).toString();
  }

  private static Optional<String> prefilled(Session.Opened session, PersonId who) {
    return RoomCard.of(session, Room.PLENARY, new Viewer.One(who)).parts().stream()
        .flatMap(part -> part instanceof CardPart.Form form
            ? form.fields().stream()
            : java.util.stream.Stream.of())
        .flatMap(field -> field instanceof Field.Text text
            ? java.util.stream.Stream.of(text.value())
            : java.util.stream.Stream.of())
        .findFirst();
  }
}
