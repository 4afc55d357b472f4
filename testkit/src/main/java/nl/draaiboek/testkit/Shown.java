package nl.draaiboek.testkit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.draaiboek.core.language.Line;
import nl.draaiboek.core.message.CardPart;

/** Finds, in what an activity shows, what can be pressed or sent and what the bot says, however deep it stands. */
record Shown(List<String> addresses, List<CardPart.Form> forms, List<Line.Ours> lines) {
  static Shown in(Object parts) {
    Shown shown = new Shown(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    shown.gather(parts);
    return shown;
  }

  private void gather(Object value) {
    switch (value) {
      case Iterable<?> many -> many.forEach(this::gather);
      case Optional<?> perhaps -> perhaps.ifPresent(this::gather);
      case String text when text.startsWith("act/") -> addresses.add(text);
      case CardPart.Form form -> {
        forms.add(form);
        components(form);
      }
      case Line.Ours line -> lines.add(line);
      case Record record -> components(record);
      default -> {
      }
    }
  }

  private void components(Record record) {
    try {
      for (RecordComponent component : record.getClass().getRecordComponents())
        gather(component.getAccessor().invoke(record));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("a record cannot be read", e);
    }
  }
}
