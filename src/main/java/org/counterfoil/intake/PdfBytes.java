package org.counterfoil.intake;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** The bytes of a file as PDFBox asks for them; as {@link FileBytes}, it throws once the file's reader is given up. */
final class PdfBytes implements RandomAccessRead {

    private final OpenFile file;
    private int position;

    PdfBytes(OpenFile file) {
        this.file = file;
    }

    @Override
    public int read() {
        byte[] bytes = file.bytes();
        return position < bytes.length ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        byte[] bytes = file.bytes();
        int count = Math.min(length, bytes.length - position);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public long getPosition() {
        return position;
    }

    /** A position behind the end is the end. */
    @Override
    public void seek(long target) {
        if (target < 0) {
            throw new IllegalArgumentException("There is nothing before the beginning: " + target);
        }
        position = (int) Math.min(target, file.bytes().length);
    }

    @Override
    public long length() {
        return file.bytes().length;
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public boolean isEOF() {
        return position >= file.bytes().length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(new PdfBytes(file), start, length, true);
    }

    @Override
    public void close() {
        // nothing is held
    }
}
