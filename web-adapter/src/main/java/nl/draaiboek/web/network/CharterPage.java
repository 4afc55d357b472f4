package nl.draaiboek.web.network;

import java.util.List;

/**
 * What a network is, to be changed.
 *
 * @param zones names of time zones to choose from
 */
public record CharterPage(Frame frame, List<String> zones) {
  public static final String ACTION = "network/charter";
}
