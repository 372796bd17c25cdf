package org.counterfoil.intake;

import java.nio.file.Path;

/**
 * A file of the input folder.
 *
 * @param path name below the source's folder, or below the input folder where it belongs to no source; {@code /} between
 *     folders; in Unicode's composed form, whatever the file system says
 * @param file where it lies
 * @param bytes its size
 * @param sha256 hash of its content, 64 lower-case hexadecimal digits
 */
public record DocumentFile(String path, Path file, long bytes, String sha256) {}
