package org.countersign.database;

import java.io.IOException;

/** The embedded PostgreSQL, as those who connect to it see it. */
interface EmbeddedServer extends AutoCloseable {

    String OWNER = "countersign_owner";
    String APPLICATION = "countersign_app";
    String DATABASE = "countersign";

    /** Its JDBC address. */
    String url();

    String ownerPassword();

    String applicationPassword();

    @Override
    void close() throws IOException;
}
