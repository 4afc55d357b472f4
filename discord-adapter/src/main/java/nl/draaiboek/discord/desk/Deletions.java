package nl.draaiboek.discord.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.TimeUtil;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.discord.parts.Snowflakes;

/**
 * Finds the notes whose messages were deleted while nobody listened. What is known of a message is its id alone, so one counts as
 * deleted only when every place where its writer could have written it was read as a whole and has it nowhere.
 */
final class Deletions {
  private static final Pattern SAID = Pattern.compile(Ear.SAID + "(\\d+)(-\\d+)?");

  private final House house;

  Deletions(House house) {
    this.house = house;
  }

  /** A message that became a note, and where it may be. */
  record Written(SessionId session, String message, Set<ConversationId> places) {
    Instant at() {
      return TimeUtil.getTimeCreated(Long.parseUnsignedLong(message)).toInstant();
    }
  }

  /** What was read of a conversation: all messages since then. */
  record Read(Instant since, Set<String> messages) {}

  /** @return the messages of open sessions that are notes now; to be asked before anything is read */
  List<Written> written() {
    List<Written> written = new ArrayList<>();
    for (Listing listing : house.parts.desk().index().open())
      house.desk.seats().state(listing.session())
          .ifPresent(state -> house.parts.desk().engine().notesHeard(listing.session())
              .forEach((id, note) -> state.work().notes().find(note)
                  .flatMap(there -> written(listing.session(), state, id, there)).ifPresent(written::add)));
    return written;
  }

  private Optional<Written> written(SessionId session, Session.Opened state, String id, Note note) {
    Matcher said = SAID.matcher(id);
    if (!said.matches())
      return Optional.empty();
    var ties = state.circle().ties();
    Stream<ConversationId> rooms = Stream.concat(
        ties.rooms().values().stream().flatMap(room -> room.stream()), ties.remotes().values().stream());
    return direct(session, note.author())
        .map(direct -> new Written(session, said.group(1), Stream.concat(rooms, Stream.of(direct))
            .filter(place -> place.channel().equals(Snowflakes.CHANNEL))
            .collect(java.util.stream.Collectors.toUnmodifiableSet())));
  }

  private Optional<ConversationId> direct(SessionId session, PersonId writer) {
    return house.parts.desk().accounts().account(session, writer, Snowflakes.CHANNEL)
        .map(account -> Snowflakes.direct(Snowflakes.user(account)));
  }

  /** @return whether this message surely is no more */
  static boolean isGone(Written written, Map<ConversationId, Read> read) {
    return written.places().stream().allMatch(place -> Optional.ofNullable(read.get(place))
        .filter(r -> written.at().isAfter(r.since()) && !r.messages().contains(written.message()))
        .isPresent());
  }
}
