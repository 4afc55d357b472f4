package nl.draaiboek.core.activity.privatepage;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.Worded;
import org.pcollections.TreePMap;

/** What each person wrote for themselves; no part of it for anybody else. */
public record Pages(TreePMap<PersonId, String> byWriter) {
  static final Pages NONE = new Pages(TreePMap.empty());

  /** @return what somebody's page says; empty where nothing does, or it was erased */
  public Optional<String> of(PersonId person) {
    return Optional.ofNullable(byWriter.get(person)).filter(words -> !words.equals(Worded.REMOVED));
  }

  Pages evolve(PageEvent event) {
    return switch (event) {
      case PageEvent.PageWritten(var person, var words) ->
        new Pages(words.isEmpty() ? byWriter.minus(person) : byWriter.plus(person, words));
    };
  }

  /** Who wrote at both tables keeps both. */
  Pages merged(Pages other) {
    TreePMap<PersonId, String> all = byWriter;
    for (var page : other.byWriter.entrySet())
      all = of(page.getKey()).filter(here -> !here.equals(page.getValue())).isPresent()
          ? all.plus(page.getKey(), all.get(page.getKey()) + "\n\n" + page.getValue())
          : all.plus(page.getKey(), page.getValue());
    return new Pages(all);
  }
}
