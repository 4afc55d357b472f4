package nl.draaiboek.bench.load;

import java.util.List;
import java.util.stream.IntStream;
import nl.draaiboek.discord.fake.ChatChannel;
import nl.draaiboek.discord.fake.ChatMessage;
import nl.draaiboek.discord.fake.FakeDiscord;
import nl.draaiboek.discord.fake.Person;

/** A fake Discord with one channel, where a bot asks something and people press its button. */
public final class Poll implements AutoCloseable {
  /** What is behind the button. */
  public static final String BUTTON = "vote";

  private final FakeDiscord discord = new FakeDiscord().hurries();
  private final ChatChannel channel = discord.guild().channel("room");

  public FakeDiscord discord() {
    return discord;
  }

  public ChatChannel channel() {
    return channel;
  }

  /** @return so many people */
  public static List<Person> people(FakeDiscord discord, int many) {
    return IntStream.range(0, many).mapToObj(i -> discord.user("person-" + i)).toList();
  }

  /**
   * People press what the bot put there.
   *
   * @param many how many people
   */
  public Pressers.Press press(int many) {
    List<Person> people = people(discord, many);
    ChatMessage asked = channel.last();
    return (who, _) -> people.get(who).presses(asked, BUTTON);
  }

  @Override
  public void close() {
    discord.close();
  }
}
