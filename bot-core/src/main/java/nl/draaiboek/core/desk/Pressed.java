package nl.draaiboek.core.desk;

import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.core.message.CardPart.Form;
import nl.draaiboek.core.talk.Hearing;

/** What a press comes to. */
public sealed interface Pressed {
  /** A form opens for whoever pressed. */
  record Fill(Form form) implements Pressed {}

  /** They alone see this. */
  record Page(ChatCard card) implements Pressed {}

  /** Something is to be done. */
  record Act(Hearing hearing) implements Pressed {}

  /** What was pressed is not there any more, or never was behind a button of ours. */
  record Gone() implements Pressed {}
}
