package nl.draaiboek.core.chat;

/** How a platform sets text: in which language, with which marks, and how a text is cut without breaking a mark. */
public interface Typesetting {
  /** @return the text as the platform wants it, at most this long */
  String set(ChatText text, int maxChars);

  /** @return the sentence that says how many lines did not fit; at most 100 characters */
  String leftOut(int lines);
}
