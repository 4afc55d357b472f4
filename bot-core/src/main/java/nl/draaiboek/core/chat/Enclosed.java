package nl.draaiboek.core.chat;

import nl.draaiboek.core.conversation.NetworkId;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.message.CardPart;

/** What goes with a card where a platform can show pictures and files. */
public sealed interface Enclosed {
  /** What is drawn, as everybody may see it. */
  sealed interface Pictured extends Enclosed {}

  /** A picture of a landscape. */
  record Landscape(CardPart.Landscape sheet) implements Pictured {}

  /** A picture of a figure. */
  record Drawn(CardPart.Drawn part) implements Pictured {}

  /** The way to the board, for who leads. */
  record Board(SessionId session) implements Enclosed {}

  /** The wrap-up as files, as everybody may see it. */
  record WrapUp(nl.draaiboek.core.wrapup.WrapUp wrapUp) implements Enclosed {}

  /** The way to what a network finds back. */
  record Archive(NetworkId network) implements Enclosed {}

  /** A network's meeting as a file for people's own calendars. */
  record Meeting(NetworkId network, int number) implements Enclosed {}
}
