package nl.draaiboek.core.contact;

import java.util.Optional;
import nl.draaiboek.core.conversation.PersonId;
import org.pcollections.TreePMap;

/**
 * What became of a session's wishes for contact.
 *
 * @param answers of those who were asked, by wish
 * @param lines   how those who had the wish can be reached, by wish
 * @param writers by story
 */
public record Contacts(TreePMap<Integer, Answer> answers, TreePMap<Integer, String> lines,
    TreePMap<Integer, PersonId> writers) {
  public static final Contacts NONE = new Contacts(TreePMap.empty(), TreePMap.empty(), TreePMap.empty());

  /** @param line how they can be reached, as stored in an event; empty for a no */
  public record Answer(PersonId by, boolean yes, String line) {}

  /** @return what this person answered; empty until they did */
  public Optional<Answer> answer(int wish, PersonId asked) {
    return Optional.ofNullable(answers.get(wish)).filter(answer -> answer.by().equals(asked));
  }

  public Optional<String> line(int wish) {
    return Optional.ofNullable(lines.get(wish));
  }

  public Optional<PersonId> writer(int story) {
    return Optional.ofNullable(writers.get(story));
  }

  public Contacts evolve(ContactEvent event) {
    return switch (event) {
      case ContactEvent.WishAnswered(int wish, var by, boolean yes, var line) ->
        new Contacts(answers.plus(wish, new Answer(by, yes, line)), lines, writers);
      case ContactEvent.LineGiven(int wish, _, var line) ->
        new Contacts(answers, lines.plus(wish, line), writers);
      case ContactEvent.WriterNamed(int story, var writer) -> new Contacts(answers, lines,
          writer.map(who -> writers.plus(story, who)).orElseGet(() -> writers.minus(story)));
    };
  }
}
