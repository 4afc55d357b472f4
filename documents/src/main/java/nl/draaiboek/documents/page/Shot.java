package nl.draaiboek.documents.page;

import nl.draaiboek.documents.photo.PhotoPrint;

/**
 * A photo on a page.
 *
 * @param alt     what is on it, for who cannot see it
 * @param caption stands below it; empty shows none
 */
public record Shot(PhotoPrint print, String alt, String caption) {}
