package nl.draaiboek.teams.desk;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.teams.line.Post;
import nl.draaiboek.teams.parts.TeamsIds;
import nl.draaiboek.teams.parts.TeamsIds.Person;

/** Tells those who lead a session what they should know of Teams, in a message of its own beside their remote. */
final class Facilitators {
  private static final Duration KEPT = Duration.ofHours(12);

  private final House house;
  private final Voice voice;
  private final Set<String> told = Collections.newSetFromMap(
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(20_000).<String, Boolean>build().asMap());

  Facilitators(House house, Voice voice) {
    this.house = house;
    this.voice = voice;
  }

  /** @param alerts whether their Teams tells them at once */
  void tell(Session.Opened session, Line line, boolean alerts) {
    Listener listener = house.desk.seats().listener(session.house().session(), session,
        java.util.Optional.empty());
    Post post = Post.text(house.cards.plain(line, listener));
    session.circle().ties().remotes().values().stream().flatMap(remote -> TeamsIds.owner(remote).stream())
        .distinct().forEach(leader -> voice.say(leader, alerts ? post.alerting() : post));
  }

  /** As above; what was told of this person or place once is not told again. */
  void tellOnce(Session.Opened session, TeamsPhrase phrase, String about, Line line) {
    if (told.add(session.house().session() + "\n" + phrase + "\n" + about))
      tell(session, line, false);
  }

  /** Somebody of this session cannot be reached alone; what to do about it. */
  void cannotReach(Session.Opened session, Person person, String name) {
    tellOnce(session, TeamsPhrase.HAS_NO_APP, person.toString(),
        Line.of(TeamsPhrase.HAS_NO_APP, "who", Line.theirs(name)));
  }
}
