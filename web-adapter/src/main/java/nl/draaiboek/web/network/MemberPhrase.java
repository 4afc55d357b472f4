package nl.draaiboek.web.network;

import nl.draaiboek.core.language.Phrase;

/** What a member reads on the page of their network. */
public enum MemberPhrase implements Phrase {
  HOURS("{from} to {until}"),
  NOW("The meeting is open now."),
  CONTACT("After the meeting of {day} there is something about contact for you alone."),
  CONTACT_SEE("See it"),
  GROUPS("Learning groups"),
  GROUP_WHO("{number}. In it: {who}"),
  GROUP_IN("Join group {number}"),
  GROUP_OUT("Leave group {number}"),
  GROUP_LINE("Where group {number} meets, or what you agreed on"),
  GROUP_LINE_HINT("Everyone in the network sees it, and it stands in the next briefing."),
  GROUP_SAVE("Save for group {number}"),
  NEXT("Next meeting"),
  NOTHING_PLANNED("No meeting is planned yet."),
  PLACE("Where"),
  ONLINE("Online"),
  AIMS("What for"),
  MATERIALS("Bring along"),
  DO_YOU_COME("Are you coming?"),
  YOU_SAID("You said: {what}. You can still change it."),
  IN_CALENDAR("Put it in my calendar"),
  HOMEWORK("Homework"),
  UNTIL("Until {day}."),
  PRIVATE("Only you and the facilitators see this."),
  SHARED("Everyone in the network sees this."),
  YOUR_ANSWER("Your answer"),
  NUMBERED("Number {number}"),
  LINK("Link"),
  PICTURE("Picture (JPEG, PNG or GIF, at most 8 MB)"),
  ON_IT("What is on it? For who does not see the picture"),
  ON_IT_NEEDED("Say in a few words what is on the picture."),
  YOUR_PICTURE("Your picture"),
  PICTURE_OF("Picture of {who}"),
  PICTURE_WAITS("Your picture is kept. It goes along when you save here."),
  TAKE_PICTURE_BACK("Take my picture away"),
  SAVE("Save"),
  SAVED("That is saved."),
  ANSWERED("You answered. Until the meeting you can change it."),
  DID_IT("You did it."),
  OTHERS("What others wrote"),
  DONE_TOO("Done"),
  TASKS("My tasks"),
  TASK_DUE("until {day}"),
  DONE("Done"),
  LATER("Later meetings"),
  EARLIER("Earlier meetings"),
  CANCELLED("Cancelled"),
  WRAP_UP("Read the wrap-up"),
  WISHES("What I want to hear"),
  REMINDERS("Remind me of what I have not done yet"),
  BRIEFING("Send me the briefing too, not only the group"),
  QUIET_TO("Leave me alone until this day"),
  QUIET_HINT("Leave it empty to hear things as they come."),
  ME("Me and this network"),
  CALENDAR("All meetings in my calendar"),
  CALENDAR_HINT(
      "Add this address to your calendar. It then follows every change. Whoever has it "
          + "sees when and where you meet, and no names."),
  CALENDAR_REPLACE_HINT("Has somebody else got this address? A new one ends it. Then put the new one in your "
      + "own calendar."),
  CALENDAR_REPLACE("New calendar address"),
  OTHER_DEVICE("Open this page on another device"),
  CHAT("Take part in a chat too"),
  CHAT_HINT("Are you in this network on Discord or in Teams too? Make one person of both."),
  CHAT_CODE("Ask for a code"),
  LOOK_AGAIN("This page does not change by itself. Look again"),
  TO_PAGE("To my page"),
  LEAVE("Leave the network"),
  LEAVE_HINT("You then hear nothing more. With the link you can come in again."),
  LEAD("To the page for facilitators"),
  PRIVACY("Your name is shown to the people in this network only. You need no account."),
  BACK_AGAIN("You left this network. You can come in again.");

  private final String english;

  MemberPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("network-page", this);
  }

  @Override
  public String english() {
    return english;
  }
}
