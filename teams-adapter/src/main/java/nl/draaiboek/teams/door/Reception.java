package nl.draaiboek.teams.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes on what happened, once, and in order for each person in each conversation. */
final class Reception {
  private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

  private final Hearing hearing;
  private final InOrder inOrder;
  private final Once once = new Once();

  Reception(Hearing hearing, ExecutorService beside) {
    this.hearing = hearing;
    this.inOrder = new InOrder(beside);
  }

  void hear(JsonNode activity) {
    for (Happening happening : Activities.read(activity)) {
      CompletableFuture<Answer> _ = once.once(happening.key(), () -> inOrder.after(lane(activity), () -> {
        heard(happening);
        return new Answer.Nothing();
      }));
    }
  }

  /** @return the answer to come; nothing when this is no press on a card */
  Optional<CompletableFuture<Answer>> press(JsonNode activity) {
    List<Happening> happenings = Activities.read(activity);
    if (happenings.isEmpty() || !(happenings.getFirst() instanceof Happening.Pressed pressed))
      return Optional.empty();
    return Optional
        .of(once.once(pressed.key(), () -> inOrder.after(lane(activity), () -> answer(pressed))).copy());
  }

  private void heard(Happening happening) {
    try {
      hearing.hear(happening);
    } catch (RuntimeException e) {
      LOG.error("What happened in Teams could not be dealt with: a {}.", happening.getClass().getSimpleName(),
          e);
    }
  }

  private Answer answer(Happening.Pressed pressed) {
    try {
      return hearing.press(pressed);
    } catch (RuntimeException e) {
      LOG.error("A press in Teams could not be dealt with.", e);
      return new Answer.Fault("");
    }
  }

  private static String lane(JsonNode activity) {
    return activity.path("conversation").path("id").asText() + "\n"
        + activity.path("from").path("id").asText();
  }
}
