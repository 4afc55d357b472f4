package nl.draaiboek.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.draaiboek.core.conversation.SessionId;

/** Which forms opened which sessions: a form that is sent twice opens one. Remembers the last {@value #MOST}. */
final class OpenedForms {
  private static final int MOST = 1_000;

  private final Map<String, SessionId> byForm = new LinkedHashMap<>();

  synchronized SessionId once(String form, Supplier<SessionId> open) {
    SessionId before = byForm.get(form);
    if (before != null)
      return before;
    SessionId session = open.get();
    byForm.put(form, session);
    if (byForm.size() > MOST)
      byForm.remove(byForm.keySet().iterator().next());
    return session;
  }
}
