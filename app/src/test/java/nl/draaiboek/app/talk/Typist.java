package nl.draaiboek.app.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.content.language.Vocabularies;
import nl.draaiboek.core.conversation.Moment;
import nl.draaiboek.core.engine.Reply;
import nl.draaiboek.core.language.Language;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.message.CardPart;
import nl.draaiboek.core.talk.Heard;
import nl.draaiboek.core.talk.Hearing;
import nl.draaiboek.core.talk.Pending;
import nl.draaiboek.core.talk.Said;
import nl.draaiboek.core.talk.TalkDesk;
import nl.draaiboek.core.talk.TalkReader;
import nl.draaiboek.core.talk.Vocabulary;
import nl.draaiboek.testkit.Actor;
import nl.draaiboek.testkit.Scenario;

/** Someone who types, on a channel as small as can be: it remembers what the bot asked, and does what is to be done. */
final class Typist {
  private static final Vocabulary VOCABULARY = Vocabularies.bundled();
  private static final TalkReader READER = new TalkReader(VOCABULARY);
  private static final Languages LANGUAGES = Languages.bundled();
  private static final Listener DUTCH = new Listener(Language.DUTCH, ZoneId.of("Europe/Amsterdam"),
      person -> Optional.of(person.value()));

  private final Scenario scenario;
  private final Actor actor;
  private Optional<Pending> pending = Optional.empty();

  Typist(Scenario scenario, Actor actor) {
    this.scenario = scenario;
    this.actor = actor;
  }

  /** Types in the room. */
  Hearing types(String words) {
    return hears(new Said(words, false));
  }

  /** Types to the bot alone. */
  Hearing tells(String words) {
    return hears(new Said(words, true));
  }

  /** Types to the bot, which answers in Dutch. */
  String isTold(String words) {
    return said(tells(words));
  }

  static String said(Hearing hearing) {
    return switch (hearing) {
      case Hearing.Tell(Line line) -> say(line);
      case Hearing.Ask(Line line, _, _) -> say(line);
      case Hearing.Offer(Line line, _) -> say(line);
      case Hearing.Show(var card) -> String.join("\n", card.parts().stream()
          .filter(CardPart.Text.class::isInstance).map(p -> say(((CardPart.Text) p).line())).toList());
      case Hearing.Do _,Hearing.Several _,Hearing.AfterAll _,Hearing.Nothing _ -> "";
    };
  }

  static String say(Line line) {
    return LANGUAGES.say(line, DUTCH);
  }

  /** Presses a button below what the bot asked. */
  Hearing presses(String action) {
    Hearing hearing = desk().pressed(action, pending);
    return does(hearing);
  }

  /** What was typed is done. */
  void succeeds(Hearing hearing) {
    assertThat(hearing).isInstanceOfAny(Hearing.Do.class, Hearing.Several.class);
  }

  /** What was typed is refused by the session. */
  void isRefused(String words) {
    assertThat(desk().hear(READER.read(new Said(words, true)))).isInstanceOfSatisfying(Hearing.Do.class,
        what -> assertThat(actor.tries(what.action(), what.answers())).isInstanceOf(Reply.Refused.class));
  }

  TalkDesk desk() {
    return new TalkDesk(VOCABULARY, scenario.session(), new Moment(actor.person(), scenario.now()));
  }

  private Hearing hears(Said said) {
    Heard heard = READER.read(said);
    TalkDesk desk = desk();
    Optional<Hearing> answer = pending.flatMap(p -> desk.answer(heard, p));
    if (answer.isPresent())
      pending = Optional.empty();
    return does(answer.orElseGet(() -> desk.hear(heard)));
  }

  private Hearing does(Hearing hearing) {
    switch (hearing) {
      case Hearing.Do what -> submit(what);
      case Hearing.Several(List<Hearing.Do> all) -> all.forEach(this::submit);
      case Hearing.AfterAll(List<Hearing.Meant> all) -> all.forEach(each -> submit(each.what()));
      case Hearing.Ask(_, Pending asked, _) -> pending = Optional.of(asked);
      case Hearing.Tell _,Hearing.Show _,Hearing.Offer _,Hearing.Nothing _ -> {
      }
    }
    return hearing;
  }

  private void submit(Hearing.Do what) {
    assertThat(actor.tries(what.action(), what.answers())).as(what.toString())
        .isInstanceOf(Reply.Noted.class);
  }
}
