package nl.draaiboek.web.entry;

import java.util.List;
import nl.draaiboek.core.language.Phrase;

/** The accessibility statement. It promises only what is tried at each build, and says what is not. */
public enum AccessibilityPhrase implements Phrase {
  TITLE("Accessibility"),
  AIM("Everybody can take part, also without a mouse, without seeing or with large letters. We follow the "
      + "guidelines WCAG 2.2, level AA."),
  TRIED("How this is tried"),
  KEYBOARD("A test runs a whole session with the keyboard alone, from opening to wrap-up."),
  AXE("The test program axe looks at every page, in light and in dark."),
  NAMES("A test checks what a screen reader gets: the names, the kinds and the order."),
  ZOOM("A test makes every page four times as large. Nothing slips off the page sideways."),
  TARGETS("A test measures every button. On a phone it is at least 44 pixels, on a landscape 24."),
  MOTION("Do you ask your device for less movement? Then nothing moves."),
  COLOUR("No colour stands alone. Each kind of note also has a shape, a sign and a word."),
  LACKS("What is lacking"),
  NO_PEOPLE("No people with a disability have tried these pages yet."),
  NO_READERS("Nobody has listened to these pages with NVDA, JAWS, VoiceOver or TalkBack yet."),
  ONE_BROWSER("The tests use one browser, Chromium."),
  CROWDED("Many notes on a landscape can cover each other. Tap one to read it, or open the list below."),
  OWN_WORDS("What people write and which stories are told is not ours. We do not check those words."),
  BOARD("The board is made to be looked at. The same is on your own page."),
  TELL("Does something not work for you?"),
  TELL_WHOM("Tell the organisation that invited you. They run this page and can change it."),
  TELL_NOW("Are you in a session now? Ask your facilitator. They can write for you."),
  WRITTEN("Written in November 2026, by the makers, from their own tests.");

  /** What is tried, in the order of the page. */
  public static final List<Phrase> TRIED_HOW = List.of(KEYBOARD, AXE, NAMES, ZOOM, TARGETS, MOTION, COLOUR);
  /** What is lacking, in the order of the page. */
  public static final List<Phrase> LACKING = List.of(NO_PEOPLE, NO_READERS, ONE_BROWSER, CROWDED, BOARD,
      OWN_WORDS);

  private final String english;

  AccessibilityPhrase(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return Phrase.keyOf("accessibility", this);
  }

  @Override
  public String english() {
    return english;
  }
}
