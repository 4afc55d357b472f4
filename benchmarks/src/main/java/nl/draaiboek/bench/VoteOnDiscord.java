package nl.draaiboek.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.draaiboek.app.config.Config;
import nl.draaiboek.bench.load.Poll;
import nl.draaiboek.bench.load.Pressers;
import nl.draaiboek.core.chat.OwnPages;
import nl.draaiboek.core.chat.Target;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Settings;
import nl.draaiboek.discord.fake.ChatChannel;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Person;
import nl.draaiboek.store.Secret;

/** A whole Draaiboek on a fake Discord, where people put a dot on a note and take it back, on the page that each sees alone. */
final class VoteOnDiscord implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String DOTS = "dots";
  private static final String PLACE = action("place");
  private static final String TAKE_BACK = action("take-back");

  private final FakeDiscord discord = new FakeDiscord().hurries();
  private final Deque<ChatChannel> free = new ArrayDeque<>();
  private final List<Person> people;
  private final House house;

  /**
   * @param folder where it keeps its data
   * @param voters who press
   * @param days   how many sessions can be opened
   */
  VoteOnDiscord(Path folder, int voters, int days) throws InterruptedException {
    // Made before the bot comes, so that it knows them all.
    for (int i = 0; i < days; i++)
      free.add(discord.guild().channel("room-" + i));
    people = Poll.people(discord, voters);
    house = new House(folder, new Config.Discord(new Secret(discord.token()), false, Optional.empty(),
        Optional.of(discord.rest()), Optional.of(discord.gatewayUrl()), Optional.empty()));
    soon(() -> discord.gateway().hasBot() && !discord.commands().isEmpty());
  }

  private static String action(String verb) {
    return new Target.Act("act/write/" + DOTS + "/" + verb + "/1").text();
  }

  /** People write and vote in the same block. */
  private static ActivitySpec dots() {
    return new ActivitySpec(DOTS, "vote", Settings.NONE, Optional.empty(), List.of("write/work"), Map.of());
  }

  /** Opens a session in a channel of its own, with a note, and everybody with their own page open. */
  Ballot opens() throws InterruptedException {
    House.Day day = house.opens(House.script(dots()));
    day.writes(day.comesIn("ana"), "note", Intake.words(0, 0));
    ChatChannel channel = free.remove();
    day.meetsAt(Long.parseLong(channel.id()));
    soon(() -> channel.messages().stream().anyMatch(ChatMessage::isPressable));
    String mine = new Target.See(OwnPages.MINE).text();
    ChatMessage card = channel.last();
    return new Ballot(day, people.stream().map(person -> person.forges(card, mine).reply()).toList());
  }

  /** A session in which everybody can vote. */
  final class Ballot {
    private final House.Day day;
    private final List<ChatMessage> pages;
    private final int before;

    private Ballot(House.Day day, List<ChatMessage> pages) {
      this.day = day;
      this.pages = pages;
      // With the first dot it is written too what people were told of the result.
      this.before = day.steps() + 1;
    }

    /** Everybody puts a dot, takes it back, and so on. */
    Pressers.Press press() {
      return (who, number) -> people.get(who).forges(pages.get(who), number % 2 == 0 ? PLACE : TAKE_BACK);
    }

    /** @return how many votes are stored */
    int stored() {
      return day.steps() - before;
    }
  }

  private static void soon(BooleanSupplier so) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() > end)
        throw new IllegalStateException("the bot did not come");
      Thread.sleep(10);
    }
  }

  @Override
  public void close() {
    house.close();
    discord.close();
  }
}
