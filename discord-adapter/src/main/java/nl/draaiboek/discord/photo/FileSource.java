package nl.draaiboek.discord.photo;

import java.net.URI;
import nl.draaiboek.core.photo.Posted.Fetched;

/** Where the files come from that people post. */
@FunctionalInterface
public interface FileSource {
  /** Blocks until the file is there; never throws for what is at the address. */
  Fetched fetch(URI address);
}
