package nl.draaiboek.core.wrapup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.session.ContactWish;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Situations;

/** What a wrap-up says of who goes on with whom: learning groups in full, wishes for contact as counts alone. */
public final class Togethers {
  private Togethers() {}

  /** @return the learning groups that people want to start, in the order of the script */
  public static List<Harvest.Group> groups(Session.Closed session) {
    return Situations.harvests(session).stream().flatMap(harvest -> harvest.parts().stream())
        .filter(Harvest.Group.class::isInstance).map(Harvest.Group.class::cast).toList();
  }

  static void add(Session.Closed session, Harvest harvest, List<WrapUp.Section> sections) {
    byQuestion(harvest, Harvest.Wished.class, Harvest.Wished::question)
        .forEach(all -> sections.add(new WrapUp.Wishes(all.getFirst().asked(), all.size(),
            ContactWish.met(session, all))));
    byQuestion(harvest, Harvest.Group.class, Harvest.Group::question)
        .forEach(all -> sections.add(new WrapUp.Groups(all.getFirst().asked(), all.stream()
            .map(g -> new WrapUp.Answer(g.starter(), Papers.words(g.words()), g.joined())).toList())));
  }

  private static <P extends Harvest.Part> List<List<P>> byQuestion(Harvest harvest, Class<P> kind,
      Function<P, String> question) {
    Map<String, List<P>> all = new LinkedHashMap<>();
    harvest.parts().stream().filter(kind::isInstance).map(kind::cast)
        .forEach(part -> all.computeIfAbsent(question.apply(part), _ -> new java.util.ArrayList<>())
            .add(part));
    return List.copyOf(all.values());
  }
}
