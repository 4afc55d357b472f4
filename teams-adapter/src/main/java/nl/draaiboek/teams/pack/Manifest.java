package nl.draaiboek.teams.pack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Names;
import nl.draaiboek.core.language.Phrase;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.talk.TalkPhrase;

/** What Teams reads about the app ("App manifest schema", version {@value #SCHEMA_VERSION}), with its words in each language. */
final class Manifest {
  /** The newest that Microsoft's documents describe as of November 2026. */
  static final String SCHEMA_VERSION = "1.29";
  static final String COLOUR_ICON = "color.png";
  static final String OUTLINE_ICON = "outline.png";
  private static final String SCHEMAS = "https://developer.microsoft.com/json-schemas/teams/v"
      + SCHEMA_VERSION
      + "/";
  /** What Teams offers where somebody's own language is none of ours. */
  private static final Language FIRST = Language.DUTCH;
  private static final List<Language> OTHERS = List.of(Language.ENGLISH);

  /** A command that Teams offers while somebody types; the title is what it writes for them. */
  private record Command(Phrase title, PackPhrase about) {}

  /** Teams takes twelve; who leads has the first six, everybody the rest. */
  private static final List<Command> COMMANDS = List.of(
      new Command(PackPhrase.OPEN, PackPhrase.OPEN_ABOUT),
      new Command(TalkPhrase.SAY_START, PackPhrase.START_ABOUT),
      new Command(TalkPhrase.SAY_NEXT, PackPhrase.NEXT_ABOUT),
      new Command(TalkPhrase.SAY_MORE, PackPhrase.MORE_ABOUT),
      new Command(TalkPhrase.SAY_PAUSE, PackPhrase.PAUSE_ABOUT),
      new Command(TalkPhrase.SAY_STATUS, PackPhrase.STATUS_ABOUT),
      new Command(PackPhrase.NOTE, PackPhrase.NOTE_ABOUT),
      new Command(PackPhrase.VOTE, PackPhrase.VOTE_ABOUT),
      new Command(TalkPhrase.SAY_READY, PackPhrase.READY_ABOUT),
      new Command(TalkPhrase.SAY_HELP, PackPhrase.HELP_ABOUT));

  private final AppIdentity app;
  private final Speech speech;
  private final ObjectNode manifest = JsonNodeFactory.instance.objectNode();

  private Manifest(AppIdentity app, Speech speech) {
    this.app = app;
    this.speech = speech;
  }

  static ObjectNode of(AppIdentity app, Speech speech) {
    return new Manifest(app, speech).manifest();
  }

  /** @return in which languages the words come, each in a file of its own */
  static List<Language> languages() {
    return Stream.concat(Stream.of(FIRST), OTHERS.stream()).toList();
  }

  static String file(Language language) {
    return language.tag() + ".json";
  }

  /** @return the words of the manifest in a language, by where they stand in it */
  static ObjectNode words(Language language, Speech speech) {
    ObjectNode words = JsonNodeFactory.instance.objectNode()
        .put("$schema", SCHEMAS + "MicrosoftTeams.Localization.schema.json")
        .put("name.short", say(PackPhrase.NAME, language, speech))
        .put("name.full", say(PackPhrase.FULL_NAME, language, speech))
        .put("description.short", say(PackPhrase.SHORT, language, speech))
        .put("description.full", say(PackPhrase.FULL, language, speech));
    for (int i = 0; i < COMMANDS.size(); i++) {
      String command = "bots[0].commandLists[0].commands[" + i + "].";
      words.put(command + "title", say(COMMANDS.get(i).title(), language, speech));
      words.put(command + "description", say(COMMANDS.get(i).about(), language, speech));
    }
    return words;
  }

  private ObjectNode manifest() {
    String id = app.appId().toString();
    String pages = app.publicUrl().toString();
    manifest.put("$schema", SCHEMAS + "MicrosoftTeams.schema.json").put("manifestVersion", SCHEMA_VERSION)
        .put("version", app.version()).put("id", id);
    manifest.putObject("developer").put("name", app.developer()).put("websiteUrl", pages)
        .put("privacyUrl", pages).put("termsOfUseUrl", pages);
    manifest.putObject("name").put("short", say(PackPhrase.NAME)).put("full", say(PackPhrase.FULL_NAME));
    manifest.putObject("description").put("short", say(PackPhrase.SHORT)).put("full", say(PackPhrase.FULL));
    languageFiles(manifest.putObject("localizationInfo"));
    manifest.putObject("icons").put("color", COLOUR_ICON).put("outline", OUTLINE_ICON);
    manifest.put("accentColor", Icons.ACCENT);
    bot(manifest.putArray("bots").addObject(), id);
    manifest.putArray("permissions").add("identity").add("messageTeamMembers");
    manifest.putArray("validDomains").add(domain(app.publicUrl()));
    permissions(id);
    manifest.put("defaultInstallScope", "team");
    manifest.putObject("defaultGroupCapability").put("team", "bot").put("groupchat", "bot")
        .put("meetings", "bot");
    return manifest;
  }

  private static void languageFiles(ObjectNode info) {
    info.put("defaultLanguageTag", FIRST.tag()).put("defaultLanguageFile", file(FIRST));
    ArrayNode others = info.putArray("additionalLanguages");
    OTHERS.forEach(language -> others.addObject().put("languageTag", language.tag()).put("file",
        file(language)));
  }

  private void bot(ObjectNode bot, String id) {
    bot.put("botId", id).put("supportsFiles", false).put("isNotificationOnly", false);
    bot.putArray("scopes").add("personal").add("team").add("groupChat");
    ObjectNode list = bot.putArray("commandLists").addObject();
    list.putArray("scopes").add("personal").add("team").add("groupChat");
    ArrayNode commands = list.putArray("commands");
    COMMANDS.forEach(command -> commands.addObject().put("title", say(command.title())).put("description",
        say(command.about())));
  }

  /** With the last two, where a team or a chat grants them, plain messages in a table's thread are heard. */
  private void permissions(String id) {
    if (!app.reads())
      return;
    manifest.putObject("webApplicationInfo").put("id", id).put("resource",
        "https://" + domain(app.publicUrl()));
    ArrayNode asked = manifest.putObject("authorization").putObject("permissions")
        .putArray("resourceSpecific");
    asked.addObject().put("name", "ChannelMessage.Read.Group").put("type", "Application");
    asked.addObject().put("name", "ChatMessage.Read.Chat").put("type", "Application");
  }

  private static String domain(URI url) {
    return url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort();
  }

  private String say(Phrase phrase) {
    return say(phrase, FIRST, speech);
  }

  private static String say(Phrase phrase, Language language, Speech speech) {
    return speech.say(Line.of(phrase), new Listener(language, ZoneOffset.UTC, Names.NOBODY));
  }
}
