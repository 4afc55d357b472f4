package nl.draaiboek.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.bench.load.Connector;
import nl.draaiboek.bench.load.Crowd;
import nl.draaiboek.bench.load.Writers;
import nl.draaiboek.store.Secret;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.TeamsPerson;

/** A whole Draaiboek in a fake Teams, where people write notes in their personal chats, and each is told that theirs is there. */
final class NotesInTeams implements AutoCloseable {
  private static final String WORDS = "words-of-a-message";
  private static final String ID = "id-of-a-message";

  private final FakeTeams teams = new FakeTeams();
  private final AtomicLong ids = new AtomicLong();
  private final Connector connector;
  private final House house;
  private int crowds;

  /**
   * @param folder    where it keeps its data
   * @param connector where it says things
   */
  NotesInTeams(Path folder, Connector connector) {
    this.connector = connector;
    URI keys = teams.places().keys();
    house = new House(folder, new Config.Teams(
        Optional.of(new Config.Teams.App(FakeTeams.APP, new Secret(FakeTeams.PASSWORD), FakeTeams.TENANT)),
        false, Set.of(), false, Optional.of(keys), Optional.of(teams.places().login()),
        Optional.of(connector.service())));
  }

  int port() {
    return house.port();
  }

  /** @return what Teams shows at the bot's door: a token of an hour */
  String authorization() {
    return "Bearer "
        + teams.identity().token(connector.service().toString()).sign(teams.identity().signature());
  }

  /** @return so many people whom nobody has met yet, each with a personal chat */
  People people(int many) {
    int number = crowds++;
    return new People(
        IntStream.range(0, many).mapToObj(i -> teams.person("person-" + number + "-" + i)).toList());
  }

  /** @return a session with these people in it */
  House.Day opens(People people) throws Exception {
    House.Day day = house.opens();
    Crowd.Done _ = Crowd.times(1, people.all.size(), who -> _ -> {
      TeamsPerson person = people.all.get(who);
      day.comesIn(person.name(), "teams:" + FakeTeams.TENANT + "/" + person.id());
      return true;
    });
    return day;
  }

  /** They write notes. */
  final class People implements Writers.Pen {
    private final List<TeamsPerson> all;
    private final List<String> activities;

    private People(List<TeamsPerson> all) {
      this.all = all;
      this.activities = all.stream().map(this::activity).toList();
    }

    /** @return all that Teams puts into it, but the words and the id */
    private String activity(TeamsPerson person) {
      ObjectNode said = JsonNodeFactory.instance.objectNode().put("type", "message").put("id", ID)
          .put("text", WORDS).put("textFormat", "plain").put("serviceUrl", connector.service().toString());
      return teams.complete(person, teams.personal(person), said).toString();
    }

    @Override
    public String conversation(int who) {
      return teams.personal(all.get(who)).id();
    }

    @Override
    public String message(int who, int number) {
      return activities.get(who).replace(ID, "m-" + ids.incrementAndGet())
          .replace(WORDS, "geel: " + Intake.words(who, number));
    }
  }

  @Override
  public void close() {
    house.close();
    teams.close();
  }
}
