@NullMarked
package nl.draaiboek.core.activity;

import org.jspecify.annotations.NullMarked;
