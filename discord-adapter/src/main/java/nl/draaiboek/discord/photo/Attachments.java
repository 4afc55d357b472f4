package nl.draaiboek.discord.photo;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.Attachment;
import nl.draaiboek.core.photo.Darkroom;
import nl.draaiboek.core.photo.PhotoProblem;
import nl.draaiboek.core.photo.Posted;
import nl.draaiboek.core.photo.Posted.Fetched;

/** What people post under their messages. What Discord says of a file only tells whether to look at it. */
public final class Attachments {
  private final FileSource files;

  public Attachments(FileSource files) {
    this.files = files;
  }

  /**
   * @param toBot whether the message is for the bot: then any file is meant as a picture, else a file is the room's own affair
   * @return the pictures under it, not yet fetched
   */
  public List<Posted> of(Message message, boolean toBot) {
    return message.getAttachments().stream().filter(file -> toBot || isPicture(file)).map(this::posted)
        .toList();
  }

  private static boolean isPicture(Attachment file) {
    String type = Optional.ofNullable(file.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    return type.isEmpty() ? file.isImage() : type.startsWith("image/");
  }

  private Posted posted(Attachment file) {
    return () -> file.getSize() > Darkroom.MAX_BYTES
        ? new Fetched.Lost(PhotoProblem.TOO_LARGE)
        : files.fetch(URI.create(file.getUrl()));
  }
}
