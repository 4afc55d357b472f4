package nl.draaiboek.core.desk.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.chat.ChatText;
import nl.draaiboek.core.chat.Enclosed;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.engine.Archive;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.network.Meeting;
import nl.draaiboek.core.network.Memory;
import nl.draaiboek.core.network.NetworkPhrase;

/** Members find things of their network back in a chat: what fits best, and the way to all of it. */
record ArchiveAsks(DeskParts parts) {
  private static final int MOST = 5;
  private static final int TITLE_CHARS = 80;
  private static final int LINE_CHARS = 90;
  private static final int WORDS_CHARS = 200;

  Answer finds(Here here, Ask.Find ask) {
    if (here.member().isEmpty())
      return here.says(Line.of(NetworkPhrase.NOT_A_MEMBER));
    String words = Snippet.cut(ask.words().strip(), WORDS_CHARS);
    if (Archive.words(words).isEmpty())
      return here
          .says(Line.of(NetworkDeskPhrase.FIND_HOW, "example", Line.of(NetworkDeskPhrase.FIND_EXAMPLE)));
    List<Memory> found = parts.archive().search(here.id(), words, MOST);
    Line title = found.isEmpty()
        ? Line.of(NetworkDeskPhrase.NOTHING_FOUND, "words", Line.theirs(words))
        : Line.of(NetworkDeskPhrase.FOUND_THESE, "network", here.name(), "words", Line.theirs(words));
    Answer told = here.tells(title,
        found.stream().<ChatText>map(memory -> new ChatText.Item(line(here, memory, words))).toList(),
        List.of());
    ChatCard card = told.card();
    return Answer.own(new ChatCard(card.title(), card.clock(), card.texts(), card.controls(),
        Optional.of(new Enclosed.Archive(here.id()))), told.listener());
  }

  private static Line line(Here here, Memory memory, String words) {
    Optional<LocalDate> day = memory.meeting().flatMap(here.network().calendar()::find).map(Meeting::when)
        .map(when -> when.date());
    String line = Snippet.around(memory.words(), Archive.words(words), LINE_CHARS);
    Map<String, Object> values = new HashMap<>(
        Map.of("title", title(memory, day), "what", Line.of(what(memory.kind())), "line",
            Line.theirs(line)));
    day.ifPresent(date -> values.put("day", date));
    return new Line.Ours(phrase(day.isPresent() && memory.kind() != Memory.Kind.MEETING, line.isEmpty()),
        values);
  }

  /** A meeting is called by its day. */
  private static Object title(Memory memory, Optional<LocalDate> day) {
    return memory.kind() == Memory.Kind.MEETING && day.isPresent()
        ? day.get()
        : Line.theirs(Snippet.cut(memory.title(), TITLE_CHARS));
  }

  private static NetworkDeskPhrase phrase(boolean dated, boolean wordless) {
    if (wordless)
      return dated ? NetworkDeskPhrase.FOUND_THIS : NetworkDeskPhrase.FOUND_THIS_TOO;
    return dated ? NetworkDeskPhrase.FOUND_LINE : NetworkDeskPhrase.FOUND_LINE_TOO;
  }

  private static NetworkDeskPhrase what(Memory.Kind kind) {
    return switch (kind) {
      case MEETING -> NetworkDeskPhrase.A_MEETING;
      case WRAP_UP -> NetworkDeskPhrase.A_WRAP_UP;
      case IDEA -> NetworkDeskPhrase.AN_IDEA;
      case SOURCE -> NetworkDeskPhrase.A_SOURCE;
      case RECIPE -> NetworkDeskPhrase.A_RECIPE;
      case VALUE -> NetworkDeskPhrase.A_VALUE;
      case AMBITION -> NetworkDeskPhrase.AN_AMBITION;
    };
  }
}
