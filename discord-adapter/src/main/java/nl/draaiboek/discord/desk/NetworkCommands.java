package nl.draaiboek.discord.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.desk.network.Ask;
import nl.draaiboek.core.desk.network.PlanReader;
import nl.draaiboek.core.network.Attendance;
import nl.draaiboek.core.network.Attendance.Coming;
import nl.draaiboek.core.network.Homework.Form;

/** What is asked with {@code /network} and {@code /todo}. */
final class NetworkCommands {
  private static final int A_WEEK = 7;

  private NetworkCommands() {}

  static Ask ask(SlashCommandInteractionEvent event) {
    return switch (event.getFullCommandName()) {
      case "todo", "network todo" -> new Ask.Todo();
      case "network found" -> new Ask.Found(text(event, "name"));
      case "network home" -> new Ask.Home(true);
      case "network plan" -> PlanReader.of(text(event, "date"), text(event, "time"),
          number(event, "minutes"), number(event, "weeks"), number(event, "times"), text(event, "place"),
          optional(event, "script"));
      case "network move" -> new Ask.Move(number(event, "meeting").orElse(0),
          (text(event, "date") + " " + text(event, "time")).strip(), false);
      case "network cancel" ->
        new Ask.Cancel(number(event, "meeting").orElse(0), text(event, "reason"), false);
      case "network meetings" -> new Ask.Meetings();
      case "network archive" -> new Ask.Find(text(event, "search"));
      case "network next" -> new Ask.Next();
      case "network coming" -> new Ask.Coming(Optional.empty(), said(text(event, "answer")));
      case "network homework" -> optional(event, "question")
          .<Ask>map(question -> new Ask.Give(question, form(text(event, "form")),
              event.getOption("shared", false, OptionMapping::getAsBoolean)))
          .orElseGet(Ask.Homework::new);
      case "network answer" -> optional(event, "words")
          .<Ask>map(words -> new Ask.Answering(number(event, "number").orElse(0), lines(words)))
          .orElseGet(Ask.Homework::new);
      case "network tasks" -> new Ask.Tasks();
      case "network done" -> new Ask.Finish(number(event, "number").orElse(0), true);
      case "network snooze" -> new Ask.Snooze(number(event, "days").orElse(A_WEEK));
      case "network wishes" -> new Ask.Wish(flag(event, "reminders"), flag(event, "briefing"));
      case "network members" -> new Ask.Members();
      case "network groups" -> new Ask.Groups();
      case "network leave" -> new Ask.Leave();
      case "network link" -> optional(event, "code").<Ask>map(Ask.Link::new).orElseGet(Ask.Code::new);
      case "network delivery" -> new Ask.Delivery();
      default -> new Ask.Help();
    };
  }

  /** @return the network that they named; empty where they named none */
  static Optional<NetworkId> network(SlashCommandInteractionEvent event) {
    return optional(event, "network").map(NetworkId::new);
  }

  private static Attendance said(String answer) {
    return switch (answer) {
      case "late" -> new Attendance(Coming.YES, true);
      case "maybe" -> new Attendance(Coming.MAYBE, false);
      case "no" -> new Attendance(Coming.NO, false);
      default -> new Attendance(Coming.YES, false);
    };
  }

  private static Form form(String name) {
    return Stream.of(Form.values()).filter(f -> f.name().equals(name.toUpperCase(Locale.ROOT))).findFirst()
        .orElse(Form.TEXT);
  }

  /** On Discord a command is one line: what belongs apart has a semicolon between it. */
  private static List<String> lines(String words) {
    return Stream.of(words.split(";", -1)).map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String text(SlashCommandInteractionEvent event, String option) {
    return event.getOption(option, "", OptionMapping::getAsString);
  }

  private static Optional<String> optional(SlashCommandInteractionEvent event, String option) {
    return Optional.of(text(event, option)).filter(text -> !text.isBlank());
  }

  private static Optional<Integer> number(SlashCommandInteractionEvent event, String option) {
    return Optional.ofNullable(event.getOption(option)).map(OptionMapping::getAsInt);
  }

  private static Optional<Boolean> flag(SlashCommandInteractionEvent event, String option) {
    return Optional.ofNullable(event.getOption(option)).map(OptionMapping::getAsBoolean);
  }
}
