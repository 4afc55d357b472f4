package nl.draaiboek.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A file under a message.
 *
 * @param description the text for who cannot see it
 */
public record SeenFile(String id, String name, String description, Bytes bytes, String url) {
  /**
   * What stays of the files that were there, and what comes.
   *
   * @param wanted the "attachments" of the request
   */
  static List<SeenFile> of(World world, ChatChannel channel, List<SeenFile> before, JsonNode wanted,
      List<Upload> uploads) {
    List<SeenFile> after = new ArrayList<>(before);
    if (wanted.isArray())
      after.removeIf(f -> Json.list(wanted).stream().noneMatch(w -> w.path("id").asText().equals(f.id)));
    for (Upload upload : uploads) {
      String index = upload.field().replaceAll("\\D", "");
      JsonNode about = Json.list(wanted).stream().filter(w -> w.path("id").asText().equals(index)).findFirst()
          .orElse(Json.nothing());
      String fileId = world.newId();
      after.add(new SeenFile(fileId, upload.fileName(), about.path("description").asText(""), upload.bytes(),
          "http://" + world.address() + "/attachments/" + channel.id() + "/" + fileId + "/"
              + upload.fileName()));
    }
    return List.copyOf(after);
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("id", id).put("filename", name).put("size", bytes.size())
        .put("url", url)
        .put("proxy_url", url).put("content_type", type());
    if (!description.isEmpty())
      json.put("description", description);
    if (type().startsWith("image/"))
      json.put("width", 64).put("height", 64);
    return json;
  }

  String type() {
    return name.endsWith(".png")
        ? "image/png"
        : name.endsWith(".jpg") ? "image/jpeg" : "application/octet-stream";
  }
}
