package nl.draaiboek.documents.png;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** An SVG picture of ours with its words as outlines, so that whoever draws it needs no font. */
final class OutlinedSvg {
  private static final String BOLD = "700";

  private final Typeface regular;
  private final Typeface bold;

  OutlinedSvg(Typeface regular, Typeface bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** @param svg as drawn by {@code SvgPictures} */
  String of(String svg) {
    StringWriter out = new StringWriter(svg.length() * 8);
    try {
      XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
      readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      copy(readers.createXMLStreamReader(new StringReader(svg)),
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a picture of ours is no XML", e);
    }
    return out.toString();
  }

  private void copy(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
    while (in.hasNext()) {
      int what = in.next();
      if (what == XMLStreamConstants.START_ELEMENT)
        switch (in.getLocalName()) {
          case "title", "desc" -> in.getElementText();
          case "text" -> letters(in, out);
          default -> element(in, out);
        }
      else if (what == XMLStreamConstants.END_ELEMENT)
        out.writeEndElement();
    }
    out.close();
  }

  private static void element(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
    out.writeStartElement(in.getLocalName());
    for (int i = 0; i < in.getNamespaceCount(); i++)
      out.writeDefaultNamespace(in.getNamespaceURI(i));
    for (int i = 0; i < in.getAttributeCount(); i++)
      out.writeAttribute(in.getAttributeLocalName(i), in.getAttributeValue(i));
  }

  private void letters(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
    double x = Double.parseDouble(in.getAttributeValue(null, "x"));
    double y = Double.parseDouble(in.getAttributeValue(null, "y"));
    double size = Double.parseDouble(in.getAttributeValue(null, "font-size"));
    Typeface face = BOLD.equals(in.getAttributeValue(null, "font-weight")) ? bold : regular;
    boolean rightToLeft = "rtl".equals(in.getAttributeValue(null, "direction"));
    String anchor = in.getAttributeValue(null, "text-anchor");
    String fill = in.getAttributeValue(null, "fill");
    String words = DrawableWords.of(in.getElementText(), face::draws);
    double before = switch (anchor) {
      case "middle" -> 0.5;
      case "end" -> rightToLeft ? 0 : 1;
      default -> rightToLeft ? 1 : 0;
    };
    out.writeEmptyElement("path");
    out.writeAttribute("d", PathText.of(face.outline(words, x - before * face.width(words) * size, y, size)));
    out.writeAttribute("fill", fill);
  }
}
