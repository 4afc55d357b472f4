package nl.draaiboek.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.bench.figure.Aim;
import nl.draaiboek.bench.figure.Comparison;
import nl.draaiboek.bench.figure.Middle;
import nl.draaiboek.bench.figure.Result;
import nl.draaiboek.bench.figure.Rounds;
import nl.draaiboek.bench.load.Poll;
import nl.draaiboek.bench.load.Pressers;
import nl.draaiboek.bench.peer.BareReply;
import nl.draaiboek.bench.peer.DiscordJs;

/** From a press on Discord until its answer is there: ours stores a vote in between, the others only answer. */
final class Discord implements Benchmark {
  private static final String OURS = "ours";
  private static final String BARE = "a bare JDA that only replies";
  private static final String NODE = "discord.js that only replies";
  private static final String P99 = "p99";
  private static final String RATE = "presses/s";

  private final Size size;
  private final boolean withNode;
  private long lost;
  private long twice;

  /** @param withNode whether to look for Node and fetch its library */
  Discord(Size size, boolean withNode) {
    this.size = size;
    this.withNode = withNode;
  }

  @Override
  public String name() {
    return "discord";
  }

  @Override
  public Result run(Rounds rounds) throws Exception {
    try (Scratch scratch = Scratch.onDisk();
        VoteOnDiscord ours = new VoteOnDiscord(scratch.folder("ours"), size.voters(),
            2 * (rounds.count() + rounds.warmer().warmUps()));
        BareReply bare = new BareReply()) {
      Map<String, Rounds.Arm> arms = new LinkedHashMap<>();
      arms.put(OURS, () -> votes(ours));
      arms.put(BARE, () -> replies(bare.poll()));
      Optional<DiscordJs> node = withNode ? DiscordJs.start() : Optional.empty();
      if (node.isEmpty())
        return result(rounds, arms, false);
      try (DiscordJs js = node.get()) {
        arms.put(NODE, () -> replies(js.poll()));
        return result(rounds, arms, true);
      }
    }
  }

  private Result result(Rounds rounds, Map<String, Rounds.Arm> arms, boolean node) throws Exception {
    arms.put("again", arms.getOrDefault(OURS, Map::of));
    Rounds.Measured measured = rounds.warmer().run(arms);
    List<Comparison> comparisons = new ArrayList<>();
    comparisons.add(new Comparison("press until it is acknowledged, p99", BARE, Aim.atMost(1.5),
        measured.ratio(P99, OURS, BARE), millis(measured, OURS), millis(measured, BARE)));
    comparisons.add(rate(measured, BARE, Aim.atLeast(0.8)));
    if (node)
      comparisons.add(rate(measured, NODE, Aim.atLeast(1)));
    List<String> notes = new ArrayList<>(List.of(size.voters() + " people press at a time"));
    if (!node)
      notes.add("discord.js was passed over: " + DiscordJs.WHY_NOT);
    return new Result(name(), comparisons, measured.ratio(RATE, "again", OURS), lost, twice, notes);
  }

  private static Comparison rate(Rounds.Measured measured, String against, Aim aim) {
    return new Comparison("acknowledged votes/s", against, aim, measured.ratio(RATE, OURS, against),
        String.format(Locale.ROOT, "%,.0f/s", measured.median(RATE, OURS)),
        String.format(Locale.ROOT, "%,.0f/s", measured.median(RATE, against)));
  }

  private static String millis(Rounds.Measured measured, String arm) {
    return String.format(Locale.ROOT, "%.1f ms", measured.median(P99, arm));
  }

  /** What was acknowledged is stored, once. */
  private Map<String, Double> votes(VoteOnDiscord discord) throws Exception {
    VoteOnDiscord.Ballot ballot = discord.opens();
    Pressers.Done done = during(ballot.press());
    long acknowledged = done.presses().acknowledged();
    lost += Math.max(0, acknowledged - ballot.stored());
    twice += Math.max(0, ballot.stored() - acknowledged);
    return figures(done);
  }

  private Map<String, Double> replies(Poll poll) throws Exception {
    return figures(during(poll.press(size.voters())));
  }

  private Pressers.Done during(Pressers.Press press) throws Exception {
    Pressers.Done done = Pressers.during(size.writing().multipliedBy(2), size.voters(), press);
    lost += done.lost();
    return done;
  }

  private static Map<String, Double> figures(Pressers.Done done) {
    return Map.of(P99, Middle.percentile(done.millis(), 0.99), RATE, done.presses().perSecond());
  }
}
