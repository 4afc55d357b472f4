package nl.draaiboek.testkit;

import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Lets no test fail for a thread that an earlier one left behind. Awaitility hears every thread that dies while it waits, and
 * those of JDA die noisily some time after their line was closed.
 */
public final class OwnFaultsOnly implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Awaitility.doNotCatchUncaughtExceptionsByDefault();
  }
}
