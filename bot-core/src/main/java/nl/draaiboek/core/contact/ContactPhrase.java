package nl.draaiboek.core.contact;

import nl.draaiboek.core.language.Phrase;

/** What people are told of wishes for contact. */
public enum ContactPhrase implements Phrase {
  TITLE("About contact: {title}"),
  ASKED("{who} would like to be in contact with you {about}. Do you want that too?"),
  ONLY_IF_YES("{who} hears of it only if you say yes. Nobody else sees this."),
  ABOUT_STORY("about story {number}"),
  ABOUT_NOTE("about note {number}"),
  ABOUT_YOU("after this session"),
  WITH("with {who}"),
  WHY("{who} wrote: {words}"),
  YES("Yes, contact with {who}"),
  YES_HOW("How can {who} reach you? For example a phone number or an e-mail address."),
  YES_SEND("Send it to {who}"),
  NO("No, not with {who}"),
  SAID_NO("You said no to contact with {who} {about}. Nobody hears of that."),
  BOTH("You and {who} both want to be in contact."),
  REACH("This is how you reach {who}: {line}"),
  NO_LINE_YET("{who} has not said yet how to reach them."),
  YOU_GAVE("{who} sees this of you: {line}"),
  GIVE("Say how {who} can reach you"),
  CHANGE("Change how {who} can reach you"),
  WAITING("You would like contact {about}. You hear of it here if the other wants it too."),
  WHOSE_STORY("Who wrote story {number}?"),
  WHOSE_STORY_HELP("{count, plural, one {Somebody would} other {# people would}} like to be in contact "
      + "with the writer of story {number}. The bot asks the writer first."),
  NOBODY_HERE("Nobody of this session"),
  ASK_WRITER("Let the bot ask for story {number}"),

  NOT_ASKED("This is not asked of you, or not any more."),
  NOT_YET("The other has not said yes to this."),
  NO_LINE("Write how the other can reach you, or say no."),
  LINE_TOO_LONG("Make it {over, plural, one {# character} other {# characters}} shorter: a phone number or "
      + "an address is enough."),
  NOT_HERE("This person was not in the session. Choose somebody from the list."),
  NO_WISH("Nobody wishes contact about this story any more.");

  private final String english;

  ContactPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("contact", this);
  }

  @Override
  public String english() {
    return english;
  }
}
