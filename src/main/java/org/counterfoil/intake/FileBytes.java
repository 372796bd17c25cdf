package org.counterfoil.intake;

import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * The bytes of a file as libraries ask for them. Once the file's reader is given up, every read throws, and this holds the
 * bytes no longer: so ends what spins inside a library, unless it reads nothing while it spins. Not thread-safe.
 */
final class FileBytes implements SeekableByteChannel {

    private final OpenFile file;
    private int position;

    FileBytes(OpenFile file) {
        this.file = file;
    }

    @Override
    public int read(ByteBuffer target) {
        byte[] bytes = file.bytes();
        int count = Math.min(target.remaining(), bytes.length - position);
        if (count <= 0) {
            return target.hasRemaining() ? -1 : 0;
        }
        target.put(bytes, position, count);
        position += count;
        return count;
    }

    @Override
    public long position() {
        return position;
    }

    /** A position behind the end is kept as the end: there is nothing to read at either. */
    @Override
    public SeekableByteChannel position(long newPosition) {
        position = (int) Math.min(newPosition, file.bytes().length);
        return this;
    }

    @Override
    public long size() {
        return file.bytes().length;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // nothing is held
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }
}
