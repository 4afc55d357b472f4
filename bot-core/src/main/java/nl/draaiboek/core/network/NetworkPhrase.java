package nl.draaiboek.core.network;

import nl.draaiboek.core.language.Phrase;

/** What a network says to who asks something of it. */
public enum NetworkPhrase implements Phrase {
  NOT_THERE("This network is not there."),
  THERE_ALREADY("This network is there already."),
  ONLY_FACILITATOR("Only a facilitator of the network can do this."),
  NOT_A_MEMBER("You are not in this network. Ask a facilitator for the link."),
  NO_SUCH_PERSON("This person is not in the network."),
  LAST_FACILITATOR("You are the only facilitator. First let someone else lead too."),
  NO_SUCH_MEETING("This meeting is not planned. Choose one from the list."),
  NO_SCRIPT("The script of this meeting is not there. Choose another script for it."),
  IN_THE_PAST("That moment has passed. Choose a later one."),
  TOO_MANY_MEETINGS("A network plans at most {most} meetings ahead. Plan fewer."),
  NO_SUCH_HOMEWORK("This homework is not there any more."),
  HOMEWORK_CLOSED("The meeting has begun, so the answers stay as they are."),
  EMPTY("There is nothing in it yet. Write something first."),
  PICTURE_NEEDED("Choose a picture first. It is a JPEG, PNG or GIF of at most 8 MB."),
  TOO_LONG("That is {over, plural, one {# character} other {# characters}} too long. Make it shorter."),
  NO_SUCH_TASK("This task is not there any more."),
  NOT_YOURS_TO_TAKE_OUT("Somebody else put this there. They take it out, or who leads."),
  NOT_YOUR_TASK("This task is somebody else's."),
  NO_SUCH_GROUP("This learning group is not there any more. Look at the list as it is now."),
  NOT_IN_GROUP("Only who is in the group can change this. First join it.");

  private final String english;

  NetworkPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("network", this);
  }

  @Override
  public String english() {
    return english;
  }
}
