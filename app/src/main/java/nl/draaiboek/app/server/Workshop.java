package nl.draaiboek.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalTime;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.photo.Album;
import nl.draaiboek.core.script.Script;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.documents.NotesCsv;
import nl.draaiboek.documents.PhotoBox;
import nl.draaiboek.documents.ScriptPdf;
import nl.draaiboek.documents.WrapUpMarkdown;
import nl.draaiboek.documents.WrapUpPdf;
import nl.draaiboek.documents.WrapUpSheets;
import nl.draaiboek.documents.WrapUpWord;
import nl.draaiboek.documents.pdf.PdfPress;
import nl.draaiboek.documents.png.PngPictures;
import nl.draaiboek.web.page.WrapUpFile;

/**
 * Makes the files of wrap-ups and scripts, one at a time: laying out pages is seconds of sheer work, and the threads that answer people share
 * the processors. What it works with is loaded with the first file, not at the start.
 */
final class Workshop {
  /** Who comes after this many has to come back later. */
  private static final int WAITING = 20;
  private static final int IDLE_SECONDS = 20;

  private final Speech speech;
  private final Album album;
  private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS,
      new ArrayBlockingQueue<>(WAITING), Thread.ofPlatform().name("wrap-up files").daemon().factory());

  /** Its fields are there once it is used. */
  private static final class Tools {
    static final PdfPress PRESS = new PdfPress();
    static final PngPictures PICTURES = new PngPictures();

    private Tools() {}
  }

  Workshop(Speech speech, Album album) {
    this.speech = speech;
    this.album = album;
    worker.allowCoreThreadTimeOut(true);
  }

  /**
   * Waits until the file is there.
   *
   * @throws RejectedExecutionException when too many wait already
   */
  byte[] file(WrapUpFile kind, WrapUp wrapUp, Listener listener) {
    return waitFor(() -> made(kind, wrapUp, listener));
  }

  /**
   * Waits until the script is on paper.
   *
   * @throws RejectedExecutionException when too many wait already
   */
  byte[] script(Script script, LocalTime begins, Listener listener) {
    return waitFor(() -> ScriptPdf.of(script, begins, speech, listener, Tools.PRESS));
  }

  private byte[] waitFor(Supplier<byte[]> made) {
    try {
      return CompletableFuture.supplyAsync(made, worker).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException ours ? ours : e;
    }
  }

  private byte[] made(WrapUpFile kind, WrapUp wrapUp, Listener listener) {
    PhotoBox photos = id -> album.find(wrapUp.session(), id);
    return switch (kind) {
      case PDF -> WrapUpPdf.of(wrapUp, speech, listener, Tools.PRESS, photos);
      case WORD -> WrapUpWord.of(wrapUp, speech, listener, Tools.PICTURES, photos);
      case SHEETS -> new WrapUpSheets(speech, listener).of(wrapUp);
      case MARKDOWN -> WrapUpMarkdown.of(wrapUp, speech, listener).getBytes(UTF_8);
      case CSV -> new NotesCsv(speech, listener).of(wrapUp).getBytes(UTF_8);
    };
  }
}
