package nl.draaiboek.core.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draaiboek.core.activity.ActivityKey;
import nl.draaiboek.core.activity.Harvest;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.event.Worded;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.note.Note;
import nl.draaiboek.core.note.Unsigned;
import nl.draaiboek.core.script.ActivitySpec;
import nl.draaiboek.core.script.Block;
import nl.draaiboek.core.script.Place;
import nl.draaiboek.core.session.Brought;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.session.Situations;

/**
 * What a group came to in one block of a session that is over: what it chose, what won, who hangs on its sheet, what it filled in
 * together, where its path led. What one person answered stays there.
 *
 * @param from   as a script asks for it
 * @param opener who brings what nobody wrote
 */
record Outcome(String from, Session.Closed session, PersonId opener) {
  /** What people can still read at the start of a block. */
  private static final int MOST = 40;
  private static final int FIRST_THREE = 3;

  /**
   * @param from    {@code earlier/SCRIPT/BLOCK}
   * @param earlier the newest first
   * @return from the newest session of that script that left something in that block; empty where none did
   */
  static List<Brought> newest(String from, List<Session.Closed> earlier, PersonId opener) {
    String[] parts = from.split("/", 3);
    if (parts.length < 3)
      return List.of();
    return earlier.stream().filter(s -> s.house().script().name().equals(parts[1]))
        .map(s -> new Outcome(from, s, opener).of(parts[2])).filter(all -> !all.isEmpty()).findFirst()
        .orElse(List.of());
  }

  private List<Brought> of(String name) {
    return session.house().script().blocks().stream().filter(b -> b.id().value().equals(name))
        .filter(b -> !session.leftOut().contains(b.id())).flatMap(this::of)
        .filter(b -> !b.words().getFirst().isBlank()).distinct().limit(MOST).toList();
  }

  private Stream<Brought> of(Block block) {
    List<Room> rooms = block.place() == Place.TABLES
        ? session.circle().tables().stream().toList()
        : List.of(Room.PLENARY);
    return rooms.stream().flatMap(room -> block.activities().stream().flatMap(spec -> Situations
        .harvest(session, new ActivityKey(block.id(), spec.id(), room)).stream()
        .flatMap(harvest -> harvest.parts().stream()).flatMap(part -> of(part, spec))));
  }

  private Stream<Brought> of(Harvest.Part part, ActivitySpec spec) {
    return switch (part) {
      case Harvest.Chosen chosen -> note(chosen.note());
      case Harvest.Sheet sheet -> sheet.notes().stream().flatMap(this::note);
      case Harvest.Tally(var counts, var _, boolean _) ->
        counts.stream().filter(c -> c.rank() <= FIRST_THREE).flatMap(c -> note(c.note()));
      case Harvest.Said said when filledInTogether(spec) -> said(said);
      case Harvest.Findings(_, var outcome) ->
        outcome.stream().flatMap(line -> scripted(line).stream()).map(words -> brought(opener, words));
      case Harvest.Said _,Harvest.Written _,Harvest.CardsRead _,Harvest.Agreed _,Harvest.Wished _,Harvest.Group _,Harvest.Aside _,Harvest.Drawn _,Harvest.Recipe _ ->
        Stream.of();
    };
  }

  private static boolean filledInTogether(ActivitySpec spec) {
    return spec.kind().equals("form") && !spec.settings().text("by").equals(Optional.of("person"));
  }

  private Stream<Brought> said(Harvest.Said said) {
    if (!(said.words() instanceof Line.Theirs(String words)) || words.equals(Worded.REMOVED))
      return Stream.of();
    return Stream
        .of(brought(said.who(), scripted(said.asked()).map(asked -> asked + " " + words).orElse(words)));
  }

  private Stream<Brought> note(nl.draaiboek.core.note.NoteId id) {
    return session.work().notes().find(id).stream().filter(n -> !n.hidden() && !n.removed())
        .map((Note n) -> brought(n.signer().orElse(Unsigned.NOBODY), n.words()));
  }

  private Optional<String> scripted(Line line) {
    return line instanceof Line.Scripted(var words)
        ? Optional.of(words.in(session.house().setup().language()))
        : Optional.empty();
  }

  private Brought brought(PersonId person, String words) {
    LocalDate day = session.at().atZone(session.house().setup().zone()).toLocalDate();
    return new Brought(from, person, List.of(words), true, Optional.empty(), Optional.of(day));
  }
}
