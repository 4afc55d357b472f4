package nl.draaiboek.core.rights;

import java.util.List;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;

/** What people are told about what is kept of them. */
public enum RightsPhrase implements Phrase {
  MY_DATA("My data"),
  ALL_OF_YOURS("This is all that is kept of you here."),
  NAME("Your name: {name}"),
  NO_NAME("You gave no name."),
  ACCOUNT("Your account: {account}"),
  CAME("You came in at {time}."),
  WENT("You left at {time}."),
  NOTE("Note {number}: {words}"),
  NOTE_CHANGED("Note {number}, changed: {words}"),
  NOTE_TAKEN_BACK("Note {number}, taken back"),
  PICTURE("Note {number} has a picture of yours."),
  PLACED("You placed note {number}. {words}"),
  ANSWER("Answer {number}: {words}"),
  GROUP("Learning group {number}: {words}"),
  CONTACT_LINE("How somebody can reach you (wish {number}): {words}"),
  QUESTION("Question {number}: {words}"),
  PRIVATE_PAGE("Your private page: {words}"),
  ANNOUNCEMENT("Announcement {number}: {words}"),
  INTRODUCTION("Your opening words of the wrap-up: {words}"),
  HOMEWORK("Homework {number}: {words}"),
  WRAP_UP_PICTURE("Your picture {number} in the wrap-up: {words}"),
  HOMEWORK_PICTURE("A picture with homework {number}."),
  COMES("You are coming to meeting {number}."),
  MAY_COME("You are perhaps coming to meeting {number}."),
  DOES_NOT_COME("You are not coming to meeting {number}."),
  ANONYMOUS("There are anonymous notes here. Nobody can tell which ones are yours, so they cannot be shown."),
  WORDLESS(
      "{count, plural, =0 {You did nothing else.} one {You did # other thing, such as pressing a button.} other {You did # other things, such as pressing a button.}}"),
  ERASED("(erased)"),
  ERASE_ME("Erase me"),
  ERASE_QUESTION("Do you want to be erased here?"),
  WHAT_GOES("Gone for good: your name, your accounts and your way in. It cannot be undone."),
  WHAT_STAYS("What stays: counts, such as votes, without you. Titles that your group gave stay too."),
  ANONYMOUS_STAY("Anonymous notes stay: nobody can tell which ones are yours."),
  WHAT_ELSE("What you posted in a chat yourself stays there. Delete it there, too."),
  ERASE_WITH_WORDS("Erase me, and what I wrote"),
  ERASE_NAME_ONLY("Erase me, but keep my words"),
  KEEP_ME("Keep everything"),
  DONE("You are erased here. Nothing tells any more who you were."),
  MEETING("Meeting {number}:"),
  MORE("And {count, plural, one {# more line} other {# more lines}}. In the browser you see all."),
  KEPT("Everything is as it was."),
  IN_NETWORK("This counts for the whole network, with all its meetings."),
  NOTHING_HERE("Nothing is kept of you here."),
  DOWNLOAD("Download as text"),
  DOWNLOAD_JSON("Download for a computer (JSON)"),
  DOWNLOAD_PICTURES(
      "Download all, with your {count, plural, one {picture} other {# pictures}} (ZIP)");

  private final String english;

  RightsPhrase(String english) {
    this.english = english;
  }

  /**
   * @param network whether all of a network is meant
   * @return what goes and what stays, for who is asked whether they want it
   */
  public static List<Line> whatGoes(boolean network) {
    return (network
        ? Stream.of(IN_NETWORK, WHAT_GOES, WHAT_STAYS, ANONYMOUS_STAY, WHAT_ELSE)
        : Stream.of(WHAT_GOES, WHAT_STAYS, ANONYMOUS_STAY, WHAT_ELSE))
        .map(Line::of).toList();
  }

  @Override
  public String key() {
    return Phrase.keyOf("rights", this);
  }

  @Override
  public String english() {
    return english;
  }
}
