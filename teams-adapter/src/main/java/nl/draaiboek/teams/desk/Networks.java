package nl.draaiboek.teams.desk;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatPhrase;
import nl.draaiboek.core.chat.Enclosed;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.desk.network.Answer;
import nl.draaiboek.core.desk.network.Asker;
import nl.draaiboek.core.desk.network.NetworkDesk;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.teams.card.Face;
import nl.draaiboek.teams.desk.Presses.Seen;
import nl.draaiboek.teams.desk.Told.To;
import nl.draaiboek.teams.door.Conversation;
import nl.draaiboek.teams.parts.TeamsIds;

/** Takes what people ask of networks, in words or on a card. They alone see what came of it. */
final class Networks {
  /** Begins the id of what is done, and of a network that begins. */
  private static final String ID = "teams-";
  /** Teams tells a press again after some thirty seconds; whoever presses again later means it. */
  private static final Duration SAME = Duration.ofMinutes(1);

  private final House house;

  Networks(House house) {
    this.house = house;
  }

  /**
   * @param key       of what was said
   * @param inSession whether they are in a session where they said it
   * @return empty where nothing is asked of a network
   */
  Optional<Told> hears(Asked asked, String said, String key, boolean inSession) {
    return NetworkDesk.read(said, inSession || asked.alone())
        .map(ask -> house.networks.asks(asker(asked), ID + key, ask)).map(answer -> new Told(
            face(answer), answer.listener(),
            answer.secret() ? To.PERSON_ALONE : To.PERSON));
  }

  Seen press(Asked asked, String key, Target target) {
    return switch (house.networks.press(asker(asked), id(asked, key), target.text())) {
      case NetworkDesk.Pressed.Fill(Form form, Listener listener) ->
        new Seen.Page(Face.of(Ids.own(), House.card(form.title(), List.of())).with(form), listener);
      case NetworkDesk.Pressed.Said(Answer answer) -> seen(answer);
    };
  }

  Seen filled(Asked asked, String key, Target target, Map<String, String> answers) {
    return seen(house.networks.filled(asker(asked), id(asked, key), target.text(), answers));
  }

  /** Whoever is heard where they talk with the bot alone can be written to there. */
  void opens(Asked asked) {
    if (asked.alone() && !asked.who().id().isEmpty())
      house.networks.opens(asker(asked), TeamsIds.personal(asked.person()));
  }

  /** What can be pressed takes the place of the card that they pressed on, for them alone. */
  private Seen seen(Answer answer) {
    return answer.isSentence()
        ? new Seen.Sentence(answer.card().title(), answer.listener())
        : new Seen.Page(face(answer), answer.listener());
  }

  private Face face(Answer answer) {
    Face face = Face.of(Ids.own(), answer.card());
    return answer.card().enclosed().orElse(null) instanceof Enclosed.Archive(var network)
        ? face.leadingTo(Line.of(ChatPhrase.OPEN_ARCHIVE),
            URI.create(house.parts.networkLinks().of(network).archive()))
        : face;
  }

  private String id(Asked asked, String key) {
    return ID + Ids.pressed(asked, key) + "-" + house.parts.clock().millis() / SAME.toMillis();
  }

  /** A network is at home in a channel, not in one of its threads. */
  private static Asker asker(Asked asked) {
    Conversation where = asked.where();
    return new Asker(asked.visitor(),
        asked.alone() ? Optional.empty() : Optional.of(TeamsIds.conversation(where.base())));
  }
}
