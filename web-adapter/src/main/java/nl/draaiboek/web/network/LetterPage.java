package nl.draaiboek.web.network;

import nl.draaiboek.core.chat.ChatCard;
import nl.draaiboek.web.page.Shell;

/** A letter of a network as a page, for who has its link. */
public record LetterPage(Shell shell, ChatCard letter) {}
