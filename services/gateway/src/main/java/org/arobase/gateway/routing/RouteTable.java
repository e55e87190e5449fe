package org.arobase.gateway.routing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Where each operation of the contract is answered. What is not in the table does not exist for the outside. */
public final class RouteTable {

    private final RouteNode root = new RouteNode();
    private final List<String> paths;

    public RouteTable(Collection<Operation> operations) {
        operations.forEach(operation -> root.add(segments(operation.path()), operation));
        paths = operations.stream().map(Operation::path).distinct().toList();
    }

    public Match find(String method, PublicPath path) {
        var operations = root.find(path.segments(), 0);
        if (operations == null) {
            return new Match.Unknown(NearestPath.of(path.segments(), paths));
        }
        var operation = operations.get(method.equals("HEAD") ? "GET" : method);
        return operation == null ? new Match.OtherMethods(allowed(operations)) : new Match.Found(operation);
    }

    private static TreeSet<String> allowed(Map<String, Operation> operations) {
        var allowed = new TreeSet<>(operations.keySet());
        allowed.add("OPTIONS");
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        return allowed;
    }

    static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
