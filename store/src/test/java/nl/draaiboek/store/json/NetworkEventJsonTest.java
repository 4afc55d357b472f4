package nl.draaiboek.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.stream.Stream;
import nl.draaiboek.core.network.NetworkEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What happened in a network is stored for good, as what happened in a session is. */
class NetworkEventJsonTest {
  private final EventJson<NetworkEvent> json = EventJson.ofNetworks();
  private final Goldens goldens = new Goldens("golden-networks");

  @TestFactory
  Stream<DynamicTest> every_event_comes_back_as_it_was_stored() {
    return EventTypes.ofNetworks().entrySet().stream().map(named -> dynamicTest(named.getKey(), () -> {
      NetworkEvent event = Samples.ofNetwork(named.getValue());
      assertThat(json.read(json.write(event))).isEqualTo(event);
    }));
  }

  @TestFactory
  Stream<DynamicTest> every_kind_of_event_has_a_golden_file() {
    return EventTypes.ofNetworks().entrySet().stream().map(named -> dynamicTest(named.getKey(),
        () -> goldens.has(named.getKey(), () -> json.write(Samples.ofNetwork(named.getValue())))));
  }

  @TestFactory
  Stream<DynamicTest> nothing_is_lost_of_what_was_stored_before() throws IOException {
    return goldens.all().map(file -> dynamicTest(file.getFileName().toString(),
        () -> assertThat(goldens.lost(file, stored -> json.write(json.read(stored)))).isEmpty()));
  }
}
