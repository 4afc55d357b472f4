package nl.draaiboek.core.activity.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.draaiboek.core.activity.Situation;
import nl.draaiboek.core.activity.form.StepList.Step;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;

/** Decides on what one person asks. */
record FormDecider(Sheets sheets, Situation situation, PersonId actor) {
  /** More steps than any recipe has. */
  static final int MOST_STEPS = 30;
  private static final int MOST_BESIDES = 5;

  Decision<ActivityEvent> decide(FormCommand command) {
    return switch (command) {
      case FormCommand.Fill(String field, int based, String words) ->
        field(field).filter(f -> f.type() != FormField.Type.STEPS).map(f -> fill(f, based, words))
            .orElse(Decision.refuse(FormPhrase.NO_SUCH_FIELD));
      case FormCommand.Keep(int version) -> ofVersion(version,
          field -> new FormEvent.VersionKept(next(), field, actor, version));
      case FormCommand.KeepBoth(int version) -> keepBoth(version);
      case FormCommand.AddStep(String field, String words) ->
        list(field).map(f -> add(f, words, 0)).orElse(Decision.refuse(FormPhrase.NO_SUCH_FIELD));
      case FormCommand.ChangeStep(String field, int step, int based, String words) -> list(field)
          .map(f -> change(f, step, based, words)).orElse(Decision.refuse(FormPhrase.NO_SUCH_FIELD));
      case FormCommand.MoveStep(int step, int place, boolean up) -> move(step, place, up);
      case FormCommand.RemoveStep(int step) -> remove(step);
      case FormCommand.PutBack(int step) -> ofStep(step).filter(list -> list.removed(step).isPresent())
          .<Decision<ActivityEvent>>map(list -> list.steps().size() >= MOST_STEPS
              ? Decision.refuse(FormPhrase.TOO_MANY_STEPS, "most", MOST_STEPS)
              : Decision.accept(new FormEvent.StepPutBack(step, actor)))
          .orElse(Decision.already());
    };
  }

  private Optional<FormField> field(String id) {
    return FormField.of(situation.spec()).stream().filter(f -> f.id().equals(id)).findFirst();
  }

  private Optional<FormField> list(String id) {
    return field(id).filter(f -> f.type() == FormField.Type.STEPS);
  }

  private int next() {
    return sheets.made() + 1;
  }

  private Decision<ActivityEvent> fill(FormField field, int based, String raw) {
    String words = field.type() == FormField.Type.LONG ? raw : raw.replace('\n', ' ');
    Filled now = sheets.field(field.id(), actor);
    Optional<Decision<ActivityEvent>> problem = problem(field, words, now);
    if (problem.isPresent())
      return problem.get();
    if (now.words().equals(words) || now.besides().stream().anyMatch(p -> p.words().equals(words)))
      return Decision.already();
    boolean beside = !now.isEmpty() && now.version() != based;
    // Nothing is not a version: who empties what somebody else has just written did not mean that.
    if (beside && words.isEmpty())
      return Decision.already();
    if (beside && now.besides().size() >= MOST_BESIDES)
      return Decision.refuse(FormPhrase.CHOOSE_FIRST);
    return Decision.accept(new FormEvent.FieldFilled(next(), field.id(), actor, words, beside));
  }

  private Optional<Decision<ActivityEvent>> problem(FormField field, String words, Filled now) {
    if (words.isEmpty())
      return now.isEmpty() ? Optional.of(Decision.refuse(FormPhrase.EMPTY)) : Optional.empty();
    int over = words.length() - field.type().maxChars();
    if (over > 0)
      return Optional.of(Decision.refuse(FormPhrase.TOO_LONG, "over", over));
    if (field.type() == FormField.Type.NUMBER && !isWithin(field, words))
      return Optional
          .of(Decision.refuse(FormPhrase.NOT_A_NUMBER, Map.of("min", field.min(), "max", field.max())));
    return field.type() == FormField.Type.CHOICE && field.option(words).isEmpty()
        ? Optional.of(Decision.refuse(FormPhrase.NO_SUCH_OPTION))
        : Optional.empty();
  }

  private static boolean isWithin(FormField field, String words) {
    if (!words.matches("-?[0-9]{1,5}"))
      return false;
    int number = Integer.parseInt(words);
    return field.min() <= number && number <= field.max();
  }

  private Decision<ActivityEvent> keepBoth(int version) {
    return FormField.of(situation.spec()).stream()
        .filter(f -> sheets.field(f.id(), actor).beside(version).isPresent()).findFirst()
        .map(f -> keepBoth(f, version)).orElse(Decision.refuse(FormPhrase.NO_SUCH_VERSION));
  }

  private Decision<ActivityEvent> keepBoth(FormField field, int version) {
    Filled now = sheets.field(field.id(), actor);
    int over = now.joined(0, version).words().length() - field.type().maxChars();
    if (!field.type().isText())
      return Decision.refuse(FormPhrase.CHOOSE_FIRST);
    return over > 0
        ? Decision.refuse(FormPhrase.TOO_LONG, "over", over)
        : Decision.accept(new FormEvent.VersionsJoined(next(), field.id(), actor, version));
  }

  /** A version to keep is one beside, or what stands there while others stand beside it. */
  private Decision<ActivityEvent> ofVersion(int version, Function<String, ActivityEvent> then) {
    return FormField.of(situation.spec()).stream().map(FormField::id).filter(id -> {
      Filled now = sheets.field(id, actor);
      return !now.besides().isEmpty() && (now.version() == version || now.beside(version).isPresent());
    }).findFirst().map(id -> Decision.accept(then.apply(id)))
        .orElse(Decision.refuse(FormPhrase.NO_SUCH_VERSION));
  }

  private Decision<ActivityEvent> add(FormField field, String words, int after) {
    StepList list = sheets.list(field.id(), actor);
    if (words.isEmpty())
      return Decision.refuse(FormPhrase.EMPTY);
    int over = words.length() - FormField.Type.STEPS.maxChars();
    if (over > 0)
      return Decision.refuse(FormPhrase.TOO_LONG, "over", over);
    if (list.steps().stream().anyMatch(s -> s.piece().words().equals(words)))
      return Decision.already();
    return list.steps().size() >= MOST_STEPS
        ? Decision.refuse(FormPhrase.TOO_MANY_STEPS, "most", MOST_STEPS)
        : Decision.accept(new FormEvent.StepAdded(next(), field.id(), actor, words, after));
  }

  /** Where somebody else changed the step meanwhile, both stay: this one as a step of its own below it. */
  private Decision<ActivityEvent> change(FormField field, int step, int based, String words) {
    Optional<Step> found = sheets.list(field.id(), actor).find(step);
    if (found.isEmpty())
      return Decision.refuse(FormPhrase.NO_SUCH_STEP);
    Decision<ActivityEvent> asNew = add(field, words, step);
    boolean full = sheets.list(field.id(), actor).steps().size() >= MOST_STEPS;
    if (found.get().piece().number() > based)
      return asNew;
    boolean sound = full
        ? !words.isEmpty() && words.length() <= FormField.Type.STEPS.maxChars()
        : isAccepted(asNew);
    return sound ? Decision.accept(new FormEvent.StepChanged(next(), step, actor, words)) : asNew;
  }

  private static boolean isAccepted(Decision<ActivityEvent> decision) {
    return decision instanceof Decision.Accepted<ActivityEvent>(var events) && !events.isEmpty();
  }

  /** A press on a list that has changed since does nothing. */
  private Decision<ActivityEvent> move(int step, int place, boolean up) {
    Optional<StepList> list = ofStep(step).filter(l -> l.find(step).isPresent());
    if (list.isEmpty())
      return Decision.refuse(FormPhrase.NO_SUCH_STEP);
    int to = up ? place - 1 : place + 1;
    boolean stands = list.get().place(step) + 1 == place;
    return stands && to >= 1 && to <= list.get().steps().size()
        ? Decision.accept(new FormEvent.StepMoved(step, actor, to))
        : Decision.already();
  }

  private Decision<ActivityEvent> remove(int step) {
    Optional<Step> found = ofStep(step).flatMap(list -> list.find(step));
    if (found.isEmpty())
      return Decision.already();
    return found.get().piece().person().equals(actor) || situation.leads(actor)
        ? Decision.accept(new FormEvent.StepRemoved(step, actor))
        : Decision.refuse(FormPhrase.NOT_YOURS);
  }

  /** @return the list with this step, where it is the actor's to change */
  private Optional<StepList> ofStep(int step) {
    return sheets.cellOf(step).filter(cell -> sheets.isOf(cell, actor)).map(sheets.lists()::get);
  }
}
