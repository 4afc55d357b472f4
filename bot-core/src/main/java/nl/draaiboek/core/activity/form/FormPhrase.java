package nl.draaiboek.core.activity.form;

import nl.draaiboek.core.language.Phrase;

enum FormPhrase implements Phrase {
  ALONE("Fill in your own sheet. Nobody else sees it now. It comes in the wrap-up, with your name."),
  TOGETHER("Fill this in together. Everybody here can change it."),
  BEGUN("Everybody fills in a sheet of their own. {count} of {all} have begun."),
  FILL("Fill in"),
  CHANGE("Change"),
  SAVE("Save"),
  ADD("Add a step"),
  CHANGE_STEP("Change a step of: {field}"),
  WHICH("Which step?"),
  WORDS("How should it read?"),
  UP("Up"),
  DOWN("Down"),
  REMOVE("Remove"),
  PUT_BACK("Put back"),
  REMOVED_STEP("(removed) {words}"),
  KEEP("Keep only this one"),
  KEEP_BOTH("Keep this one too"),
  TWO_VERSIONS("{field}: written at the same time by more than one. All of it is kept; choose what stays."),
  STEP("{place}. {words}"),
  NO_SUCH_FIELD("This field is not on the sheet. Look at the sheet as it is now."),
  NO_SUCH_STEP("This step is not there any more. Look at the list as it is now."),
  NO_SUCH_VERSION("This version is not there any more. Look at the field as it is now."),
  EMPTY("There is nothing here yet. Write a few words."),
  TOO_LONG(
      "That is {over, plural, one {# character} other {# characters}} too long. Keep the heart of it."),
  NOT_A_NUMBER("Give a whole number from {min} to {max}."),
  NO_SUCH_OPTION("Choose one from the list."),
  TOO_MANY_STEPS("There are {most} steps already. Remove one, or put two together."),
  CHOOSE_FIRST("There are several versions of this already. Choose first what stays."),
  NOT_YOURS("Somebody else wrote this step. Ask them, or who leads.");

  private final String english;

  FormPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("form", this);
  }

  @Override
  public String english() {
    return english;
  }
}
