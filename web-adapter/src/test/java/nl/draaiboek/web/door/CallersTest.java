package nl.draaiboek.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CallersTest {
  private final Callers behindProxy = new Callers(Set.of("10.0.0.1", "10.0.0.2"));

  @Test
  void nobody_forges_an_address_past_a_server_without_a_proxy() {
    assertThat(new Callers(Set.of()).of("192.0.2.7", "198.51.100.1")).isEqualTo("192.0.2.7");
  }

  @Test
  void a_trusted_proxy_is_believed_about_its_own_caller_only() {
    assertThat(behindProxy.of("10.0.0.1", "1.2.3.4, 198.51.100.1")).isEqualTo("198.51.100.1");
    assertThat(behindProxy.of("10.0.0.1", "198.51.100.1, 10.0.0.2")).isEqualTo("198.51.100.1");
    assertThat(behindProxy.of("10.0.0.1", "")).isEqualTo("10.0.0.1");
  }

  @Test
  void a_household_with_ipv6_is_one_caller() {
    Callers callers = new Callers(Set.of());
    assertThat(callers.of("2001:db8:1:2::5", "")).isEqualTo(callers.of("[2001:db8:1:2:9:9:9:9]", ""))
        .isNotEqualTo(callers.of("2001:db8:1:3::5", ""));
  }

  @Test
  void what_is_no_address_is_one_caller() {
    assertThat(behindProxy.of("10.0.0.1", "<script>")).isEqualTo("unknown");
  }
}
