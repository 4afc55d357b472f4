package nl.draaiboek.core.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.network.NetworkCommand.KeepRecipes.Made;
import nl.draaiboek.core.note.Note;

/** What becomes of the recipes of a meeting: a page in the recipe book, and a meeting some weeks later to taste them. */
final class RecipeBook {
  private static final int TITLE_CHARS = 120;
  private static final int WORDS_CHARS = 2000;
  private static final int AIMS_CHARS = 500;
  private static final int QUESTION_CHARS = 300;

  private RecipeBook() {}

  static Decision<NetworkEvent> keep(Network.Founded network, Meeting meeting, List<Made> recipes,
      Instant now) {
    List<NetworkEvent> events = new ArrayList<>();
    int number = network.memories().next();
    for (Made recipe : recipes)
      if (recipe.publish() && network.membership().find(recipe.writer()).isPresent())
        events.add(new NetworkEvent.Remembered(number++, Memory.Kind.RECIPE, recipe.writer(),
            Note.cut(PlainText.oneLine(recipe.title()), TITLE_CHARS),
            Note.cut(PlainText.of(recipe.words()), WORDS_CHARS)));
    events.addAll(tastings(network, meeting, recipes, now));
    return Decision.accept(events);
  }

  /** Those that are tasted after as many weeks are tasted together, at the hours of this meeting. */
  private static List<NetworkEvent> tastings(Network.Founded network, Meeting meeting, List<Made> recipes,
      Instant now) {
    Map<When, List<Made>> together = new LinkedHashMap<>();
    for (Made recipe : recipes)
      recipe.weeks().map(weeks -> meeting.when().on(meeting.when().date().plusWeeks(weeks)))
          .filter(when -> when.starts(network.charter().zone()).isAfter(now))
          .ifPresent(when -> together.computeIfAbsent(when, _ -> new ArrayList<>()).add(recipe));
    List<NetworkEvent> events = new ArrayList<>();
    int number = network.calendar().next();
    int homework = network.promises().next();
    for (Map.Entry<When, List<Made>> tasting : together.entrySet()) {
      String titles = String.join(", ", tasting.getValue().stream().map(Made::title).toList());
      events.add(
          new NetworkEvent.MeetingPlanned(number, tasting.getKey(), meeting.description().place(), "", now));
      events.add(
          new NetworkEvent.MeetingDescribed(number, new Meeting.Description(meeting.description().place(),
              meeting.description().link(), Note.cut(PlainText.oneLine(titles), AIMS_CHARS), "")));
      String asked = tasting.getValue().getFirst().asked();
      if (!asked.isEmpty())
        events.add(new NetworkEvent.HomeworkGiven(new Homework(homework++, number, Homework.Turn.AFTER,
            Note.cut(PlainText.oneLine(asked), QUESTION_CHARS), Homework.Form.TEXT, true), now));
      number++;
    }
    return events;
  }
}
