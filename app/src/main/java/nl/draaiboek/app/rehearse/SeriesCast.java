package nl.draaiboek.app.rehearse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.Role;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.People;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.network.Attendance;
import nl.draaiboek.core.network.Attendance.Coming;
import nl.draaiboek.core.network.Charter;
import nl.draaiboek.core.network.Homework;
import nl.draaiboek.core.network.LearningGroup;
import nl.draaiboek.core.network.Network;
import nl.draaiboek.core.network.NetworkCommand;
import nl.draaiboek.core.network.Task;
import nl.draaiboek.core.network.When;
import nl.draaiboek.core.network.Wishes;

/** The played people of a network, between its meetings. What they were told is stored is held against what is. */
final class SeriesCast {
  private final SeriesPlan plan;
  private final NetworkEngine networks;
  private final PersonId facilitator = Rehearsal.facilitator();
  private final People people;
  private final List<String> broken;
  private final Random random;
  private final Map<Integer, Integer> answered = new HashMap<>();
  private int ids;

  /** @param broken takes what did not hold */
  SeriesCast(SeriesPlan plan, NetworkEngine networks, People people, List<String> broken) {
    this.plan = plan;
    this.networks = networks;
    this.people = people;
    this.broken = broken;
    this.random = new Random(plan.meeting().seed());
  }

  /** All come in; one of them wants no reminders, and the briefing for themselves. */
  void found() {
    asks(facilitator, new NetworkCommand.Found(SeriesRehearsal.NETWORK, Charter.named("Leernetwerk")));
    people.name(SeriesRehearsal.NETWORK.owner(), facilitator, "Facilitator");
    asks(facilitator, new NetworkCommand.TieHome(PlayedLetters.HOME));
    members().forEach(person -> asks(person, new NetworkCommand.Come(Role.PARTICIPANT)));
    members().skip(1).findFirst().ifPresent(person -> asks(person,
        new NetworkCommand.Wish(new Wishes(false, true, Optional.empty()))));
    asks(facilitator, new NetworkCommand.PlanSeries(plan.series(), List.of(), "Buurthuis",
        plan.meeting().script().name()));
  }

  /** What a facilitator prepares two weeks before a meeting. */
  void gives(int number, LocalDate day) {
    asks(facilitator, new NetworkCommand.GiveHomework(number, Homework.Turn.BEFORE,
        "Wat probeerde je uit?", number % 2 == 0 ? Homework.Form.TOP_3 : Homework.Form.TEXT, false));
    asks(facilitator, new NetworkCommand.GiveTask(Task.Kind.PREPARATION, number, "Koffie bestellen",
        Optional.of(someone()), day.minusDays(1)));
  }

  /** @param last whether this is after the first reminder: then most of the others answer too */
  void answers(int number, boolean last) {
    int ofTen = last ? 7 : 5;
    for (PersonId person : members().toList()) {
      if (!said(number, person) && random.nextInt(10) < ofTen)
        asks(person, new NetworkCommand.TellAttendance(number,
            new Attendance(random.nextInt(6) == 0 ? Coming.NO : Coming.YES, random.nextInt(10) == 0)));
      if (random.nextInt(10) < ofTen)
        homeworkOf(number).ifPresent(h -> answers(h, person));
    }
  }

  private void answers(Homework homework, PersonId person) {
    List<String> lines = IntStream.rangeClosed(1, homework.form().most())
        .mapToObj(i -> "Antwoord " + i + " van " + person).toList();
    boolean first = !answers(homework).containsKey(person);
    asks(person, new NetworkCommand.AnswerHomework(homework.number(), lines));
    if (first)
      answered.merge(homework.number(), 1, Integer::sum);
  }

  void moves(int number, When when) {
    asks(facilitator, new NetworkCommand.MoveMeeting(number, when));
  }

  void cancels(int number) {
    asks(facilitator, new NetworkCommand.CancelMeeting(number));
  }

  /** What people answered in time is there when the meeting begins. */
  void keptTheirAnswers(int number) {
    homeworkOf(number).filter(h -> answers(h).size() != answered.getOrDefault(h.number(), 0))
        .ifPresent(
            h -> broken.add("answers to homework " + h.number() + " were acknowledged and are missing"));
  }

  /** What they agree on in a meeting; of what was agreed before, one thing is done. */
  void agrees(int number, LocalDate day) {
    asks(facilitator, new NetworkCommand.GiveTask(Task.Kind.AGREEMENT, number, "De buren uitnodigen",
        Optional.of(someone()), day.plusDays(14)));
    network().promises().tasks().values().stream()
        .filter(t -> !t.done() && t.meeting() < number).findFirst()
        .ifPresent(t -> asks(facilitator, new NetworkCommand.FinishTask(t.number(), true)));
  }

  /** Some join a learning group that began in a meeting; one of them says when it meets. */
  void groups() {
    for (LearningGroup group : network().groups().alive().toList())
      if (group.line().isEmpty()) {
        PersonId one = someone();
        if (!group.members().contains(one))
          asks(one, new NetworkCommand.EnterGroup(group.number()));
        asks(one, new NetworkCommand.WriteGroupLine(group.number(), "Elke eerste maandag om vier uur"));
      }
  }

  /** @return how many learning groups there are */
  int learningGroups() {
    return (int) network().groups().alive().count();
  }

  int coming(int number, Coming coming) {
    return (int) network().calendar().attendance(number).values()
        .stream().filter(a -> a.coming() == coming).count();
  }

  /** @return how many answered the homework for a meeting */
  int homework(int number) {
    return homeworkOf(number).map(h -> answers(h).size()).orElse(0);
  }

  private boolean said(int number, PersonId person) {
    return network().calendar().attendance(number)
        .containsKey(person);
  }

  private Optional<Homework> homeworkOf(int number) {
    return network().promises().of(number).findFirst();
  }

  private Map<PersonId, List<String>> answers(Homework homework) {
    return network().promises().answers(homework.number());
  }

  private Network.Founded network() {
    return networks.find(SeriesRehearsal.NETWORK).orElseThrow();
  }

  private Stream<PersonId> members() {
    return IntStream.rangeClosed(1, plan.meeting().people()).mapToObj(i -> new PersonId("p-" + i));
  }

  private PersonId someone() {
    return new PersonId("p-" + (1 + random.nextInt(plan.meeting().people())));
  }

  private void asks(PersonId person, NetworkCommand command) {
    Reply reply = networks.command(SeriesRehearsal.NETWORK, "r" + ++ids, command, person);
    if (!(reply instanceof Reply.Noted))
      broken.add(command.getClass().getSimpleName() + " of " + person + " came to " + reply);
  }
}
