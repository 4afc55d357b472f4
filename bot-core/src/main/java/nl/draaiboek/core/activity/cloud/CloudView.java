package nl.draaiboek.core.activity.cloud;

import java.util.ArrayList;
import java.util.List;
import nl.draaiboek.core.activity.Papers;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.message.Figure;
import nl.draaiboek.core.note.Note;

/** The cloud, and for who gives words their own. */
record CloudView(WordCloud.Cloud state, Situation situation, Viewer viewer) {
  List<CardPart> parts() {
    List<CardPart> parts = new ArrayList<>();
    Words prompt = situation.spec().text("prompt");
    if (!prompt.isEmpty())
      parts.add(new CardPart.Text(Line.scripted(prompt)));
    Said said = new Said(situation);
    if (viewer instanceof Viewer.One(PersonId person))
      parts.addAll(own(said, person));
    Figure.Cloud cloud = said.cloud();
    parts.add(cloud.isEmpty()
        ? new CardPart.Text(Line.of(CloudPhrase.EMPTY_CLOUD))
        : new CardPart.Drawn(Line.of(CloudPhrase.CLOUD), cloud));
    if (viewer instanceof Viewer.One(PersonId person) && situation.leads(person))
      parts.addAll(leading(said));
    return parts;
  }

  private List<CardPart> own(Said said, PersonId person) {
    List<CardPart> parts = new ArrayList<>();
    CloudSettings settings = CloudSettings.of(situation.spec());
    List<Note> mine = said.by(person);
    int left = settings.words() - mine.size();
    if (state.closed())
      parts.add(new CardPart.Text(Line.of(CloudPhrase.CLOSED)));
    else if (situation.open() && left > 0) {
      parts.add(new CardPart.Text(Line.of(CloudPhrase.LEFT, "left", left)));
      parts.add(new CardPart.Form(Line.of(mine.isEmpty() ? CloudPhrase.WRITE : CloudPhrase.WRITE_MORE),
          situation.key().address("write", ""),
          List.of(new Field.Text("words", Line.of(CloudPhrase.WORDS),
              CloudSettings.of(situation.spec()).maxChars(), 1,
              true, "")),
          Line.of(CloudPhrase.SEND), false));
    } else if (situation.open())
      parts.add(new CardPart.Text(Line.of(CloudPhrase.ENOUGH)));
    parts.add(new CardPart.Wall(Line.of(CloudPhrase.MINE),
        mine.stream().map(n -> Papers.own(n).with(List.of(withdraw(n)))).toList(),
        Line.of(CloudPhrase.MINE_EMPTY)));
    return parts;
  }

  /** Where a word can be hidden, by whoever's it is. */
  private List<CardPart> leading(Said said) {
    List<CardPart> parts = new ArrayList<>();
    if (situation.open())
      parts.add(new CardPart.Buttons(List.of(state.closed()
          ? Button.plain(Line.of(CloudPhrase.OPEN), situation.key().address("open", ""))
          : Button.plain(Line.of(CloudPhrase.CLOSE), situation.key().address("close", "")))));
    parts
        .add(new CardPart.Wall(Line.of(CloudPhrase.ALL_WORDS), said.shown().stream().map(Papers::of).toList(),
            Line.of(CloudPhrase.EMPTY_CLOUD)));
    return parts;
  }

  private Button withdraw(Note note) {
    return Button.plain(Line.of(CloudPhrase.WITHDRAW),
        situation.key().address("withdraw", note.id().toString()));
  }
}
