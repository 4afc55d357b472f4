package nl.draaiboek.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request of the bot.
 *
 * @param path          without the leading slash, decoded
 * @param authorization the header; empty without
 */
public record Request(String method, String path, JsonNode body, String authorization) {}
