package nl.draaiboek.core.desk;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import nl.draaiboek.core.engine.Accounts;
import nl.draaiboek.core.engine.Archive;
import nl.draaiboek.core.engine.Ids;
import nl.draaiboek.core.engine.Meetings;
import nl.draaiboek.core.engine.NetworkDelivery;
import nl.draaiboek.core.engine.NetworkEngine;
import nl.draaiboek.core.engine.People;
import nl.draaiboek.core.engine.SessionEngine;
import nl.draaiboek.core.engine.SessionIndex;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.photo.Photos;
import nl.draaiboek.core.rights.Rights;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.talk.Vocabulary;

/**
 * What a chat works with.
 *
 * @param delivery   what of networks did not reach people
 * @param archive    where networks find things back
 * @param scripts    that a session can be opened from, as they are now
 * @param vocabulary the words by which people are understood
 * @param links      the addresses of a session's pages
 * @param networkLinks the addresses of a network's pages and its meetings
 * @param photos     takes in the pictures that people post
 * @param codes      with which a session comes into another chat
 * @param rights     of people, to what is kept of them
 * @param zone       of the clock on the wall
 */
public record DeskParts(SessionEngine engine, NetworkEngine networks, NetworkDelivery delivery,
    Archive archive,
    People people,
    Accounts accounts,
    SessionIndex index,
    Supplier<List<Script>> scripts, Speech speech, Vocabulary vocabulary, Links links,
    NetworkLinks networkLinks, Enclosures enclosures,
    Photos photos, ChatCodes codes, Rights rights, Ids ids, InstantSource clock, ZoneId zone) {
  /** @return how the meetings of networks become sessions */
  public Meetings meetings() {
    return new Meetings(engine, networks, people, scripts, photos.album());
  }
}
