package nl.draaiboek.core.session;

import java.time.Instant;
import java.util.Optional;
import nl.draaiboek.core.script.BlockId;
import org.pcollections.PSet;

/** A session as it stands. Each phase holds only what that phase has. */
public sealed interface Session {
  NotOpened NOT_OPENED = new NotOpened();

  record NotOpened() implements Session {}

  /** From the lobby on. */
  sealed interface Opened extends Session {
    House house();

    Circle circle();

    Work work();

    Opened with(Circle circle);

    Opened with(Work work);
  }

  /** People gather; no block has started. */
  record Lobby(House house, Circle circle, Work work) implements Opened {
    @Override
    public Lobby with(Circle now) {
      return new Lobby(house, now, work);
    }

    @Override
    public Lobby with(Work now) {
      return new Lobby(house, circle, now);
    }
  }

  /** From the first block on. */
  sealed interface Begun extends Opened {
    Course course();
  }

  /** The day is going on, whether or not its clock stands still. */
  sealed interface Going extends Begun {
    Going with(Course course);
  }

  record Running(House house, Circle circle, Work work, Course course) implements Going {
    @Override
    public Running with(Circle now) {
      return new Running(house, now, work, course);
    }

    @Override
    public Running with(Work now) {
      return new Running(house, circle, now, course);
    }

    @Override
    public Running with(Course now) {
      return new Running(house, circle, work, now);
    }
  }

  /** The clock stands still since {@code since}; people may still write. */
  record Paused(House house, Circle circle, Work work, Course course, Instant since) implements Going {
    @Override
    public Paused with(Circle now) {
      return new Paused(house, now, work, course, since);
    }

    @Override
    public Paused with(Work now) {
      return new Paused(house, circle, now, course, since);
    }

    @Override
    public Paused with(Course now) {
      return new Paused(house, circle, work, now, since);
    }
  }

  /**
   * It is over.
   *
   * @param introduction the facilitator's own opening words of the wrap-up
   * @param published    since when all who took part can read the wrap-up
   * @param leftOut      blocks that the wrap-up says nothing of
   * @param plates       pictures in the wrap-up
   */
  record Closed(House house, Circle circle, Work work, Course course, Instant at,
      Optional<String> introduction,
      Optional<Instant> published, PSet<BlockId> leftOut, Plates plates) implements Begun {
    @Override
    public Closed with(Circle now) {
      return new Closed(house, now, work, course, at, introduction, published, leftOut, plates);
    }

    @Override
    public Closed with(Work now) {
      return new Closed(house, circle, now, course, at, introduction, published, leftOut, plates);
    }

    Closed with(Plates now) {
      return new Closed(house, circle, work, course, at, introduction, published, leftOut, now);
    }
  }
}
