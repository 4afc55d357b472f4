package nl.draaiboek.core.activity.sheet;

import nl.draaiboek.core.activity.sheet.SheetCommand.Missing;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.event.ActivityEvent;
import nl.draaiboek.core.message.Decision;

/** Decides on what people ask of a sheet. */
final class SheetDecider {
  private SheetDecider() {}

  static Decision<ActivityEvent> decide(Sheet sheet, SheetCommand command, PersonId actor) {
    Placing placing = new Placing(sheet, actor);
    Clustering clustering = new Clustering(sheet.situation().poster());
    return switch (command) {
      case SheetCommand.Place place -> placing.place(place);
      case SheetCommand.PlaceAll _ -> placing.placeAll();
      case SheetCommand.TakeOff(var note) -> placing.takeOff(note);
      case SheetCommand.Group(var notes, var title) -> clustering.group(notes, title);
      case SheetCommand.Add(var cluster, var notes) -> clustering.add(cluster, notes);
      case SheetCommand.Title(var cluster, var title) -> clustering.title(cluster, title);
      case SheetCommand.Split(var cluster) -> clustering.split(cluster);
      case SheetCommand.Leave(var note) -> clustering.leave(note);
      case SheetCommand.Undo _ -> clustering.undo();
      case SheetCommand.Suggest _,SheetCommand.Accept _,SheetCommand.LeaveOut _ ->
        Decision.refuse(SheetPhrase.NOTHING_ALIKE);
      case SheetCommand.Unclear(var what) -> Decision.refuse(help(what));
    };
  }

  private static SheetPhrase help(Missing what) {
    return switch (what) {
      case NOTE -> SheetPhrase.WHICH_NOTE;
      case NOTES -> SheetPhrase.WHICH_NOTES;
      case CLUSTER -> SheetPhrase.WHICH_CLUSTER;
      case PLACE -> SheetPhrase.WHERE;
    };
  }
}
