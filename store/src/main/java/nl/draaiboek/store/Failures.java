package nl.draaiboek.store;

import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.draaiboek.core.engine.StoreFailure;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** Makes what goes wrong in a database a {@link StoreFailure} whose message holds nobody's words. */
final class Failures {
  private Failures() {}

  /** @return a Jdbi that keeps what was bound out of its messages */
  static Jdbi quiet(DataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }

  /** @param what as in "cannot read" */
  static <T> T told(String what, Supplier<T> work) {
    try {
      return work.get();
    } catch (CompletionException e) {
      throw translated(what, e.getCause() == null ? e : e.getCause());
    } catch (JdbiException | SQLRuntimeException e) {
      throw translated(what, e);
    }
  }

  private static RuntimeException translated(String what, Throwable e) {
    if (e instanceof Error error)
      throw error;
    if (e instanceof RuntimeException own && !(e instanceof JdbiException)
        && !(e instanceof SQLRuntimeException))
      return own;
    return new StoreFailure("the store " + what + Trouble.of(e).map(t -> ": " + t.inWords()).orElse(""), e);
  }
}
