package nl.draaiboek.web.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands round every page.
 *
 * @param home   the path before every path; empty, or with a slash in front and none behind
 * @param assets where style and scripts are, from the host's root; the folder's name changes with them
 * @param title  what the window is called
 * @param csrf   the token that every form sends back
 * @param photos where pictures on notes are, with a slash at the end; empty on pages without notes
 * @param live   how the page stays up to date; absent for pages that stand still
 */
public record Shell(String home, String assets, String title, Voice voice, String csrf, Room room,
    String photos, Optional<Live> live) {
  /** How light the page is: as the reader's device has it, or by choice. */
  public enum Room {
    AS_DEVICE,
    LIGHT,
    DARK
  }

  /**
   * How a page stays up to date.
   *
   * @param fragment where to fetch the page's {@code main} anew
   * @param events   the stream that says when
   * @param drafts   under which name unsent words are kept on the device
   */
  public record Live(String fragment, String events, String drafts) {}

  /** A page that stands still. */
  public static Shell still(String home, String assets, String title, Voice voice, String csrf) {
    return new Shell(home, assets, title, voice, csrf, Room.AS_DEVICE, "", Optional.empty());
  }

  /** @return the same page, where notes have their pictures from there */
  public Shell withPhotos(String path) {
    return new Shell(home, assets, title, voice, csrf, room, path, live);
  }

  /** @return whether this is read in the hand or on a desk; a wall has no room for what is said below pages */
  public boolean nearby() {
    return room == Room.AS_DEVICE;
  }

  /** @return for {@code data-room}; null leaves the attribute out */
  public @Nullable String roomName() {
    return switch (room) {
      case AS_DEVICE -> null;
      case LIGHT -> "light";
      case DARK -> "dark";
    };
  }

  /** @return for {@code data-fragment}; null leaves the attribute out */
  public @Nullable String fragmentUrl() {
    return live.map(Live::fragment).orElse(null);
  }

  /** @return for {@code data-live}; null leaves the attribute out */
  public @Nullable String eventsUrl() {
    return live.map(Live::events).orElse(null);
  }

  /** @return for {@code data-drafts}; null leaves the attribute out */
  public @Nullable String draftsName() {
    return live.map(Live::drafts).orElse(null);
  }
}
