package nl.draaiboek.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.engine.Archive;
import nl.draaiboek.core.network.Memory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every archive finds, and what it does not. */
public abstract class ArchiveContract {
  private static final NetworkId LEARNING = new NetworkId("leren");
  private static final NetworkId OTHER = new NetworkId("anders");
  private static final Memory MEETING = new Memory("meeting-1", Memory.Kind.MEETING, Optional.of(1),
      Optional.empty(),
      "2026-06-25", "Samen kijken naar buurten die elkaar helpen");
  private static final Memory RECIPE = new Memory("given-2", Memory.Kind.RECIPE, Optional.empty(),
      Optional.of(new PersonId("ana")), "Soep voor de buurt", "Kook met wie er is; begin met de prei.");

  private Archive archive;

  /** @return an empty store; the test that extends this closes it */
  protected abstract StorePorts open(SettableClock clock);

  @BeforeEach
  final void openStore() {
    archive = open(new SettableClock()).archive();
    archive.replace(LEARNING, List.of(MEETING, RECIPE));
  }

  @Test
  void what_has_all_the_words_is_found_as_it_was_kept() {
    assertThat(archive.search(LEARNING, "prei", 10)).containsExactly(RECIPE);
    assertThat(archive.search(LEARNING, "Samen HELPEN", 10)).containsExactly(MEETING);
    assertThat(archive.search(LEARNING, "samen prei", 10)).isEmpty();
  }

  @Test
  void the_beginning_of_a_word_is_enough() {
    assertThat(archive.search(LEARNING, "buurt", 10)).containsExactlyInAnyOrder(MEETING, RECIPE);
    assertThat(archive.search(LEARNING, "buurt", 1)).hasSize(1);
  }

  @Test
  void each_network_finds_its_own() {
    archive.replace(OTHER, List.of(MEETING));
    assertThat(archive.search(OTHER, "prei", 10)).isEmpty();
    assertThat(archive.search(OTHER, "buurten", 10)).containsExactly(MEETING);
  }

  @Test
  void what_was_taken_away_is_found_no_more() {
    archive.replace(LEARNING, List.of(MEETING));
    assertThat(archive.search(LEARNING, "prei", 10)).isEmpty();
    archive.replace(LEARNING, List.of());
    assertThat(archive.search(LEARNING, "samen", 10)).isEmpty();
  }

  @Test
  void signs_are_no_words() {
    assertThat(archive.search(LEARNING, "prei\" OR *", 10)).isEmpty();
    assertThat(archive.search(LEARNING, "\"prei:*' &|!() --", 10)).containsExactly(RECIPE);
    assertThat(archive.search(LEARNING, " *-:'\"", 10)).isEmpty();
  }
}
