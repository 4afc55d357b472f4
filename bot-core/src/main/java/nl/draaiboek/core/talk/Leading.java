package nl.draaiboek.core.talk;

import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.Room;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.Button;
import nl.draaiboek.core.session.Course;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.talk.Meaning.Step;

/** The steps of who leads: the day, or for who leads a table that table's. */
record Leading(Self self) {
  /** So few minutes people also type to agree with what was said: {@code +1}. */
  private static final int AGREEMENT = 1;

  /** @return whether this person can give more time */
  boolean leads() {
    return self.isFacilitator() || self.isTableFacilitator();
  }

  /** @return whether a word in a room is this step, and not talk: from who leads, and where it would change anything */
  boolean fits(Step step) {
    boolean possible = switch (step) {
      case PAUSE -> self.session() instanceof Session.Running;
      case RESUME -> self.session() instanceof Session.Paused;
      case START, NEXT, STOP -> !(self.session() instanceof Session.Closed);
      case BACK, SKIP, UNDO -> self.session() instanceof Session.Going;
    };
    return possible && (self.isFacilitator() || (step == Step.NEXT && self.isTableFacilitator()));
  }

  Hearing step(Step step) {
    return switch (step) {
      case START -> self.session() instanceof Session.Going
          ? new Hearing.Offer(Line.of(TalkPhrase.STARTED_ALREADY),
              Button.strong(Line.of(TalkPhrase.SAY_NEXT), next()))
          : press(next());
      case NEXT -> press(next());
      case BACK -> press("steer/back");
      case PAUSE -> press("steer/pause");
      case RESUME -> press("steer/resume");
      case SKIP -> course().map(this::skip).orElseGet(self::notNow);
      case UNDO -> press("steer/undo");
      case STOP -> new Hearing.Ask(Line.of(TalkPhrase.SURE_TO_STOP),
          new Pending.Unsure(List.of(Hearing.Do.press("steer/close"))),
          List.of(Button.strong(Line.of(TalkPhrase.YES), "steer/close")));
    };
  }

  Hearing moreTime(int minutes, boolean toBot) {
    String action = "steer/extend/" + room().number() + "/" + minutes;
    return toBot || minutes > AGREEMENT
        ? press(action)
        : new Hearing.Offer(Line.of(TalkPhrase.SURE_MORE_TIME, "minutes", minutes),
            Button.strong(Line.of(TalkPhrase.YES), action));
  }

  /** The number of the last step goes along, so that two who type at once make one step. */
  private String next() {
    return "steer/next/" + room().number() + "/" + course().map(Course::steps).orElse(0);
  }

  private Hearing skip(Course course) {
    return press("steer/skip/" + course.hindmost(self.session().house().script()).block());
  }

  private Optional<Course> course() {
    return self.session() instanceof Session.Going going ? Optional.of(going.course()) : Optional.empty();
  }

  private Room room() {
    return self.isFacilitator() || !self.isTableFacilitator() ? Room.PLENARY : self.room();
  }

  private static Hearing press(String action) {
    return Hearing.Do.press(action);
  }
}
