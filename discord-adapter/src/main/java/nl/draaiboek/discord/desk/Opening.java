package nl.draaiboek.discord.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import nl.draaiboek.core.activity.StoryCards;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.DeskPhrase;
import nl.draaiboek.core.desk.Linking.Linked;
import nl.draaiboek.core.desk.Links;
import nl.draaiboek.core.desk.Visitor;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.SessionIndex;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Setup;
import nl.draaiboek.discord.parts.Snowflakes;
import nl.draaiboek.discord.room.Rooms;
import nl.draaiboek.discord.room.Ushers;

/** Opens a session in a channel, and brings one that is open elsewhere. */
final class Opening {
  private final House house;
  private final Rooms rooms;
  private final Ushers ushers;

  Opening(House house, Ushers ushers) {
    this.house = house;
    this.rooms = ushers.rooms();
    this.ushers = ushers;
  }

  /** It makes threads, so Discord is told at once that the answer takes a while; to a command that comes again it says no. */
  void open(SlashCommandInteractionEvent event) {
    inChannel(event, channel -> opened(event, channel));
  }

  /** As above, for a session that is open elsewhere. */
  void bring(SlashCommandInteractionEvent event, String code) {
    inChannel(event, channel -> brought(event, channel, code));
  }

  private void inChannel(SlashCommandInteractionEvent event, Function<TextChannel, String> work) {
    try {
      event.deferReply(true).complete();
    } catch (ErrorResponseException again) {
      Replies.unheard(again);
      return;
    }
    Replies.follow(event, MessageCreateData.fromContent(inChannelNow(event, work)));
  }

  private String inChannelNow(SlashCommandInteractionEvent event, Function<TextChannel, String> work) {
    if (!event.isFromGuild() || !(event.getChannel() instanceof TextChannel channel))
      return said(event, Line.of(DiscordPhrase.ONLY_IN_A_CHANNEL));
    List<Permission> lacking = Rooms.lacking(channel);
    return lacking.isEmpty()
        ? work.apply(channel)
        : said(event, Line.of(DiscordPhrase.LACKS, "permissions",
            lacking.stream().map(Permission::getName).collect(Collectors.joining(", "))));
  }

  private String opened(SlashCommandInteractionEvent event, TextChannel channel) {
    String name = event.getOption("script", "", OptionMapping::getAsString);
    Optional<Script> script = house.parts.desk().scripts().get().stream().filter(s -> s.name().equals(name))
        .findFirst();
    if (held(channel).isPresent())
      return said(event, Line.of(DiscordPhrase.ALREADY_OPEN));
    return script.map(found -> asLong(event, channel, found))
        .orElseGet(() -> said(event, Line.of(DiscordPhrase.NO_SUCH_SCRIPT)));
  }

  /** It lasts as many minutes as whoever opens it wants; where nothing is said, as long as the script. */
  private String asLong(SlashCommandInteractionEvent event, TextChannel channel, Script script) {
    Optional<Duration> length = Optional
        .ofNullable(event.getOption("minutes", OptionMapping::getAsInt)).map(Duration::ofMinutes);
    Optional<Line> refused = length.flatMap(script.choice()::refused);
    return refused.map(why -> said(event, why))
        .orElseGet(() -> opened(event, channel, length.map(script::lasting).orElse(script)));
  }

  private String brought(SlashCommandInteractionEvent event, TextChannel channel, String code) {
    return switch (house.desk.linking().say(visitor(event), event.getId(), code)) {
      case Linked.Not(Line why) -> said(event, why);
      case Linked.Leads leads when held(channel).filter(other -> !other.equals(leads.session()))
          .isPresent() ->
        said(event, Line.of(DiscordPhrase.ALREADY_OPEN));
      case Linked.Leads leads -> brought(event, channel, leads);
    };
  }

  private String brought(SlashCommandInteractionEvent event, TextChannel channel, Linked.Leads leads) {
    Line title = Line.scripted(leads.state().house().script().title());
    boolean before = leads.state().circle().conversations(Room.PLENARY).stream()
        .anyMatch(there -> there.channel().equals(Snowflakes.CHANNEL)
            && !there.equals(Snowflakes.conversation(channel.getIdLong())));
    ushers.follow(leads.session());
    Optional<ThreadChannel> remote = before
        ? Optional.empty()
        : rooms.furnish(leads.session(), channel, leads.person(), event.getUser());
    return said(event, Line.of(before ? DeskPhrase.LINKED_BEFORE : DeskPhrase.LINKED, "title", title))
        + remoteIn(remote, house.listener(event));
  }

  private String remoteIn(Optional<ThreadChannel> remote, Listener listener) {
    return remote.map(thread -> "\n" + house.cards.plain(
        Line.of(DiscordPhrase.OPENED_REMOTE_HERE, "thread", thread.getName()), listener)).orElse("");
  }

  private String said(SlashCommandInteractionEvent event, Line line) {
    return house.cards.plain(line, house.listener(event));
  }

  /** @return the session that goes on there */
  private Optional<SessionId> held(TextChannel channel) {
    return house.parts.desk().index().at(Snowflakes.conversation(channel.getIdLong()))
        .map(SessionIndex.Tied::session).filter(session -> session.phase() != Listing.Phase.CLOSED)
        .map(Listing::session);
  }

  private static Visitor visitor(SlashCommandInteractionEvent event) {
    var member = java.util.Objects.requireNonNull(event.getMember());
    return Snowflakes.visitor(event.getUser(), member.getEffectiveName(), event.getUserLocale());
  }

  /** The session's id is made of the command's, so that a command that comes twice opens one session. */
  private String opened(SlashCommandInteractionEvent event, TextChannel channel, Script script) {
    SessionId session = new SessionId("discord-" + event.getId());
    Visitor visitor = visitor(event);
    PersonId facilitator = house.desk.seats().person(session, visitor);
    house.parts.desk().engine().open(session, script, setup(event, script), facilitator);
    ushers.follow(session);
    Optional<ThreadChannel> remote = rooms.furnish(session, channel, facilitator, event.getUser());
    Session.Opened state = house.desk.seats().state(session).orElseThrow();
    Links.Ways ways = house.parts.desk().links().of(session);
    var listener = house.desk.seats().listener(session, state, visitor.language());
    String told = house.cards.linked(DiscordPhrase.OPENED, Map.of("code", state.house().code()),
        Map.of("join", ways.join(), "board", ways.board()), listener);
    return told + remoteIn(remote, listener);
  }

  private Setup setup(SlashCommandInteractionEvent event, Script script) {
    Language language = Optional.ofNullable(event.getOption("language", OptionMapping::getAsString))
        .map(tag -> tag.equals("en") ? Language.ENGLISH : Language.DUTCH)
        .orElse(Language.DUTCH);
    int tables = event.getOption("tables", script.tables(), OptionMapping::getAsInt);
    return new Setup(language, house.parts.desk().zone(), Optional.empty(), tables,
        new StoryCards(script.cards(), Map.of()), false, false, false);
  }
}
