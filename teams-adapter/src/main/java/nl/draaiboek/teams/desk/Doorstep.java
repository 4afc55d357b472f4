package nl.draaiboek.teams.desk;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatPhrase;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Control;
import nl.draaiboek.core.chat.OwnPages;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.message.Button.Emphasis;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.SessionCommand;
import nl.draaiboek.teams.card.Face;
import nl.draaiboek.teams.door.Conversation;
import nl.draaiboek.teams.door.Happening;
import nl.draaiboek.teams.door.Someone;
import nl.draaiboek.teams.line.Post;
import nl.draaiboek.teams.line.Sending;
import nl.draaiboek.teams.parts.TeamsIds;
import nl.draaiboek.teams.parts.TeamsIds.Person;
import nl.draaiboek.teams.room.Personals;

/** Who comes and goes, the bot too. */
final class Doorstep {
  private static final Duration KEPT = Duration.ofHours(12);

  private final House house;
  private final Voice voice;
  private final Personals personals;
  private final Facilitators facilitators;
  /** Teams tells of one coming in two ways, and again when the app is renewed. */
  private final Set<String> welcomed = Collections.newSetFromMap(
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(20_000).<String, Boolean>build().asMap());

  Doorstep(House house, Voice voice, Personals personals, Facilitators facilitators) {
    this.house = house;
    this.voice = voice;
    this.personals = personals;
    this.facilitators = facilitators;
  }

  void hear(Happening.Installed installed) {
    Conversation where = installed.where();
    boolean alone = where.kind() == Conversation.Kind.PERSONAL;
    if (welcomed.add(where.base()))
      voice.say(where.id(),
          Post.text(welcome(alone ? TeamsPhrase.WELCOME_ALONE : TeamsPhrase.WELCOME_ROOM)));
    if (alone && !installed.by().id().isEmpty())
      remotes(TeamsIds.person(where, installed.by()));
  }

  /** Nobody knows yet which language is spoken here. */
  private String welcome(TeamsPhrase phrase) {
    return Stream.of(Language.DUTCH, Language.ENGLISH)
        .map(language -> house.cards.plain(Line.of(phrase),
            new Listener(language, house.parts.zone(), Names.NOBODY)))
        .collect(Collectors.joining("\n\n"));
  }

  /** Who led without the app gets their remote now. */
  private void remotes(Person person) {
    for (Session.Opened session : house.sessions.of(person)) {
      var id = session.house().session();
      PersonId leader = house.parts.accounts().find(id, TeamsIds.account(person)).orElseThrow();
      boolean lacks = session.circle().isFacilitator(leader)
          && !session.circle().ties().remotes().containsKey(leader);
      if (lacks)
        house.parts.engine().command(id, "remote-" + leader, new SessionCommand.TieRemote(
            TeamsIds.personal(person)), leader);
    }
  }

  /** Who comes into the chat of a session that goes on, can take part at once. Into a team people come for other things too. */
  void hear(Happening.CameIn came) {
    if (came.where().kind() != Conversation.Kind.GROUP)
      return;
    for (Session.Opened session : house.sessions.in(came.where()))
      if (session instanceof Session.Going)
        came.who().forEach(who -> invite(session, Asked.of(came.where(), who)));
  }

  private void invite(Session.Opened session, Asked newcomer) {
    var id = session.house().session();
    boolean known = house.parts.accounts().find(id, newcomer.visitor().account())
        .flatMap(session.circle()::find).isPresent();
    if (known)
      return;
    // From their personal conversation this session is found by their account.
    house.desk.seats().person(id, newcomer.visitor());
    ChatCard card = new ChatCard(Line.scripted(session.house().script().title()), Optional.empty(),
        List.of(new ChatText.Plain(Line.of(TeamsPhrase.LATE))), List.of(new Control.Press(
            Line.of(ChatPhrase.TAKE_PART), new Target.See(OwnPages.MINE), Emphasis.STRONG)));
    Listener listener = house.desk.seats().listener(id, session, Optional.empty());
    if (voice.say(newcomer.person(),
        house.post(Face.of(Ids.own(), card), listener)) instanceof Sending.Refused)
      facilitators.cannotReach(session, newcomer.person(), newcomer.who().name());
  }

  void hear(Happening.Removed removed) {
    Conversation where = removed.where();
    welcomed.remove(where.base());
    if (where.kind() == Conversation.Kind.PERSONAL) {
      Person person = TeamsIds.person(where, removed.by());
      personals.forget(person);
      house.sessions.of(person)
          .forEach(session -> facilitators.cannotReach(session, person, removed.by().name()));
    } else
      house.sessions.in(where).forEach(session -> facilitators.tellOnce(session, TeamsPhrase.APP_REMOVED,
          where.base(), Line.of(TeamsPhrase.APP_REMOVED)));
  }

  void hear(Happening.Left left) {
    for (Someone who : left.who()) {
      Person person = TeamsIds.person(left.where(), who);
      house.sessions.of(person).forEach(session -> facilitators.tellOnce(session, TeamsPhrase.HAS_LEFT,
          person.toString(), Line.of(TeamsPhrase.HAS_LEFT, "who", name(session, person, who))));
    }
  }

  private Line name(Session.Opened session, Person person, Someone who) {
    return who.name().isEmpty()
        ? house.parts.accounts().find(session.house().session(), TeamsIds.account(person))
            .<Line>map(Line.Name::new).orElse(Line.theirs(""))
        : Line.theirs(who.name());
  }
}
