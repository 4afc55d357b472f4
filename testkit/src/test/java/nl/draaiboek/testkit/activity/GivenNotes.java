package nl.draaiboek.testkit.activity;

import java.util.Map;
import nl.draaiboek.core.activity.Member;
import nl.draaiboek.core.language.Words;
import nl.draaiboek.core.note.Colour;
import nl.draaiboek.core.note.NoteKind;
import nl.draaiboek.testkit.ActivityRoom;

/** Notes that people wrote in an earlier block. */
final class GivenNotes {
  static final NoteKind YELLOW = new NoteKind("yellow", Colour.YELLOW, "💡",
      new Words(Map.of("en", "practice")));
  static final NoteKind GREEN = new NoteKind("green", Colour.GREEN, "🌱",
      new Words(Map.of("en", "challenge")));

  private GivenNotes() {}

  /** A yellow and a green note of each who takes part, in that order. */
  static void twoEach(ActivityRoom room) {
    for (Member member : room.members())
      if (member.takesPart()) {
        room.given(member.person(), YELLOW, room.situation().room(), "Neighbours cook together");
        room.given(member.person(), GREEN, room.situation().room(), "Files stay on the pile");
      }
  }
}
