package nl.draaiboek.discord.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What goes wrong on demand: {@code discord.faults().on("POST /channels/{any}/messages").once().answers(502)}.
 * A star, or anything in braces, stands for one part of the path. The rule that was made first and has not been used up counts.
 */
public final class Faults {
  /** When something goes wrong; what does is still to be said. */
  public final class Rule {
    private final RoutePattern route;
    private int times = Integer.MAX_VALUE;

    private Rule(RoutePattern route) {
      this.route = route;
    }

    public Rule once() {
      return times(1);
    }

    public Rule times(int many) {
      times = many;
      return this;
    }

    /** Answers this HTTP status and does nothing. */
    public void answers(int status) {
      add(new Fault.Instead(
          new Answer(status, Json.object().put("message", "as the test wants").put("code", 0)), false));
    }

    /** Does what is asked and answers this HTTP status all the same. */
    public void doesItAndAnswers(int status) {
      add(new Fault.Instead(
          new Answer(status, Json.object().put("message", "as the test wants").put("code", 0)), true));
    }

    /**
     * Refuses.
     *
     * @param code Discord's own, for example 50013 for a missing permission
     */
    public void refuses(int status, int code, String message) {
      add(new Fault.Instead(Answer.of(Refused.with(status, code, message)), false));
    }

    /** Closes the connection without an answer; nothing was done. */
    public void losesTheRequest() {
      add(new Fault.Lost(false));
    }

    /** Does what is asked and closes the connection without an answer. */
    public void losesTheAnswer() {
      add(new Fault.Lost(true));
    }

    /** Waits, then does what is asked and answers. */
    public void waits(Duration time) {
      add(new Fault.Late(time, false));
    }

    /** Does what is asked at once and answers late. */
    public void doesItAndWaits(Duration time) {
      add(new Fault.Late(time, true));
    }

    /** Too many requests on this route, by this bot. */
    public void tooMany(Duration retryAfter) {
      add(new Fault.TooMany(RateLimit.Scope.USER, retryAfter));
    }

    /** Too many requests on this route, by all bots together. */
    public void tooManyOfAllBots(Duration retryAfter) {
      add(new Fault.TooMany(RateLimit.Scope.SHARED, retryAfter));
    }

    /** Too many requests of this bot, over all routes. */
    public void tooManyOverAll(Duration retryAfter) {
      add(new Fault.TooMany(RateLimit.Scope.GLOBAL, retryAfter));
    }

    private void add(Fault fault) {
      synchronized (planned) {
        planned.add(new Planned(route, times, fault));
      }
    }
  }

  private record Planned(RoutePattern route, int left, Fault fault) {}

  private static final Fault DOWN = new Fault.Instead(
      new Answer(503, Json.object().put("message", "Service Unavailable").put("code", 0)), false);

  private final List<Planned> planned = new ArrayList<>();
  private boolean down;

  Faults() {}

  /** @param route method and path below {@code /api/v10} */
  public Rule on(String route) {
    return new Rule(RoutePattern.of(route));
  }

  /** From now on nothing goes wrong. */
  public void stop() {
    synchronized (planned) {
      planned.clear();
    }
  }

  void down(boolean isSo) {
    synchronized (planned) {
      down = isSo;
    }
  }

  Optional<Fault> next(String method, String path) {
    synchronized (planned) {
      if (down)
        return Optional.of(DOWN);
      for (int i = 0; i < planned.size(); i++) {
        Planned plan = planned.get(i);
        if (!plan.route.matches(method, path))
          continue;
        if (plan.left == 1)
          planned.remove(i);
        else
          planned.set(i, new Planned(plan.route, plan.left - 1, plan.fault));
        return Optional.of(plan.fault);
      }
      return Optional.empty();
    }
  }
}
