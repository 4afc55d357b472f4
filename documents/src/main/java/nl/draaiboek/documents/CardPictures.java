package nl.draaiboek.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.message.CardPart.Cluster;
import nl.draaiboek.core.message.CardPart.Landscape;
import nl.draaiboek.core.message.CardPart.Placed;
import nl.draaiboek.core.picture.Picture;

/** Makes pictures of what a card shows while people are at it, each with the same in words. */
public final class CardPictures {
  private final Teller teller;

  /** @param listener in whose language pictures speak */
  public CardPictures(Speech speech, Listener listener) {
    this.teller = new Teller(speech, listener);
  }

  public Picture.Landscape landscape(Landscape sheet) {
    var axes = sheet.axes();
    return new Picture.Landscape(alt(sheet), teller.say(sheet.title()), teller.say(axes.left()),
        teller.say(axes.right()), teller.say(axes.bottom()), teller.say(axes.top()),
        sheet.placed().stream().map(this::mark).toList(), sheet.clusters().stream().map(this::ring).toList(),
        sheet.centre().stream()
            .map(c -> new Picture.Choice(teller.say(c.slot()), teller.words(c.paper()))).toList());
  }

  private Picture.Mark mark(Placed placed) {
    var paper = placed.paper();
    return new Picture.Mark(paper.note().number(), teller.words(paper), paper.colour(), placed.x(),
        placed.y());
  }

  private Picture.Ring ring(Cluster cluster) {
    return new Picture.Ring(teller.say(cluster.title()),
        cluster.papers().stream().map(paper -> paper.note().number()).toList());
  }

  private String alt(Landscape sheet) {
    List<String> sentences = new ArrayList<>();
    sentences.add(teller.say(DocumentPhrase.LANDSCAPE_ALT,
        Map.of("count", sheet.placed().size(), "axes", teller.axes(sheet.axes()))));
    for (Cluster cluster : sheet.clusters())
      sentences.add(teller.say(DocumentPhrase.CLUSTER_ALT,
          Map.of("title", teller.say(cluster.title()), "count", cluster.papers().size())));
    sheet.centre().forEach(chosen -> sentences.add(teller.say(DocumentPhrase.CENTRE_ALT,
        Map.of("name", chosen.slot(), "words", teller.words(chosen.paper())))));
    return String.join(" ", sentences);
  }
}
