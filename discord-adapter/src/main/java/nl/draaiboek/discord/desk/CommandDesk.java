package nl.draaiboek.discord.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import nl.draaiboek.core.activity.Viewer;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.OwnPages;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.desk.Links;
import nl.draaiboek.core.desk.Seat;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.message.Field;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.core.talk.Meaning.Question;
import nl.draaiboek.core.talk.Meaning.Step;
import nl.draaiboek.core.talk.TalkDesk;
import nl.draaiboek.core.view.RoomCard;
import nl.draaiboek.discord.card.DiscordLimits;
import nl.draaiboek.discord.card.Plain;
import nl.draaiboek.discord.command.CommandList;
import nl.draaiboek.discord.command.Registry;
import nl.draaiboek.discord.desk.Replies.Told;
import nl.draaiboek.discord.parts.Snowflakes;

/** Takes commands. What they do is the same as when it is typed or pressed. */
final class CommandDesk extends ListenerAdapter {
  /** What is asked of what is kept lets nobody in. */
  private static final Set<String> OWN = Set.of("mydata", "forget");

  private final House house;
  private final Opening opening;
  private final Networks networks;

  CommandDesk(House house, Opening opening, Networks networks) {
    this.house = house;
    this.opening = opening;
    this.networks = networks;
  }

  @Override
  public void onReady(ReadyEvent event) {
    Registry.register(event.getJDA(), new CommandList(house.parts.desk().speech()).all());
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    if (event.getFullCommandName().equals("session open"))
      opening.open(event);
    else if (event.getFullCommandName().equals("session link") && event.getOption("code") != null)
      opening.bring(event, text(event, "code"));
    else if (Networks.isOurs(event))
      networks.asked(event);
    else
      house.answer(event, seat -> in(seat, event));
  }

  private Told in(Seat someone, SlashCommandInteractionEvent event) {
    boolean leading = event.getName().equals("session");
    Seat seat = leading
        ? byRole(someone, event)
        : someone;
    if (!leading && !OWN.contains(event.getName()))
      house.desk.seats().comesIn(seat, event.getId());
    Links.Ways ways = house.parts.desk().links().of(seat.session());
    return switch (event.getFullCommandName()) {
      case "session share" -> House.said(house.cards.linked(DiscordPhrase.SHARE,
          Map.of("code", seat.state().house().code()), Map.of("join", ways.join()), seat.listener()));
      case "session board" -> House.said(house.cards.linked(DiscordPhrase.BOARD, Map.of(),
          Map.of("board", ways.board()), seat.listener()));
      case "session link" ->
        House.said(house.cards.plain(house.desk.linking().ask(seat), seat.listener()));
      case "session colead" -> house.told(seat, house.desk.coLeading().add(seat, event.getId(),
          Snowflakes.visitor(user(event), name(event), DiscordLocale.UNKNOWN),
          Snowflakes.direct(user(event).getIdLong())));
      case "cards" -> house.shown(seat, page(seat, "cards/1"));
      default ->
        house.told(seat, house.desk.does(seat, event.getId(), hearing(house.desk.talk(seat), event)));
    };
  }

  /** Lets someone lead whose role on the server says so; in direct messages nobody has a role. */
  private Seat byRole(Seat seat, SlashCommandInteractionEvent event) {
    Member member = event.getMember();
    if (member == null || !mayLead(member))
      return seat;
    return house.desk.coLeading().lead(seat, event.getId(), Snowflakes.direct(member.getIdLong()));
  }

  private boolean mayLead(Member member) {
    return member.getRoles().stream()
        .anyMatch(role -> Optional.of(role.getName()).equals(house.parts.facilitatorRole()));
  }

  private ChatCard page(Seat seat, String page) {
    Session.Opened now = house.desk.seats().now(seat);
    return ((OwnPages.Opened.Shown) OwnPages.open(now, seat.person(), page)).card();
  }

  private static Hearing hearing(TalkDesk talk, SlashCommandInteractionEvent event) {
    return switch (event.getFullCommandName()) {
      case "session start" -> talk.lead(Step.START);
      case "session next" -> talk.lead(Step.NEXT);
      case "session back" -> talk.lead(Step.BACK);
      case "session jump" -> press("steer/jump/" + text(event, "block"));
      case "session pause" -> talk.lead(Step.PAUSE);
      case "session resume" -> talk.lead(Step.RESUME);
      case "session extend" ->
        press("steer/extend/" + event.getOption("table", Room.PLENARY.number(), OptionMapping::getAsInt) + "/"
            + number(event, "minutes"));
      case "session shorten" ->
        press("steer/shorten/" + text(event, "block") + "/" + number(event, "minutes"));
      case "session skip" -> press("steer/skip/" + text(event, "block"));
      case "session undo" -> talk.lead(Step.UNDO);
      case "session announce" -> talk.announce(text(event, "words"));
      case "session status" -> talk.about(Question.STATUS);
      case "session close" -> talk.lead(Step.STOP);
      case "session wrapup" -> press("wrapup/publish");
      case "note" -> talk.note(Optional.ofNullable(event.getOption("kind", OptionMapping::getAsString)),
          Optional.ofNullable(event.getOption("card", OptionMapping::getAsInt)), text(event, "words"));
      case "place" -> talk.place(number(event, "note"), text(event, "where"), text(event, "why"));
      case "choose" -> talk.choose(number(event, "note"));
      case "vote" -> talk.vote(List.of(number(event, "note")));
      case "table" -> talk.table(number(event, "table"));
      case "ready" -> talk.ready(true);
      case "call" -> talk.call();
      case "mydata" -> talk.about(Question.MY_DATA);
      case "forget" -> talk.about(Question.FORGET_ME);
      default -> talk.about(Question.HELP);
    };
  }

  private static Hearing press(String action) {
    return new Hearing.Do(action, Map.of());
  }

  private static User user(SlashCommandInteractionEvent event) {
    return event.getOption("user", event.getUser(), OptionMapping::getAsUser);
  }

  /** @return what they are called on this server */
  private static String name(SlashCommandInteractionEvent event) {
    Member member = event.getOption("user", OptionMapping::getAsMember);
    return member == null ? user(event).getEffectiveName() : member.getEffectiveName();
  }

  private static String text(SlashCommandInteractionEvent event, String option) {
    return event.getOption(option, "", OptionMapping::getAsString);
  }

  private static int number(SlashCommandInteractionEvent event, String option) {
    return event.getOption(option, 0, OptionMapping::getAsInt);
  }

  @Override
  public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
    String typed = event.getFocusedOption().getValue().toLowerCase(Locale.ROOT);
    event.replyChoices(suggestions(event).filter(c -> c.getName().toLowerCase(Locale.ROOT).contains(typed))
        .limit(DiscordLimits.SUGGESTIONS).toList()).queue();
  }

  private Stream<Choice> suggestions(CommandAutoCompleteInteractionEvent event) {
    Listener listener = new Listener(Snowflakes.language(event.getUserLocale()), house.parts.desk().zone(),
        Names.NOBODY);
    if (event.getFocusedOption().getName().equals("network"))
      return networks.suggestions(event);
    if (event.getFocusedOption().getName().equals("script"))
      return house.parts.desk().scripts().get().stream()
          .map(script -> choice(Line.scripted(script.title()), script.name(), listener));
    Function<Seat, Stream<Choice>> of = event.getFocusedOption().getName().equals("block")
        ? seat -> seat.state().house().script().blocks().stream().map((Block block) -> choice(
            Line.scripted(block.title()), block.id().toString(), listener))
        : seat -> kinds(seat).map(kind -> choice(kind.label(), kind.value(), listener));
    return house.find(event).stream().flatMap(of);
  }

  /** The kinds of note that this person can write now. */
  private static Stream<Field.Option> kinds(Seat seat) {
    var card = RoomCard.of(seat.state(), RoomCard.roomOf(seat.state(), seat.person()),
        new Viewer.One(seat.person()));
    return card.parts().stream().filter(Form.class::isInstance).map(Form.class::cast)
        .flatMap(form -> form.fields().stream()).filter(field -> field.name().equals("kind"))
        .filter(Field.Choice.class::isInstance).map(Field.Choice.class::cast)
        .flatMap(choice -> choice.options().stream());
  }

  private Choice choice(Line name, String value, Listener listener) {
    return new Choice(cut(house.parts.desk().speech().say(name, listener)), value);
  }

  static String cut(String name) {
    String label = Plain.label(name);
    return label.substring(0, Math.min(Choice.MAX_NAME_LENGTH, label.length()));
  }
}
