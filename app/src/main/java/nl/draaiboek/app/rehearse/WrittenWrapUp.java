package nl.draaiboek.app.rehearse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.draaiboek.content.language.Languages;
import nl.draaiboek.core.conversation.PersonId;
import nl.draaiboek.core.language.Listener;
import nl.draaiboek.core.language.Speech;
import nl.draaiboek.core.session.Session;
import nl.draaiboek.core.wrapup.WrapUp;
import nl.draaiboek.core.wrapup.WrapUps;
import nl.draaiboek.documents.NotesCsv;
import nl.draaiboek.documents.PhotoBox;
import nl.draaiboek.documents.Pictures;
import nl.draaiboek.documents.WrapUpMarkdown;
import nl.draaiboek.documents.WrapUpPdf;
import nl.draaiboek.documents.WrapUpSheets;
import nl.draaiboek.documents.WrapUpWord;
import nl.draaiboek.documents.pdf.PdfPress;
import nl.draaiboek.documents.png.PngPictures;
import nl.draaiboek.documents.svg.SvgPictures;

/** Writes a rehearsed session's wrap-up into a folder: PDF, DOCX, Markdown, all contributions as XLSX, all notes as CSV, and each table's landscape. */
public final class WrittenWrapUp implements Rehearsal.WrapUpFiles {
  private final Path folder;
  private final Speech speech = Languages.bundled();

  /** @param folder one that is there */
  public WrittenWrapUp(Path folder) {
    this.folder = folder;
  }

  @Override
  public Map<String, String> write(Session.Closed session, Map<PersonId, String> names) {
    WrapUp wrapUp = WrapUps.of(session);
    Listener listener = new Listener(wrapUp.language(), wrapUp.zone(),
        person -> Optional.ofNullable(names.get(person)).filter(name -> !name.isEmpty()));
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pdf",
        file("wrap-up.pdf", WrapUpPdf.of(wrapUp, speech, listener, new PdfPress(), PhotoBox.EMPTY)));
    files.put("word",
        file("wrap-up.docx", WrapUpWord.of(wrapUp, speech, listener, new PngPictures(), PhotoBox.EMPTY)));
    files.put("excel", file("contributions.xlsx", new WrapUpSheets(speech, listener).of(wrapUp)));
    files.put("markdown", file("wrap-up.md", WrapUpMarkdown.of(wrapUp, speech, listener)));
    files.put("csv", file("notes.csv", new NotesCsv(speech, listener).of(wrapUp)));
    for (WrapUp.RoomPart table : wrapUp.tables())
      landscapes(table).forEach(sheet -> files.put("landscape-" + table.room().number(),
          file("landscape-" + table.room().number() + ".svg",
              SvgPictures.draw(new Pictures(speech, listener).landscape(sheet)))));
    return files;
  }

  private static List<WrapUp.Sheet> landscapes(WrapUp.RoomPart table) {
    return table.sections().stream().filter(WrapUp.Sheet.class::isInstance).map(WrapUp.Sheet.class::cast)
        .filter(sheet -> sheet.axes().isPresent()).toList();
  }

  private String file(String name, String text) {
    return file(name, text.getBytes(UTF_8));
  }

  private String file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes).toString();
    } catch (IOException e) {
      throw new UncheckedIOException("the wrap-up cannot be written to " + folder, e);
    }
  }
}
