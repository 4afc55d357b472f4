package nl.draaiboek.teams.line;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.draaiboek.teams.TeamsApp;

/** What Microsoft says to a bot that asks for a token. */
public sealed interface Admission {
  /** Here it is. */
  record Granted() implements Admission {}

  /**
   * Not like this.
   *
   * @param reason Microsoft's number of what is wrong, such as {@code AADSTS7000222}; where it gives none, a short name
   */
  record Denied(String reason) implements Admission {}

  /**
   * Nothing that counts: there was no answer, or it has trouble of its own.
   *
   * @param reason a short name
   */
  record Unheard(String reason) implements Admission {}

  /**
   * Asks for one token, and throws it away. Some seconds at most.
   *
   * @param login who gives tokens, with a slash at the end
   */
  static Admission of(TeamsApp app, URI login) {
    try (Login http = new Login(login);
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      new Badge(app, http, InstantSource.system(), executor).token();
      return new Granted();
    } catch (Badge.Unknown denied) {
      return new Denied(String.valueOf(denied.getMessage()));
    } catch (IOException unheard) {
      return new Unheard(String.valueOf(unheard.getMessage()));
    }
  }
}
