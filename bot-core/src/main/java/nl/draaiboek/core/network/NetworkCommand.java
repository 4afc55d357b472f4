package nl.draaiboek.core.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.photo.PhotoId;

/** What is asked of a network. */
public sealed interface NetworkCommand {
  record Found(NetworkId network, Charter charter) implements NetworkCommand {}

  /** Whoever asks comes in; as a facilitator by the facilitators' own way in. */
  record Come(Role role) implements NetworkCommand {}

  /** What members ask for themselves. */
  sealed interface Own extends NetworkCommand {}

  record Leave() implements Own {}

  record Wish(Wishes wishes) implements Own {}

  /** One's own address of the calendar is in wrong hands, so that it has to be another. */
  record ReplaceCalendar() implements Own {}

  record TellAttendance(int meeting, Attendance attendance) implements Own {}

  /**
   * @param lines empty ones count for nothing; none at all, and no picture, takes the answer back, except where it is done without
   * words
   * @param photo one that is kept for the network already; empty leaves the picture that was given before
   */
  record AnswerHomework(int homework, List<String> lines, Optional<PhotoId> photo) implements Own {
    public AnswerHomework {
      lines = List.copyOf(lines);
    }

    public AnswerHomework(int homework, List<String> lines) {
      this(homework, lines, Optional.empty());
    }
  }

  /** Words that were held back with a question; whoever wrote them means it. */
  record Meant(Own said) implements Own {}

  /** Something for the archive, of a kind that people give themselves. */
  record Remember(Memory.Kind kind, String title, String words) implements Own {}

  /** @param number of what was remembered; taken out by who gave it or leads */
  record TakeOut(int number) implements Own {}

  record FinishTask(int task, boolean done) implements Own {}

  /** Asks about a learning group. */
  sealed interface InGroup extends Own {
    int group();
  }

  record EnterGroup(int group) implements InGroup {}

  record QuitGroup(int group) implements InGroup {}

  /** @param line where they meet, or what they agreed on; of who is in the group */
  record WriteGroupLine(int group, String line) implements InGroup {}

  /** What follows from a session or a script of the network: nobody asks for it, and nobody is asked. */
  sealed interface Following extends NetworkCommand {}

  /** A meeting's script brings a checklist. */
  record Prepare(int meeting, List<Point> points) implements Following {
    public Prepare {
      points = List.copyOf(points);
    }

    /** @param daysBefore the meeting at the latest */
    public record Point(String what, int daysBefore) {}
  }

  /** A meeting is over, and left these agreements. */
  record KeepAgreements(int meeting, SessionId session, List<Agreed> agreements) implements Following {
    public KeepAgreements {
      agreements = List.copyOf(agreements);
    }

    /** @param due empty for the next meeting */
    public record Agreed(String what, Optional<PersonId> owner, Optional<LocalDate> due) {}
  }

  /** So much was erased of it and of its meetings, because it was kept long enough. */
  record TellErased(int texts, int pictures) implements Following {}

  /** A meeting is over, and people started these learning groups. */
  record KeepGroups(int meeting, SessionId session, List<Started> groups) implements Following {
    public KeepGroups {
      groups = List.copyOf(groups);
    }

    /** @param joined the others who signed up */
    public record Started(String words, PersonId starter, List<PersonId> joined) {
      public Started {
        joined = List.copyOf(joined);
      }
    }
  }

  /** A meeting is over, and groups made these recipes. */
  record KeepRecipes(int meeting, SessionId session, List<Made> recipes) implements Following {
    public KeepRecipes {
      recipes = List.copyOf(recipes);
    }

    /**
     * @param publish whether it goes into the recipe book
     * @param weeks   after how many weeks people meet to taste it; empty for never
     * @param asked   what they are asked when they have; empty for nothing
     */
    public record Made(String title, String words, PersonId writer, boolean publish, Optional<Integer> weeks,
        String asked) {}
  }

  record TickTask(int task, boolean done) implements Following {}

  record TickHomework(int homework, PersonId person) implements Following {}

  /** Something may be due now. */
  record LookAtClock() implements NetworkCommand {}

  /** What the facilitators alone ask. */
  sealed interface Lead extends NetworkCommand {}

  record ChangeCharter(Charter charter) implements Lead {}

  record GiveRole(PersonId person, Role role) implements Lead {}

  record TieHome(ConversationId conversation) implements Lead {}

  record UntieHome(ConversationId conversation) implements Lead {}

  record PlanSeries(Series series, List<Holiday> holidays, String place, String script) implements Lead {
    public PlanSeries {
      holidays = List.copyOf(holidays);
    }
  }

  record MoveMeeting(int meeting, When when) implements Lead {}

  /** @param why what people are told; empty for nothing */
  record CancelMeeting(int meeting, String why) implements Lead {
    public CancelMeeting(int meeting) {
      this(meeting, "");
    }
  }

  record DescribeMeeting(int meeting, Meeting.Description description) implements Lead {}

  record ChooseScript(int meeting, String script) implements Lead {}

  record HoldMeeting(int meeting, SessionId session) implements Lead {}

  record GiveHomework(int meeting, Homework.Turn turn, String question, Homework.Form form,
      boolean shared) implements Lead {}

  record WithdrawHomework(int homework) implements Lead {}

  record GiveTask(Task.Kind kind, int meeting, String what, Optional<PersonId> owner,
      LocalDate due) implements Lead {}

  record OwnTask(int task, Optional<PersonId> owner) implements Lead {}
}
