package nl.draaiboek.core.desk.network;

import nl.draaiboek.core.language.Phrase;

/** What people in a chat are told of what they ask of a network. */
public enum NetworkDeskPhrase implements Phrase {
  NO_NETWORK("There is no network here that you are in. A facilitator begins one: network found, and "
      + "its name."),
  WHICH_NETWORK("Which network is this about?"),
  NAME_LENGTH("A network''s name has 1 to {most} characters."),
  FOUNDED("The network {network} is there. You lead it."),
  AFTER_FOUNDING("Now say where all of you are together: network home. Then plan: network plan."),
  OUR_PLACE("We are here"),
  NOT_OUR_PLACE("Not here after all"),
  HOME("What is for all of {network} comes here from now on."),
  NOT_HOME("What is for all of {network} does not come here any more."),
  HOME_WHERE_ALL_ARE("Say this in the channel or the chat where all of you are."),
  PLAN_BOUNDS("Plan 1 to 60 meetings, every 1 to 26 weeks, of 15 minutes to 12 hours."),
  PLAN_HOW("Put a date and a time behind it, for example: network plan {example}"),
  PLAN_EXAMPLE("2027-01-14 10:00 every 6 weeks 13 times"),
  PLANNED("{network} has {number, plural, =0 {no meetings} one {# meeting} other {# meetings}} ahead"),
  SEE_NEXT("Next meeting"),
  MEETINGS("{network}: the meetings ahead"),
  MEETING("{number}. {what}"),
  TO_CHANGE("To move one: network move {move}. To call one off: network cancel {cancel}"),
  MOVE_HOW("Say which meeting and when, for example: network move {example}"),
  MOVE_EXAMPLE("3 to 12 March 10:00"),
  CANCEL_HOW("Say which meeting, and why if you like. For example: network cancel {example}"),
  CANCEL_EXAMPLE("3 because the room is closed"),
  SURE_TO_MOVE("Move meeting {number} of {day} to {to}?"),
  SURE_TO_CANCEL("Call off meeting {number} of {day}? This cannot be undone."),
  GOES_OUT("This message goes to {homes, plural, one {# conversation} other {# conversations}} of the "
      + "network, for {people, plural, one {# person} other {# people}}:"),
  NO_HOME("No message goes out: the network has no conversation of its own. {people, plural, one "
      + "{# person sees} other {# people see}} it on their page and in their calendar."),
  UNANNOUNCED("No message goes out: nobody was told of this meeting yet. It changes on everybody''s page "
      + "and in their calendar."),
  MOVE_IT("Move it"),
  CANCEL_IT("Call it off"),
  MOVED("Meeting {number} is on {day} now"),
  CANCELLED("Meeting {number} of {day} is off."),
  AS_IT_IS("That is how it is planned already."),
  FIND_HOW("Say what you look for, for example: network search {example}"),
  FIND_EXAMPLE("room"),
  FOUND_THESE("{network}: found for “{words}”"),
  NOTHING_FOUND("Nothing was found for “{words}”. The beginning of a word is enough. Try another word."),
  FOUND_THIS("{title} ({what}, {day})"),
  FOUND_THIS_TOO("{title} ({what})"),
  FOUND_LINE("{title} ({what}, {day}): {line}"),
  FOUND_LINE_TOO("{title} ({what}): {line}"),
  A_MEETING("meeting"),
  A_WRAP_UP("wrap-up"),
  AN_IDEA("idea"),
  A_SOURCE("source"),
  A_RECIPE("recipe"),
  A_VALUE("value"),
  AN_AMBITION("ambition"),
  NEXT("{network}: the next meeting is on {day}"),
  NO_MEETING("No meeting is planned."),
  BY_THIS_WAY("{way}: {number}"),
  THEY_COME("Coming ({number}): {people}"),
  THEY_MAY_COME("Perhaps ({number}): {people}"),
  THEY_DO_NOT_COME("Cannot come ({number}): {people}"),
  YOU_COME("You are coming on {day}."),
  YOU_COME_LATER("You are coming on {day}, later than the others."),
  YOU_MAY_COME("Perhaps you are coming on {day}."),
  YOU_DO_NOT_COME("You cannot come on {day}."),
  HOMEWORK("{network}: homework"),
  NO_HOMEWORK("There is no homework now."),
  HOMEWORK_OPEN("{number}. {question}"),
  HOMEWORK_DONE("{number}. {question} ✅ done"),
  GIVE_ANSWER("Answer {number}"),
  CHANGE_ANSWER("Change {number}"),
  YOUR_ANSWER("Your answer"),
  YOUR_LINK("The link"),
  PICTURE_HOW(
      "Answer with a picture on your own page of the network. On Discord you can also send it to me alone. "
          + "Write with it: network answer {number}: what is on it"),
  NO_PICTURE_ASKED("A picture is not asked for here. Answer in words."),
  WITH_PICTURE("With your picture."),
  NUMBERED("Number {number}"),
  SEND("Send"),
  ANSWERED("Your answer is in. You can change it until the meeting."),
  ANSWER_TAKEN_BACK("Your answer is taken back."),
  GIVEN("Homework for {day}"),
  TASKS("{network}: still to be done"),
  NO_TASKS("There is no task open."),
  TASK("{number}. {what}, until {day} ({who})"),
  NOBODYS("nobody yet"),
  TASK_IS_DONE("Done {number}"),
  TASK_DONE("Done"),
  NOT_DONE_YET("Not done yet"),
  IS_DONE("Done: {what}"),
  IS_OPEN("Open again: {what}"),
  YOUR_OPEN_POINTS("What you can still do"),
  NOTHING_TO_DO("You have done everything."),
  WISHES("{network}: what you want to hear"),
  IS_REMINDED("You are reminded of what you have not done."),
  REMINDED_FROM("You are not reminded before {day}."),
  NOT_REMINDED("You are not reminded of anything."),
  HAS_BRIEFING("The briefing comes to you yourself too."),
  NO_BRIEFING("The briefing comes in the network''s own conversation alone."),
  REMIND("Remind me"),
  DO_NOT_REMIND("Do not remind me"),
  OWN_BRIEFING("Briefing to me too"),
  NO_OWN_BRIEFING("Briefing not to me"),
  MEMBERS("{network}: {number, plural, one {# person} other {# people}}"),
  LEADS("{who} (leads)"),
  GROUPS("{network}: learning groups"),
  NO_GROUPS("There is no learning group. People start them at the check-out of a meeting."),
  ENTER_GROUP("Join group {number}"),
  QUIT_GROUP("Leave group {number}"),
  GROUP_LINE("Where and when: group {number}"),
  GROUP_LINE_LABEL("Where you meet, or what you agreed on. Everyone in the network sees it."),
  LEFT("You have left {network}. To come back, press a button where the network is."),
  CODE("In the other chat, say: network link {code}. On Discord: /network link. The code works "
      + "once, until {time}."),
  CODE_WRONG("This code does not work, or not any more. Ask for a new one with: network link"),
  CODE_OF_SESSION("This code brings a session here. Use it without the word network."),
  LINKED("In {network} this account is also {who} now."),
  SOMEBODY_ELSE("With this account you are {who} already in {network}. Nothing has changed. Leave the "
      + "network with this account first, then use a new code."),
  DELIVERY("{network}: not delivered"),
  ALL_DELIVERED("Everything has been delivered."),
  IN_A_HOME("The network''s own conversation"),
  LOST_DIRECT("{who}: takes no direct messages, or has not added the app ({number})."),
  LOST_GONE("{who}: the conversation is not there any more ({number})."),
  LOST_LACKS("{who}: the bot may not do that there: {permission} ({number})."),
  LOST_UNSURE("{who}: perhaps it is there. Look first ({number})."),
  LOST_OTHER("{who}: the platform refused it ({number})."),
  NO_LETTERS("No letter reaches {people}. They take part in the browser alone: give them the link "
      + "yourself."),
  LATE_BRIEFING("Not sent, because it was too late: the briefing of {day}."),
  LATE_EVE("Not sent, because it was too late: the message of the day before {day}."),
  LATE_ERASED("What was erased on {day}: told too late"),
  LATE_REMINDERS("Not sent, because it was too late: the reminders of {day}."),
  SEND_AGAIN("Send it again"),
  SENT_AGAIN("It is sent again."),
  HELP("What you can ask of your network"),
  HELP_COMING(
      "When we meet, and whether you come: network next, network coming yes (or: later, perhaps, no)"),
  HELP_HOMEWORK("What you can still do: todo, network homework, network tasks"),
  HELP_WISHES("What you want to hear: network wishes, network snooze 7, network leave"),
  HELP_RIGHTS("All that is kept of you: network my data. To be erased: network forget me"),
  HELP_LINK(
      "Your account elsewhere too: network link. Who is in it: network members. Learning groups: network groups"),
  KEEP(
      "{network}: what people write is kept until {days} days after the last meeting. Published wrap-ups stay."),
  KEEP_ALL("{network}: what people write is kept until somebody erases it."),
  KEEP_BOUNDS(
      "Say for how many days, from 1 to {most}: network keep 30. With network keep usual it is as on the whole server."),
  HELP_FIND("To find something back: network search, and a word. All meetings: network meetings"),
  HELP_LEAD(
      "For who leads: network found, home, plan, move, cancel, homework: question, delivery, keep 30 days");

  private final String english;

  NetworkDeskPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("network-desk", this);
  }

  @Override
  public String english() {
    return english;
  }
}
