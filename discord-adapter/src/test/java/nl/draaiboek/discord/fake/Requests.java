package nl.draaiboek.discord.fake;

import java.util.ArrayList;
import java.util.List;

/** What the bot asked, in the order in which it came in. */
final class Requests {
  private final List<Request> all = new ArrayList<>();

  /** @return its number, to be told later how it was answered */
  synchronized int add(Request request) {
    all.add(request);
    return all.size() - 1;
  }

  synchronized void answered(int number, int status) {
    all.set(number, all.get(number).answered(status));
  }

  synchronized List<Request> all() {
    return List.copyOf(all);
  }

  /** Discord locks out who sends more than ten thousand of these in ten minutes. */
  synchronized long invalid() {
    return all.stream().filter(r -> r.status() == 401 || r.status() == 403 || r.status() == 429).count();
  }
}
