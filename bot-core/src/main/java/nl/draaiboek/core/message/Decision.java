package nl.draaiboek.core.message;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.draaiboek.core.language.Phrase;

/** The answer to a command: what happens, or why not. Accepting with no events means: it is so already. */
public sealed interface Decision<E> {
  record Accepted<E>(List<E> events) implements Decision<E> {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  record Refused<E>(Refusal refusal) implements Decision<E> {}

  /** @return accepted, and nothing changes: it is so already */
  static <E> Decision<E> already() {
    return new Accepted<>(List.of());
  }

  static <E> Decision<E> accept(E event) {
    return new Accepted<>(List.of(event));
  }

  static <E> Decision<E> accept(List<? extends E> events) {
    return new Accepted<>(List.copyOf(events));
  }

  static <E> Decision<E> refuse(Phrase reason) {
    return new Refused<>(new Refusal(reason, Map.of()));
  }

  static <E> Decision<E> refuse(Phrase reason, String name, Object value) {
    return new Refused<>(new Refusal(reason, Map.of(name, value)));
  }

  static <E> Decision<E> refuse(Phrase reason, Map<String, Object> values) {
    return new Refused<>(new Refusal(reason, values));
  }

  /** @return refused until whoever asks says that they mean it */
  static <E> Decision<E> ask(Phrase question, String name, Object value) {
    return new Refused<>(new Refusal(question, Map.of(name, value), false, true));
  }

  /** @return refused, for it is who leads that may ask this */
  static <E> Decision<E> forbid(Phrase reason) {
    return new Refused<>(new Refusal(reason, Map.of(), true));
  }

  /**
   * @param as how one event is told in other terms
   * @return the same decision in those terms
   */
  default <F> Decision<F> map(Function<? super E, ? extends F> as) {
    return switch (this) {
      case Accepted<E>(List<E> events) -> new Accepted<>(events.stream().<F>map(as).toList());
      case Refused<E>(Refusal refusal) -> new Refused<>(refusal);
    };
  }
}
