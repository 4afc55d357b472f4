/** Who may come in: secrets in links, forms that are ours, and from where somebody calls. */
@NullMarked
package nl.draaiboek.web.door;

import org.jspecify.annotations.NullMarked;
