package nl.draaiboek.core.talk;

import java.util.List;
import java.util.Map;

/**
 * What the bot remembers of a person after it asked something. A channel keeps it until the answer comes or the bot asks that
 * person something else; what is lost with it is a question, never something that was said to be stored.
 */
public sealed interface Pending {
  /**
   * A form that lacks something.
   *
   * @param action  its address
   * @param answers what was filled in so far
   * @param field   what is missing
   */
  record Missing(String action, Map<String, String> answers, String field) implements Pending {
    public Missing {
      answers = Map.copyOf(answers);
    }
  }

  /**
   * What was held back with a question, and is done when the person says that they mean it.
   *
   * @param message what it all came in with: a message may be several notes
   */
  record Held(String message, List<Hearing.Meant> what) implements Pending {
    public Held {
      what = List.copyOf(what);
    }
  }

  /** Something that is done when the person says yes. */
  record Unsure(List<Hearing.Do> what) implements Pending {
    public Unsure {
      what = List.copyOf(what);
    }
  }
}
