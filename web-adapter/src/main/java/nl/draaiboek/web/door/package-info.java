/** Who may come in: secrets in links, forms that are ours, and how fast one may guess. */
@NullMarked
package nl.draaiboek.web.door;

import org.jspecify.annotations.NullMarked;
