package nl.draaiboek.web.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.draaiboek.core.activity.Progress;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.view.Overview;
import nl.draaiboek.core.view.Overview.TableGlance;
import nl.draaiboek.web.page.FacilitatorPhrase;
import nl.draaiboek.web.page.Voice;

/** All tables at a glance: the same columns for each. */
public record Glance(Overview overview, Voice voice) {
  /** @return the signs that any table counts, in the order in which they came up */
  public List<String> signs() {
    return overview.tables().stream().flatMap(t -> t.progress().counts().stream()).map(Progress.Count::sign)
        .distinct()
        .toList();
  }

  /** @return what a sign counts, in words: who leads need not know the signs by heart */
  public String name(String sign) {
    return switch (plain(sign)) {
      case "✅" -> voice.say(FacilitatorPhrase.COUNT_DONE);
      case "📌" -> voice.say(FacilitatorPhrase.COUNT_HUNG);
      case "🗂" -> voice.say(FacilitatorPhrase.COUNT_GROUPS);
      case "❓" -> voice.say(FacilitatorPhrase.COUNT_QUESTIONS);
      case "💬" -> voice.say(FacilitatorPhrase.COUNT_ANSWERS);
      case String all when all.startsWith("/") ->
        voice.say(FacilitatorPhrase.COUNT_CHOSEN, "all", all.substring(1));
      case String kind ->
        Character.isLetter(kind.codePointAt(0)) ? "" : voice.say(FacilitatorPhrase.COUNT_NOTES);
    };
  }

  /** @return what to draw before the name; empty where the name says it all */
  public static String mark(String sign) {
    return sign.startsWith("/") ? "" : sign;
  }

  /** @return the sign without the character that asks for a coloured picture */
  private static String plain(String sign) {
    return sign.replace("\uFE0F", "");
  }

  /** @return how many of this sign the table has */
  public int count(TableGlance table, String sign) {
    return table.progress().counts().stream().filter(c -> c.sign().equals(sign))
        .mapToInt(Progress.Count::number)
        .sum();
  }

  /** @return whether any table works with story cards that still need a reader */
  public boolean cards() {
    return overview.tables().stream().anyMatch(t -> !t.progress().cardsLeft().isEmpty());
  }

  /** @return who has not done anything yet: names, and how many there are without one */
  public String waitingOn(Progress progress) {
    List<String> said = new ArrayList<>(progress.waitingOn().stream().filter(this::named)
        .map(p -> voice.say(new Line.Name(p))).toList());
    int nameless = progress.waitingOn().size() - said.size();
    if (nameless > 0)
      said.add(voice.say(FacilitatorPhrase.NAMELESS, "count", nameless));
    return said.isEmpty() ? "–" : String.join(", ", said);
  }

  /** @return the cards that still need a reader, e.g. {@code 8, 19, 31} */
  public static String cardsLeft(TableGlance table) {
    return table.progress().cardsLeft().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** @return the block of a table that is elsewhere than the day is; empty for one that is where all are */
  public Optional<String> elsewhere(TableGlance table) {
    return table.block().filter(b -> overview.now().filter(n -> n.id().equals(b.id())).isEmpty())
        .map(b -> b.title().in(voice.listener().language()));
  }

  private boolean named(PersonId person) {
    return voice.listener().names().of(person).isPresent();
  }
}
