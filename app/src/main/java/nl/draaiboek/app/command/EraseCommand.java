package nl.draaiboek.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.rights.Rights;
import nl.draaiboek.core.rights.Shredder;
import nl.draaiboek.store.StoreInUse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code draaiboek erase}: exits 1 when nothing was erased that was asked for. */
@Command(name = "erase", description = "Erases a session, a network with all its sessions, or one person in either. Stop the server first.", footer = {
    "",
    "Who is erased stays so when an older backup is put back, as long as draaiboek.erased is in the data folder."})
public final class EraseCommand implements Callable<Integer> {
  private final Caller caller;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Mixin
  private DataFlags flags = new DataFlags();

  @Mixin
  private WhichFlags which = new WhichFlags();

  @Option(names = "--person", paramLabel = "NAME", description = "Only this person: a name as they gave it, or an id.")
  private @Nullable String person;

  @Option(names = "--words", description = "With --person: what they wrote, and their pictures, too.")
  private boolean words;

  @Option(names = "--yes", description = "Erases; without it, this only tells what would be erased.")
  private boolean yes;

  public EraseCommand(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Integer call() {
    which.check(spec);
    if (words && person == null)
      throw new ParameterException(spec.commandLine(),
          "--words goes with --person; a session is erased with all its words");
    try (Kept kept = new Kept(caller.config(flags.given(), flags.file()))) {
      if (which.list()) {
        kept.list().forEach(out()::println);
        return ExitCode.OK;
      }
      SessionId owner = which.owner(kept, spec);
      return person == null ? all(kept.rights(), owner) : one(kept, owner, person);
    } catch (StoreInUse running) {
      spec.commandLine().getErr().println("Stop the server first: " + running.getMessage() + ".");
      return ExitCode.SOFTWARE;
    }
  }

  private int all(Rights rights, SessionId owner) {
    String what = which.isNetwork() ? "network " + owner + " with all its sessions" : "session " + owner;
    return yes ? told(what, rights.erase(owner)) : wouldErase(what);
  }

  private int one(Kept kept, SessionId owner, String named) {
    PersonId found = find(kept, owner, named);
    String what = "person " + found + " in " + (which.isNetwork() ? "network " : "session ") + owner
        + (words ? ", with all that they wrote" : ", but not what they wrote");
    return yes ? told(what, kept.rights().forget(owner, found, words)) : wouldErase(what);
  }

  private PersonId find(Kept kept, SessionId owner, String named) {
    Map<PersonId, String> names = kept.store().people().names(owner);
    List<PersonId> found = names.entrySet().stream().filter(e -> e.getValue().equalsIgnoreCase(named.strip()))
        .map(Map.Entry::getKey).toList();
    if (found.size() > 1)
      throw new ParameterException(spec.commandLine(), "There are " + found.size()
          + " people of that name; give one of these ids: " + found);
    if (found.isEmpty() && !kept.rights().knows(owner, new PersonId(named)))
      throw new ParameterException(spec.commandLine(), "There is nobody of that name or id there");
    return found.isEmpty() ? new PersonId(named) : found.getFirst();
  }

  private int wouldErase(String what) {
    out().println("This would be erased: " + what + ". Do it with --yes.");
    return ExitCode.OK;
  }

  private int told(String what, Rights.Answer answer) {
    return switch (answer) {
      case Rights.Answer.Done(Shredder.Count count) -> {
        out().println("Erased: " + what + ". Texts without words: " + count.texts() + ", pictures: "
            + count.photos() + ", other things: " + count.rows() + ".");
        yield ExitCode.OK;
      }
      case Rights.Answer.NotYet _ -> {
        spec.commandLine().getErr().println(
            "Nothing is erased: they lead alone what is not over. Let somebody else lead too, or close it.");
        yield ExitCode.SOFTWARE;
      }
      case Rights.Answer.NotThere _ -> {
        spec.commandLine().getErr().println("Nothing is erased: there is no " + what + ".");
        yield ExitCode.SOFTWARE;
      }
    };
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
