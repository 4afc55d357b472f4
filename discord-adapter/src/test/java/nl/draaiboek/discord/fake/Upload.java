package nl.draaiboek.discord.fake;

/**
 * A file on its way to Discord.
 *
 * @param field which part of the request it was
 */
record Upload(String field, String fileName, Bytes bytes) {}
