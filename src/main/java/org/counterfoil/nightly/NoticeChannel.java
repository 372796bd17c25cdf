package org.counterfoil.nightly;

/** A way to tell people. */
interface NoticeChannel {

    /** As {@code run.json} names it. */
    String name();

    /** @throws Exception if it cannot be told, with a message that holds no secret */
    void send(Notice notice) throws Exception;
}
