package nl.draaiboek.teams.fake;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** A team of people with channels. */
public final class Team {
  private final FakeTeams teams;
  private final String id;
  private final Set<TeamsPerson> people = new CopyOnWriteArraySet<>();
  private volatile boolean readable;

  Team(FakeTeams teams, String id) {
    this.teams = teams;
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** Takes people in. */
  public Team with(TeamsPerson... newcomers) {
    for (TeamsPerson person : newcomers)
      people.add(person);
    return this;
  }

  /** Lets the bot read everything in its channels, as an administrator does. */
  public Team grantsReading() {
    readable = true;
    return this;
  }

  /** @return a new channel, in which nobody said anything */
  public Chat channel() {
    return teams
        .add(new Chat(Chat.Kind.CHANNEL, "19:" + teams.nextId() + "@thread.tacv2", Optional.of(this)));
  }

  Set<TeamsPerson> people() {
    return people;
  }

  boolean isReadable() {
    return readable;
  }
}
