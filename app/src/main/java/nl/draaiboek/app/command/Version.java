package nl.draaiboek.app.command;

import picocli.CommandLine.IVersionProvider;

/** Which Draaiboek this is. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[]{text()};
  }

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "Draaiboek " + (version == null ? "out of its sources" : version) + " on Java "
        + Runtime.version();
  }
}
