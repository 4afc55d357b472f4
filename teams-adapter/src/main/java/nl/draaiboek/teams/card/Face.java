package nl.draaiboek.teams.card;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatPhrase;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.OwnPages;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart.Form;

/**
 * A card as it is shown once, with all that is on it.
 *
 * @param version unique for this showing: 1 to 40 letters, digits, points, dashes and underscores. The same showing sent again has
 *                the same one
 * @param told    what came of a press, above the rest
 * @param form    to fill in on the card itself; where there are lists to choose from as well, a button leads to it
 * @param links   buttons that lead out of Teams
 */
public record Face(String version, ChatCard card, Optional<Line> told, Optional<Form> form,
    Optional<CardPicture> picture, List<Link> links) {
  public Face {
    if (!version.matches("[A-Za-z0-9._-]{1,40}"))
      throw new IllegalArgumentException("not the name of a showing: " + version);
    links = List.copyOf(links);
  }

  /** A button that leads to an http or https address. */
  public record Link(Line label, URI to) {
    public Link {
      if (!"https".equals(to.getScheme()) && !"http".equals(to.getScheme()))
        throw new IllegalArgumentException("a link leads to a page");
    }
  }

  public static Face of(String version, ChatCard card) {
    return new Face(version, card, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** @return a form by itself, with the way back to one's own page */
  public static Face form(String version, Form form) {
    return of(version, new ChatCard(form.title(), Optional.empty(), List.of(),
        List.of(Control.press(Line.of(ChatPhrase.TO_MINE), new Target.See(OwnPages.MINE))))).with(form);
  }

  public Face telling(Line line) {
    return new Face(version, card, Optional.of(line), form, picture, links);
  }

  public Face with(Form asked) {
    return new Face(version, card, told, Optional.of(asked), picture, links);
  }

  public Face with(CardPicture shown) {
    return new Face(version, card, told, form, Optional.of(shown), links);
  }

  public Face leadingTo(Line label, URI to) {
    List<Link> all = new ArrayList<>(links);
    all.add(new Link(label, to));
    return new Face(version, card, told, form, picture, all);
  }
}
