package nl.draaiboek.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.draaiboek.core.chat.Missing;
import nl.draaiboek.core.conversation.SessionId;
import nl.draaiboek.core.desk.ChatCodes;
import nl.draaiboek.core.engine.Accesses;
import nl.draaiboek.core.engine.Archive;
import nl.draaiboek.core.engine.Meetings;
import nl.draaiboek.core.engine.NetworkDelivery;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.People;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.engine.SessionIndex;
import nl.draaiboek.core.language.Markup;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.photo.Photos;
import nl.draaiboek.core.rights.Rights;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.workshop.ScriptBench;

/**
 * What the browser works with.
 *
 * @param scripts that a session can be opened from, as they are now
 * @param delivery what of networks did not reach people
 * @param archive where networks find things back
 * @param photos  the pictures on notes
 * @param codes   with which a session comes into a chat; empty where no chat is turned on
 * @param bench   where scripts are made one's own, as it is now
 * @param rights  of people, to what is kept of them
 * @param missed  what could not be shown in rooms of a session on other channels, and why, for who leads
 */
public record WebParts(SessionEngine engine, NetworkEngine networks, NetworkDelivery delivery,
    Archive archive,
    People people, Accesses accesses,
    SessionIndex index,
    Supplier<List<Script>> scripts, Speech speech, Markup markup, Downloads downloads, CardTexts cardTexts,
    Photos photos, Optional<ChatCodes> codes, Function<SessionId, List<Missing>> missed,
    Rights rights, Supplier<ScriptBench> bench, InstantSource clock) {
  /** @return how the meetings of networks become sessions */
  public Meetings meetings() {
    return new Meetings(engine, networks, people, scripts, photos.album());
  }
}
