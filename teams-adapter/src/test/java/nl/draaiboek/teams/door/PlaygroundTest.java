package nl.draaiboek.teams.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.Optional;
import nl.draaiboek.teams.TeamsSettings;
import nl.draaiboek.teams.fake.FakeTeams;
import nl.draaiboek.teams.fake.TeamsPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlaygroundTest {
  private final AtTheDoor at = new AtTheDoor(new FakeTeams(),
      TeamsSettings.playground(InetAddress.getLoopbackAddress()), InstantSource.system());
  private final TeamsPerson ana = at.teams.person("Ana");

  @AfterEach
  void closes() {
    at.close();
  }

  @Test
  void a_playground_on_this_machine_comes_in_without_a_token() {
    assertThat(knocks(activity())).isEqualTo(202);

    await().until(() -> at.heard.all().size() == 1);
    assertThat(at.teams.identity().asked()).isZero();
  }

  @Test
  void its_answers_still_go_nowhere_else() {
    assertThat(knocks(activity().put("serviceUrl", "https://evil.example/"))).isEqualTo(403);
    assertThat(knocks(activity().put("channelId", "emulator"))).isEqualTo(403);

    assertThat(at.heard.all()).isEmpty();
  }

  private int knocks(ObjectNode activity) {
    return at.teams.knocks(Optional.empty(), activity.toString()).status();
  }

  private ObjectNode activity() {
    return at.teams.complete(ana, at.teams.personal(ana),
        JsonNodeFactory.instance.objectNode().put("type", "message").put("text", "hello"));
  }
}
