package nl.draaiboek.discord.fake;

import java.util.List;

/** A method and a path in which a star, or a name in braces, stands for one part. */
record RoutePattern(String method, List<String> parts) {
  static RoutePattern of(String route) {
    String[] words = route.split(" ", 2);
    return new RoutePattern(words[0], parts(words[1]));
  }

  static List<String> parts(String path) {
    return List.of(path.replaceAll("^/", "").split("/", -1));
  }

  boolean matches(String asked, String path) {
    return matches(asked, parts(path));
  }

  /** @param found the parts of the path that was asked */
  boolean matches(String asked, List<String> found) {
    if (!method.equals(asked) || found.size() != parts.size())
      return false;
    for (int i = 0; i < found.size(); i++)
      if (!isOpen(i) && !parts.get(i).equals(found.get(i)))
        return false;
    return true;
  }

  boolean isOpen(int part) {
    return parts.get(part).equals("*") || parts.get(part).startsWith("{");
  }

  /** @return how many parts are spelled out: the one with most wins */
  long exactness() {
    return parts.stream().filter(p -> !p.equals("*") && !p.startsWith("{")).count();
  }

  @Override
  public String toString() {
    return method + " /" + String.join("/", parts);
  }
}
