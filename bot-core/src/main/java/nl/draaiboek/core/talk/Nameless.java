package nl.draaiboek.core.talk;

import java.util.List;
import java.util.stream.Stream;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.script.BlockId;
import nl.draaiboek.core.script.Script;

/** What is typed in a chat stands there under its writer's name, so it never becomes, or changes, a note that bears none. */
record Nameless(Self self) {
  private static final String SETTING = "anonymous";

  /** @return the same; or where it would give somebody away, how to do it instead */
  Hearing of(Hearing hearing) {
    return asked(hearing).anyMatch(this::isAnonymous) && !self.isFacilitator()
        ? new Hearing.Tell(Line.of(TalkPhrase.ANONYMOUS_BY_BUTTON))
        : hearing;
  }

  private static Stream<String> asked(Hearing hearing) {
    return switch (hearing) {
      case Hearing.Do(String action, _) -> Stream.of(action);
      case Hearing.Several(var all) -> actions(all);
      case Hearing.Offer(_, var button) -> Stream.of(button.action());
      case Hearing.Ask(_, Pending.Missing missing, _) -> Stream.of(missing.action());
      case Hearing.Ask(_, Pending.Unsure(var what), _) -> actions(what);
      case Hearing.Ask(_, Pending.Held(_, var what), _) ->
        actions(what.stream().map(Hearing.Meant::what).toList());
      case Hearing.AfterAll _,Hearing.Tell _,Hearing.Show _,Hearing.Nothing _ -> Stream.of();
    };
  }

  private static Stream<String> actions(List<Hearing.Do> all) {
    return all.stream().map(Hearing.Do::action);
  }

  /** @param action {@code act/block/activity/verb}, or something else */
  private boolean isAnonymous(String action) {
    String[] parts = action.split("/", 4);
    Script script = self.session().house().script();
    return parts.length == 4 && parts[0].equals("act") && script.find(new BlockId(parts[1]))
        .flatMap(block -> block.activity(parts[2])).filter(spec -> spec.settings().flag(SETTING, false))
        .isPresent();
  }
}
