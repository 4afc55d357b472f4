package nl.draaiboek.core.chat;

import nl.draaiboek.core.language.Phrase;

/** What a chat says around the parts of a card. */
public enum ChatPhrase implements Phrase {
  MARK("{sign} #{number}"),
  MARK_WITH_CARD("{sign} #{number} · card {card}"),
  PAPER("{mark}: {words}{dots}{by}"),
  WITH_PHOTO("📷 {words}"),
  BY(" ({who})"),
  DOTS_ON_IT(" ({dots, plural, one {# dot} other {# dots}})"),
  FACT("{name}: {value}"),
  BARE("{words}"),
  AND_MORE("and {count} more"),
  ALL_NOTES("{count, plural, one {See the note} other {See all # notes}}"),
  PICK_NOTE("Choose a note to change"),
  FURTHER("Show {from} to {to}"),
  TO_MINE("Back to my part"),
  MY_PART("My part"),
  TAKE_PART("Take part"),
  YOUR_CARDS("Your cards: {cards}."),
  CARDS_WAIT(
      "{count, plural, =0 {Each card has its {needed} readers.} one {# card still waits for {needed, plural, one {# reader} other {# readers}}.} other {# cards still wait for {needed, plural, one {# reader} other {# readers}}.}}"),
  TICK_CARD("Tick off a card"),
  TICK_HELP("Choose the card that you have read."),
  CARD_YOURS("yours, read {reads, plural, one {# time} other {# times}}"),
  CARD_READS("read {reads, plural, one {# time} other {# times}}"),
  TURN("Now: {who}."),
  TURN_NEXT("Then: {who}."),
  YOUR_TURN("It is your turn."),
  ALL_BEEN("Everyone has been."),
  AXIS("{low} ↔ {high}"),
  HANGING(
      "{count, plural, =0 {Nothing hangs yet.} one {# note hangs{groups, plural, =0 {} one {, in # group} other {, in # groups}}.} other {# notes hang{groups, plural, =0 {} one {, in # group} other {, in # groups}}.}}"),
  HANG("Hang up a note"),
  MOVE("Move a note"),
  WHERE("Where does #{number} go?"),
  FAR("Far: {end}"),
  SOMEWHAT("Rather: {end}"),
  MIDDLE("In the middle"),
  CLUSTER("{title} ({count, plural, one {# note} other {# notes}})"),
  GROUP("Group notes"),
  GROUP_NOTES("Numbers of the notes, such as 3, 5, 8"),
  GROUP_TITLE("A name for the group"),
  DOTS_LEFT(
      "{left, plural, =0 {You have placed all your dots.} one {You have # dot left.} other {You have # dots left.}}"),
  COINS_LEFT(
      "{left, plural, =0 {All your coins are in jars.} one {You have # coin left.} other {You have # coins left.}}"),
  PUT_COIN("Put a coin in a jar"),
  TAKE_COIN("Take a coin out"),
  COINS("{words}: {dots, plural, one {# coin} other {# coins}}"),
  VOTE("Place a dot"),
  TAKE_DOT_BACK("Take a dot back"),
  TOTAL("{words}: {dots, plural, one {# dot} other {# dots}}"),
  YOUR_DOTS("{words} (yours: {dots})"),
  NOT_CHOSEN("{name}: not chosen yet."),
  FOR_SLOT("{does}: {name}"),
  PICK_PROPOSAL("Proposals for {name}"),
  SAID("{who}: {words}"),
  WITH_OTHERS("{said} (+{count})"),
  UNTIL("until {time}"),
  READ_ALL("Read all of it"),
  OPEN_ARCHIVE("To all we kept"),
  LEFT_OUT_READ("{count, plural, one {# line does} other {# lines do}} not fit here. Press: Read all of it."),
  LEFT_OUT_HERE("{count, plural, one {# line does} other {# lines do}} not fit here."),
  LEFT_OUT("{count, plural, one {# line} other {# lines}} more: see it under My part."),
  MORE_CHOICES("More choices"),
  OPEN_BOARD("Open the board"),
  TO_CALENDAR("In your calendar"),
  WRAP_UP("Wrap-up: {title}"),
  WRAP_UP_FILES("The wrap-up and all notes are below."),
  AT_TABLE("table {number}"),
  IN_THE_CHANNEL("the channel of the session"),
  MISSED_GONE("In {where} nothing can be shown: it is gone, or closed to the bot."),
  MISSED_DIRECT("In {where} somebody takes no direct messages from the bot."),
  MISSED_LACKS("In {where} the bot lacks a permission: {permission}. Give it, and press a button here."),
  MISSED_OTHER("In {where} a message may be missing."),
  MISSED_UNSURE("In {where} a message may not have come. Look there. Send it again if it is missing."),
  MISSED_REMOTE("The remote of {who} cannot be shown in the chat."),
  MISSED_REMOTE_CLOSED(
      "The bot cannot write to {who} alone, so their remote is missing. They must add the bot's app, or "
          + "let it send them messages."),
  MISSED_REMOTE_UNSURE("The remote of {who} may not have come in the chat."),
  SEND_AGAIN_TABLE("Send again: table {number}"),
  SEND_AGAIN("Send again"),
  SEND_AGAIN_REMOTE("Send the remote again"),
  REMOTE("Facilitator: {title}"),
  REMOTE_NEXT("After this: {title}."),
  REMOTE_ENDS("The day ends at {time}."),
  REMOTE_TABLE("Table {number}: {state}{counts}{waiting}"),
  REMOTE_READY("ready"),
  REMOTE_BUSY("busy"),
  REMOTE_COUNTS(" · {counts}"),
  REMOTE_WAITING(" · {count, plural, one {# person} other {# people}} still to come"),
  REMOTE_CALL("Table {number} asks for you."),
  REMOTE_CALL_PLENARY("Someone asks for you."),
  REMOTE_BEHIND("{minutes, plural, one {# minute} other {# minutes}} behind."),
  REMOTE_AHEAD("{minutes, plural, one {# minute} other {# minutes}} ahead."),
  REMOTE_ON_TIME("On time."),
  REMOTE_PEOPLE(
      "{people, plural, =0 {Nobody is here yet.} one {# person is here.} other {# people are here.}}"),
  REMOTE_START("Start"),
  REMOTE_GO_ON("Next block"),
  REMOTE_PLUS("+{minutes} min"),
  REMOTE_PAUSE("Pause"),
  REMOTE_RESUME("Go on"),
  REMOTE_UNDO("Take back"),
  REMOTE_CLOSE("Close the session"),
  REMOTE_PUBLISH("Publish the wrap-up"),
  REMOTE_CHOOSE("{block}: {option}"),
  REMOTE_CHOSEN("{block} goes like this: {option}."),
  REMOTE_LINK("To another chat too"),
  REMOTE_COMING("I am coming: table {number}");

  private final String english;

  ChatPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("chat", this);
  }

  @Override
  public String english() {
    return english;
  }
}
