package dev.throughline.tests;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;
import org.mariadb.jdbc.MariaDbDataSource;

/** A Galera cluster that runs already, of MariaDB. Each connection is to another of its nodes, by chance. */
final class GaleraServer implements Server {
    private static final String NODES = "throughline.galera";

    private final String nodes;
    private final List<CloseableDSLContext> admins;

    private GaleraServer(String nodes) {
        this.nodes = nodes;
        admins = Arrays.stream(nodes.split(",", -1))
                .map(node -> DSL.using(url("", node, "")))
                .toList();
    }

    /** {@return the cluster whose nodes the system property {@code throughline.galera} names, if it does} */
    static Optional<Server> named() {
        return Optional.ofNullable(System.getProperty(NODES)).map(GaleraServer::new);
    }

    private static String url(String mode, String nodes, String name) {
        return "jdbc:mariadb:%s//%s/%s?user=tests".formatted(mode, nodes, name);
    }

    @Override
    public DataSource create(String name) {
        admins.get(0).execute("create database " + name);
        // a connection to a node does not wait until the node has what the others have; a read does
        admins.forEach(admin -> admin.fetch("select * from information_schema.schemata"));
        try {
            return new MariaDbDataSource(url("loadbalance:", nodes, name));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void drop(String name) {
        admins.get(0).execute("drop database " + name);
    }

    @Override
    public void close() {
        admins.forEach(CloseableDSLContext::close);
    }
}
