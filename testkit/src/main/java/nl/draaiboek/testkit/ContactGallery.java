package nl.draaiboek.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.activity.standard.StandardActivities;
import nl.draaiboek.core.chat.ContactChat;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.BlockWords;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.script.Settings;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;

/** What two people read of a wish for contact, each where the bot talks with them alone: every channel must be able to show it. */
public final class ContactGallery {
  private static final int WISH = 1;
  private static final String CHECK_OUT = "check-out";

  private ContactGallery() {}

  /** @return what Chantal is asked, and what Ben reads once she said yes */
  public static List<LetterGallery.Shown> all() {
    try (Scenario day = Scenario.anaOpens(script(), VotingScript.setup(), StandardActivities.all())) {
      Actor ben = day.joins("Ben");
      Actor chantal = day.joins("Chantal");
      day.ana().goesOn();
      ben.sends("act/check-out/questions/answer/contact",
          Map.of("whom", chantal.person().value(), "words", "How did you begin?"));
      day.ana().asks(new SessionCommand.Close());
      LetterGallery.Shown asked = shown("Somebody wishes contact", day, chantal);
      chantal.sends("contact/yes/" + WISH, Map.of("line", "chantal@example.org, 06 12345678"));
      return List.of(asked, shown("Both wish contact", day, ben));
    }
  }

  private static LetterGallery.Shown shown(String name, Scenario day, Actor who) {
    return new LetterGallery.Shown(name,
        ContactChat.of((Session.Closed) day.session(), WISH, who.person()).orElseThrow());
  }

  private static Script script() {
    ActivitySpec questions = new ActivitySpec("questions", CHECK_OUT,
        new Settings(Map.of("questions", List.of(Map.of("id", "contact", "type", "contact")))),
        Optional.empty(), List.of(), Map.of("question.contact", words("Whom do you want to meet?")));
    Block block = new Block(new BlockId(CHECK_OUT), Duration.ofMinutes(10), Place.PLENARY, List.of(questions),
        new BlockWords(words("Check-out"), Words.NONE, Words.NONE, Words.NONE, Words.NONE), Optional.empty(),
        false, false, List.of());
    return new Script("goodbye", words("Saying goodbye"), Words.NONE, List.of(block), 1, 0);
  }

  private static Words words(String english) {
    return new Words(Map.of("en", english));
  }
}
