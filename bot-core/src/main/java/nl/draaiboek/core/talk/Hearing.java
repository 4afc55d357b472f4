package nl.draaiboek.core.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.conversation.Incoming;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.Card;

/** What comes of a message, for the channel that heard it. All that is told is told to the writer alone. */
public sealed interface Hearing {
  /** Done by handing the session {@code Incoming.Submitted(id, person, action, answers)}, with the message's own id. */
  record Do(String action, Map<String, String> answers) implements Hearing {
    public Do {
      answers = Map.copyOf(answers);
    }

    /** @return the same, said by somebody who was asked whether they mean it */
    public Do meant() {
      Map<String, String> all = new HashMap<>(answers);
      all.put(Incoming.Submitted.ANYWAY, Incoming.Submitted.YES);
      return new Do(action, all);
    }

    static Do press(String action) {
      return new Do(action, Map.of());
    }
  }

  /** Done one after another; the ids are the message's own with the place in the list behind it. */
  record Several(List<Do> all) implements Hearing {
    public Several {
      all = List.copyOf(all);
    }
  }

  /** What was held back before, and is done after all: as if it came in only now, under the id that it came in with. */
  record Meant(String id, Do what) {}

  /** Each of them is done. */
  record AfterAll(List<Meant> all) implements Hearing {
    public AfterAll {
      all = List.copyOf(all);
    }
  }

  /** A sentence. */
  record Tell(Line line) implements Hearing {}

  /** More than a sentence. */
  record Show(Card card) implements Hearing {}

  /**
   * A question. Its answer comes as a message, or by one of the buttons, whose addresses begin with {@code talk/}.
   *
   * @param pending to hand to the desk with the answer
   */
  record Ask(Line line, Pending pending, List<Button> buttons) implements Hearing {
    public Ask {
      buttons = List.copyOf(buttons);
    }
  }

  /** Not done: this may have been meant. The button does it; its address is the session's own. */
  record Offer(Line line, Button button) implements Hearing {}

  /** Ordinary talk. */
  record Nothing() implements Hearing {}

  Hearing NOTHING = new Nothing();

  /** @return these things to do, as one hearing; there is at least one */
  static Hearing all(List<Do> all) {
    return all.size() == 1 ? all.getFirst() : new Several(all);
  }
}
