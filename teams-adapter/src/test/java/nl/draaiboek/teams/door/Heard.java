package nl.draaiboek.teams.door;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes down what happened, and answers who presses as told. */
final class Heard implements Hearing {
  private final List<Happening> all = new CopyOnWriteArrayList<>();
  private volatile Function<Happening.Pressed, Answer> answers = pressed -> new Answer.Message("saved");
  private volatile Consumer<Happening> first = happening -> {};

  @Override
  public void hear(Happening happening) {
    first.accept(happening);
    all.add(happening);
  }

  @Override
  public Answer press(Happening.Pressed pressed) {
    first.accept(pressed);
    all.add(pressed);
    return answers.apply(pressed);
  }

  void answers(Function<Happening.Pressed, Answer> with) {
    answers = with;
  }

  /** @param doing before each is written down */
  void first(Consumer<Happening> doing) {
    first = doing;
  }

  List<Happening> all() {
    return List.copyOf(all);
  }

  <T extends Happening> List<T> all(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
