package nl.draaiboek.core.conversation;

import java.util.Map;

/**
 * What a channel heard, in words that every channel shares. {@code id} is the platform's own (or the page's): the same id
 * twice in one session has one effect.
 */
public sealed interface Incoming {
  /** @return the platform's id of this, unique within the session; at most 200 characters */
  String id();

  /** @return who did it */
  PersonId from();

  /** A person comes in, or comes back on another device. */
  record Joined(String id, PersonId from) implements Incoming {}

  /** A button was pressed; {@code action} is the address that the button carried. */
  record Pressed(String id, PersonId from, String action) implements Incoming {}

  /** A form was sent; {@code action} is the form's address, {@code answers} what was filled in, by field name. */
  record Submitted(String id, PersonId from, String action, Map<String, String> answers) implements Incoming {
    /** The answer, with {@link #YES}, by which people say that they mean it, after a refusal that asked so. */
    public static final String ANYWAY = "anyway";
    public static final String YES = "yes";

    public Submitted {
      answers = Map.copyOf(answers);
    }
  }
}
