package nl.draaiboek.core.activity.privatepage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.draaiboek.core.activity.Action;
import nl.draaiboek.core.activity.Activity;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.activity.PlainText;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.SpecCheck;
import nl.draaiboek.core.activity.SpecProblem;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Decision;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;

/**
 * Thoughts to keep for the next meeting, for the writer alone. It leaves nothing: no later activity, file or board has any of it, and
 * nobody sees who wrote. At the next meeting of the network its writer reads it again.
 */
public final class PrivatePage implements Activity<Pages, PrivatePage.Write, PageEvent> {
  /** Where pages of earlier meetings come from, as a script names it. */
  public static final String EARLIER = "network/private-page";
  /** How long a page may be, in characters (UTF-16 units): pages of two tables fit together in a form of a chat. */
  static final int MOST_CHARS = 1900;

  /** All that is to stand on one's page. */
  public record Write(String words) {}

  @Override
  public String kind() {
    return "private-page";
  }

  @Override
  public List<Phrase> phrases() {
    return List.of(PagePhrase.values());
  }

  @Override
  public Class<PageEvent> eventType() {
    return PageEvent.class;
  }

  @Override
  public List<SpecProblem> check(ActivitySpec spec, Block block) {
    SpecCheck check = SpecCheck.of(spec);
    if (!spec.from().equals(List.of(EARLIER)))
      check.add(SpecProblem.wrong("from",
          "a private page has 'from: " + EARLIER + "', so that people find theirs back; nothing else"));
    return check.problems();
  }

  @Override
  public Pages begin(Situation situation) {
    return Pages.NONE;
  }

  @Override
  public Optional<Write> read(Action action) {
    return action.verb().equals("keep")
        ? Optional.of(new Write(PlainText.of(action.answer("words"))))
        : Optional.empty();
  }

  @Override
  public Decision<ActivityEvent> decide(Pages state, Write command, Situation situation, Moment moment) {
    PersonId writer = moment.actor();
    String words = command.words();
    if (situation.members().stream().noneMatch(m -> m.person().equals(writer)))
      return Decision.refuse(PagePhrase.NOT_HERE);
    if (words.length() > MOST_CHARS)
      return Decision.refuse(PagePhrase.TOO_LONG, "over", words.length() - MOST_CHARS);
    Optional<String> before = state.of(writer);
    if (words.isEmpty() && before.isEmpty())
      return Decision.refuse(PagePhrase.EMPTY);
    return before.filter(words::equals).isPresent()
        ? Decision.already()
        : Decision.accept(new PageEvent.PageWritten(writer, words));
  }

  @Override
  public Pages evolve(Pages state, PageEvent event) {
    return state.evolve(event);
  }

  @Override
  public Pages merged(Pages state, Pages other) {
    return state.merged(other);
  }

  @Override
  public Set<String> afterwards() {
    return Set.of("keep");
  }

  @Override
  public boolean isPersonal() {
    return true;
  }

  @Override
  public List<CardPart> view(Pages state, Situation situation, Viewer viewer) {
    List<CardPart> parts = new ArrayList<>();
    parts.add(new CardPart.Text(Line.of(PagePhrase.ALONE)));
    if (viewer instanceof Viewer.One(PersonId person)) {
      situation.brought().getOrDefault(person, List.of()).stream().filter(words -> !words.isEmpty())
          .forEach(words -> parts
              .add(new CardPart.Text(Line.of(PagePhrase.EARLIER, "words", Line.theirs(words)))));
      if (situation.members().stream().anyMatch(m -> m.person().equals(person)))
        parts.add(form(state.of(person), situation));
    }
    return parts;
  }

  private static CardPart.Form form(Optional<String> mine, Situation situation) {
    return new CardPart.Form(Line.of(mine.isEmpty() ? PagePhrase.WRITE : PagePhrase.MINE),
        situation.key().address("keep", ""),
        List.of(new Field.Text("words", Line.of(PagePhrase.LABEL),
            Math.max(MOST_CHARS, mine.orElse("").length()), 8, false, mine.orElse(""))),
        Line.of(PagePhrase.KEEP), false);
  }

  @Override
  public Harvest harvest(Pages state, Situation situation) {
    return Harvest.NOTHING;
  }
}
