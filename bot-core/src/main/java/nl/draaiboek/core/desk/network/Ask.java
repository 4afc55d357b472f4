package nl.draaiboek.core.desk.network;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.network.Attendance;
import nl.draaiboek.core.network.Homework.Form;
import nl.draaiboek.core.photo.Posted;

/** What people ask of a network in a chat, whether they type it, press it or choose it. */
public sealed interface Ask {
  /** To begin a network; whoever asks leads it. */
  record Found(String name) implements Ask {}

  /** From now on all of the network are in this conversation; or no longer. */
  record Home(boolean here) implements Ask {}

  /**
   * To plan meetings.
   *
   * @param script empty for the one that the network had before, else the first there is
   */
  record Plan(LocalDate first, LocalTime at, Duration length, int everyWeeks, int meetings, String place,
      Optional<String> script) implements Ask {}

  record Next() implements Ask {}

  /** The meetings ahead, each with the number by which it is moved or called off. */
  record Meetings() implements Ask {}

  /**
   * To move a meeting.
   *
   * @param to   as it was said, such as {@code 12 maart 10:00}; without a time it stays at the same time
   * @param sure whether they saw what goes out to whom
   */
  record Move(int meeting, String to, boolean sure) implements Ask {}

  /**
   * To call a meeting off; {@code sure} as above.
   *
   * @param why what people are told; empty for nothing
   */
  record Cancel(int meeting, String why, boolean sure) implements Ask {}

  /** To find something back that the network did, or put in. */
  record Find(String words) implements Ask {}

  /** What this person asked before, and now says in which network, or that they are sure. */
  record Kept(String token) implements Ask {}

  /** @param meeting empty for the next one */
  record Coming(Optional<Integer> meeting, Attendance said) implements Ask {}

  record Homework() implements Ask {}

  /** Facilitators give homework for the next meeting. */
  record Give(String question, Form form, boolean shared) implements Ask {}

  /** @param lines none where it is done without words, or to take it back */
  record Answering(int homework, List<String> lines, Optional<Posted> picture) implements Ask {
    public Answering {
      lines = List.copyOf(lines);
    }

    public Answering(int homework, List<String> lines) {
      this(homework, lines, Optional.empty());
    }

    /** @return the same with this picture */
    public Answering with(Posted file) {
      return new Answering(homework, lines, Optional.of(file));
    }
  }

  /** One's own open points, of all one's networks. */
  record Todo() implements Ask {}

  /** What everybody will see to. */
  record Tasks() implements Ask {}

  record Finish(int task, boolean done) implements Ask {}

  /** No reminders for so many days; 0 for again from now on. */
  record Snooze(int days) implements Ask {}

  /** What is not there stays as it is. */
  record Wish(Optional<Boolean> reminders, Optional<Boolean> briefing) implements Ask {}

  record Members() implements Ask {}

  record Groups() implements Ask {}

  /** To be in a learning group, or no longer. */
  record InGroup(int group, boolean in) implements Ask {}

  /** Where a learning group meets, or what it agreed on. */
  record GroupLine(int group, String line) implements Ask {}

  record Leave() implements Ask {}

  /** To see what is kept of oneself, or to be erased; {@code step} as {@link nl.draaiboek.core.desk.OwnRights} has them. */
  record Rights(String step) implements Ask {}

  /** A code with which an account elsewhere becomes one's own too. */
  record Code() implements Ask {}

  record Link(String code) implements Ask {}

  /** What could not be delivered between meetings, or came too late. */
  record Delivery() implements Ask {}

  record SendAgain() implements Ask {}

  /** @param days empty to hear how long what people write is kept; 0 for as long as the host has it */
  record Keep(Optional<Integer> days) implements Ask {}

  record Help() implements Ask {}

  /**
   * Something that lacks what it needs.
   *
   * @param how     to ask it
   * @param example to go with that
   */
  record Unclear(NetworkDeskPhrase how, NetworkDeskPhrase example) implements Ask {}
}
