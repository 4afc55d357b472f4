package nl.draaiboek.web.part;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.photo.PhotoId;
import nl.draaiboek.web.page.Voice;

/**
 * With what the parts of one page are drawn.
 *
 * @param actionUrl where what people press and fill in goes
 * @param csrf      the token that every form sends back
 * @param photos    where pictures on notes are
 * @param answers   what every form sends along unasked, such as for whom one writes
 * @param hides     whether each note can be hidden, or shown again
 */
public record Pen(TemplateEngine engine, Drawer drawer, Voice voice, String actionUrl, String csrf,
    String photos,
    Density density, Map<String, String> answers, boolean hides) {
  public Pen {
    answers = Map.copyOf(answers);
  }

  /** @return the same pen, whose forms send these along */
  public Pen with(Map<String, String> more) {
    return new Pen(engine, drawer, voice, actionUrl, csrf, photos, density, more, hides);
  }

  /** @return the same pen, which lets whoever leads hide notes */
  public Pen hiding() {
    return new Pen(engine, drawer, voice, actionUrl, csrf, photos, density, answers, true);
  }

  /** @return a part, drawn by the template of its kind */
  public Content draw(CardPart part) {
    return output -> engine.render("parts/" + template(part) + ".jte", Map.of("part", part, "pen", this),
        output);
  }

  /** @return parts below each other */
  public Content draw(List<CardPart> parts) {
    return output -> parts.forEach(part -> draw(part).writeTo(output));
  }

  /**
   * @param place in a list, from 1
   * @return what someone is called; who gave no name is told from others like them by their place
   */
  public String who(PersonId person, int place) {
    String called = say(new Line.Name(person));
    return voice.listener().names().of(person).isPresent() ? called : called + " " + place;
  }

  /** @return the figure as an SVG document; empty where nothing is drawn */
  public String svg(CardPart.Drawn part) {
    return drawer.svg(part, voice.listener());
  }

  /** @return where the picture is */
  public String photo(PhotoId photo) {
    return photos + photo;
  }

  public boolean board() {
    return density == Density.BOARD;
  }

  public boolean letter() {
    return density == Density.LETTER;
  }

  public String say(Line line) {
    return voice.say(line);
  }

  public String say(Phrase phrase) {
    return voice.say(phrase);
  }

  public String say(Phrase phrase, String name, Object value) {
    return voice.say(phrase, name, value);
  }

  public String html(Words words) {
    return voice.html(words);
  }

  /** @return for one press of one form: the same press twice has one effect */
  public String freshId() {
    return UUID.randomUUID().toString();
  }

  /** @return an element's id for this action, the same at each drawing */
  public String anchor(String action) {
    return action.replaceAll("[^A-Za-z0-9_-]", "_");
  }

  private static String template(CardPart part) {
    return switch (part) {
      case CardPart.Text _ -> "text";
      case CardPart.Instruction _ -> "instruction";
      case CardPart.More _ -> "more";
      case CardPart.Clock _ -> "phase";
      case CardPart.Drawn _ -> "drawn";
      case CardPart.Facts _ -> "facts";
      case CardPart.Buttons _ -> "buttons";
      case CardPart.Form _ -> "form";
      case CardPart.Wall _ -> "wall";
      case CardPart.StoryCards _ -> "storycards";
      case CardPart.Turn _ -> "turn";
      case CardPart.Clusters _ -> "clusters";
      case CardPart.Landscape _ -> "landscape";
      case CardPart.Ballot _ -> "ballot";
      case CardPart.Slots _ -> "slots";
      case CardPart.Answers _ -> "answers";
    };
  }
}
