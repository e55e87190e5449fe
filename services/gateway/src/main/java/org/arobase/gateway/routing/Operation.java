package org.arobase.gateway.routing;

/** One operation of the contract, and the service that answers it. */
public record Operation(String id, String method, String path, String service, boolean streaming, boolean needsKey) {}
