package nl.draaiboek.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import org.junit.jupiter.api.Test;

class LinkKeysTest {
  private static final SessionId MONDAY = new SessionId("monday");
  private static final SessionId TUESDAY = new SessionId("tuesday");
  private static final PersonId ANA = new PersonId("ana");

  private final LinkKeys keys = new LinkKeys(
      "one installation".getBytes(java.nio.charset.StandardCharsets.UTF_8));

  @Test
  void every_link_of_every_session_is_another() {
    Set<String> links = new HashSet<>();
    for (SessionId session : List.of(MONDAY, TUESDAY))
      links.addAll(List.of(keys.join(session), keys.facilitate(session), keys.watch(session),
          keys.person(session, ANA), keys.formToken(session, "secret")));
    assertThat(links).hasSize(10).allMatch(link -> link.matches("[A-Za-z0-9_-]{22}"));
  }

  @Test
  void a_link_is_the_same_when_it_is_shown_again() {
    assertThat(keys.join(MONDAY)).isEqualTo(keys.join(MONDAY));
  }

  @Test
  void another_installation_has_other_links() {
    LinkKeys others = new LinkKeys(new byte[16]);
    assertThat(others.join(MONDAY)).isNotEqualTo(keys.join(MONDAY));
  }

  @Test
  void a_form_is_ours_only_with_the_token_of_its_reader() {
    String token = keys.formToken(MONDAY, "anas-secret");
    assertThat(keys.isFormToken(token, MONDAY, "anas-secret")).isTrue();
    assertThat(keys.isFormToken(token, MONDAY, "bens-secret")).isFalse();
    assertThat(keys.isFormToken(token, TUESDAY, "anas-secret")).isFalse();
    assertThat(keys.isFormToken("", MONDAY, "anas-secret")).isFalse();
  }

  @Test
  void the_same_form_brings_in_one_person() {
    assertThat(keys.newcomer(MONDAY, "form-1")).isEqualTo(keys.newcomer(MONDAY, "form-1"));
    assertThat(keys.newcomer(MONDAY, "form-1")).isNotEqualTo(keys.newcomer(MONDAY, "form-2"));
  }

  @Test
  void a_short_key_is_refused() {
    assertThatThrownBy(() -> new LinkKeys(new byte[8])).hasMessageContaining("16 bytes");
  }
}
