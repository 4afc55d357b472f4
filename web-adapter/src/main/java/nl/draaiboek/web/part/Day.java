package nl.draaiboek.web.part;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.session.Agenda;
import nl.draaiboek.core.session.Agenda.State;
import nl.draaiboek.web.page.FacilitatorPhrase;
import nl.draaiboek.web.page.Voice;

/**
 * The day as a list, and in a sentence how it goes.
 *
 * @param before what goes before the first block; of use until that begins
 */
public record Day(Agenda agenda, List<Script.Ahead> before, Voice voice) {
  /**
   * A block of the day.
   *
   * @param minutes planned, and for a block that is over also as run
   * @param label   the same in words; empty where the minutes say enough
   * @param remark  what is to be said of it; may be empty
   */
  public record DayLine(String time, String title, String minutes, String label, String remark,
      State state) {
    /** @return for the style sheet */
    public String look() {
      return state.name().toLowerCase(Locale.ROOT);
    }
  }

  /** @return the blocks in order; until the day begins, what is still to happen before it too */
  public List<DayLine> lines() {
    return Stream.concat(ahead().stream(), agenda.items().stream().map(this::line)).toList();
  }

  private List<DayLine> ahead() {
    List<DayLine> lines = new ArrayList<>();
    if (agenda.items().stream().anyMatch(item -> item.state() != State.LATER))
      return lines;
    Duration all = before.stream().map(Script.Ahead::length).reduce(Duration.ZERO, Duration::plus);
    Instant clock = agenda.items().getFirst().start().minus(all);
    for (Script.Ahead one : before) {
      Instant from = clock;
      clock = clock.plus(one.length());
      if (clock.isAfter(voice.now()))
        lines.add(new DayLine(voice.clock(from), one.what().in(voice.listener().language()),
            Long.toString(rounded(one.length())), "", "", State.LATER));
    }
    return lines;
  }

  /** @return when the day ends */
  public String end() {
    String planned = voice.clock(agenda.plannedEnd());
    String expected = voice.clock(agenda.expectedEnd());
    return planned.equals(expected)
        ? voice.say(FacilitatorPhrase.ENDS_AS_PLANNED, "time", planned)
        : voice.say(FacilitatorPhrase.ENDS_LATER, Map.of("time", expected, "planned", planned));
  }

  /** @return how far ahead or behind, and what becomes of it */
  public String standing() {
    if (agenda.onTime())
      return voice.say(FacilitatorPhrase.ON_TIME);
    if (agenda.behind().isNegative())
      return voice.say(FacilitatorPhrase.AHEAD, "minutes", rounded(agenda.behind().negated()));
    String behind = voice.say(FacilitatorPhrase.BEHIND, "minutes", rounded(agenda.behind()));
    boolean covered = agenda.overrun().compareTo(Duration.ofSeconds(30)) < 0;
    return behind + " " + (covered
        ? voice.say(FacilitatorPhrase.SLACK_COVERS)
        : voice.say(FacilitatorPhrase.DAY_ENDS, "time", voice.clock(agenda.expectedEnd())));
  }

  /** @return whether the day will end later than planned by what anybody would notice */
  public boolean late() {
    return agenda.overrun().compareTo(Duration.ofSeconds(30)) >= 0;
  }

  private DayLine line(Agenda.Item item) {
    long planned = rounded(item.planned());
    long length = rounded(item.length());
    boolean done = item.state() == State.DONE;
    String label = done
        ? voice.say(FacilitatorPhrase.PLANNED_RAN, Map.of("planned", planned, "ran", length))
        : "";
    return new DayLine(voice.clock(item.start()), item.block().title().in(voice.listener().language()),
        done ? planned + " · " + length : Long.toString(item.state() == State.LATER ? length : planned),
        label, remark(item, planned - length), item.state());
  }

  private String remark(Agenda.Item item, long taken) {
    if (item.state() == State.DROPPED)
      return voice.say(FacilitatorPhrase.DROPPED);
    return item.block().buffer() && item.state() == State.LATER && taken > 0
        ? voice.say(FacilitatorPhrase.SLACK_TAKES, "minutes", taken)
        : "";
  }

  /** @return whole minutes, rounded */
  static long rounded(Duration time) {
    return (time.toSeconds() + 30) / 60;
  }
}
