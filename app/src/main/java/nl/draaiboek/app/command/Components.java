package nl.draaiboek.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What this Draaiboek is made of, as the build wrote it down (CycloneDX). */
final class Components {
  private static final String LIST = "/META-INF/sbom/draaiboek.cdx.xml";

  private Components() {}

  /** @return a line each: name, version, licences; empty where this build wrote no list */
  static List<String> lines() {
    try (InputStream list = Components.class.getResourceAsStream(LIST)) {
      return list == null ? List.of() : lines(list);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + LIST, e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(LIST + " is no list of components", e);
    }
  }

  private static List<String> lines(InputStream list)
      throws IOException, SAXException, ParserConfigurationException {
    Element bom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(list).getDocumentElement();
    List<String> lines = new ArrayList<>();
    for (Element all : children(bom, "components"))
      for (Element component : children(all, "component"))
        lines.add(
            text(component, "group") + ":" + text(component, "name") + " " + text(component, "version") + "  "
                + String.join(" or ", licences(component)));
    return lines.stream().sorted().toList();
  }

  private static List<String> licences(Element component) {
    List<String> licences = new ArrayList<>();
    for (Element all : children(component, "licenses"))
      for (Element licence : children(all, "license"))
        licences.add(children(licence, "id").isEmpty() ? text(licence, "name") : text(licence, "id"));
    return licences;
  }

  private static String text(Element of, String name) {
    return children(of, name).stream().map(Element::getTextContent).findFirst().orElse("");
  }

  private static List<Element> children(Element of, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = of.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++)
      if (nodes.item(i) instanceof Element element && element.getTagName().equals(name))
        found.add(element);
    return found;
  }
}
