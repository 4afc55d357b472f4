package nl.draaiboek.teams;

import nl.draaiboek.core.chat.Missed;
import nl.draaiboek.core.conversation.ConversationId;
import nl.draaiboek.core.desk.DeskParts;
import nl.draaiboek.core.engine.Listing;
import nl.draaiboek.core.engine.Outbox.Loss;
import nl.draaiboek.teams.door.Answer;
import nl.draaiboek.teams.door.Happening;
import nl.draaiboek.teams.door.Hearing;
import nl.draaiboek.teams.parts.TeamsIds;

/** Shows what could not be shown in a place that the bot comes back to. Of a team's channels Teams names one alone. */
final class Returning implements Hearing {
  private final DeskParts parts;
  private final Hearing desk;

  Returning(DeskParts parts, Hearing desk) {
    this.parts = parts;
    this.desk = desk;
  }

  @Override
  public void hear(Happening happening) {
    desk.hear(happening);
    if (happening instanceof Happening.Installed(_, var where, var by)) {
      ConversationId place = TeamsIds.place(where, by);
      for (Listing listing : parts.index().open())
        parts.engine().sendAgain(listing.session(), loss -> isBackFor(place, loss));
    }
  }

  /** What may be there already is sent again only by who looked. */
  private static boolean isBackFor(ConversationId place, Loss loss) {
    boolean here = TeamsIds.owner(place).isPresent()
        ? loss.conversation().equals(place)
        : loss.conversation().channel().equals(TeamsIds.CHANNEL)
            && TeamsIds.owner(loss.conversation()).isEmpty();
    return here && !(Missed.read(loss.why()) instanceof Missed.Unsure);
  }

  @Override
  public Answer press(Happening.Pressed pressed) {
    return desk.press(pressed);
  }
}
