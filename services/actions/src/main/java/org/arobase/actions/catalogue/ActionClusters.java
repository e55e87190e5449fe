package org.arobase.actions.catalogue;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Actions on a map, those near each other as one (RFC 7946). */
@Schema(description = "A GeoJSON FeatureCollection: actions on a map, those near each other as one")
public record ActionClusters(
        @Schema(description = "FeatureCollection", examples = "FeatureCollection")
        String type,

        @Schema(description = "One for each cell of the grid that holds an action")
        List<Cluster> features) {

    static ActionClusters of(List<Cluster> clusters) {
        return new ActionClusters("FeatureCollection", clusters);
    }

    @Schema(name = "ActionCluster", description = "The actions of one cell of the grid")
    public record Cluster(
            @Schema(description = "Feature", examples = "Feature")
            String type,

            @Schema(description = "The cell: stays the same at this zoom", examples = "z3-14-11")
            String id,

            @Schema(description = "The middle of its actions")
            Point geometry,

            @Schema(description = "What it stands for") Properties properties) {

        static Cluster of(String cell, double lon, double lat, Properties properties) {
            return new Cluster("Feature", cell, new Point("Point", List.of(lon, lat)), properties);
        }
    }

    @Schema(name = "ClusterPoint", description = "A GeoJSON point")
    public record Point(
            @Schema(description = "Point", examples = "Point")
            String type,

            @Schema(description = "Degrees east, then north, WGS84", examples = "[-19.65, 46.66]")
            List<Double> coordinates) {}

    @Schema(name = "ClusterProperties", description = "What a point of the map stands for")
    public record Properties(
            @Schema(description = "How many actions", examples = "12")
            long count,

            @Schema(description = "The id of the action, where it is one alone")
            UUID action,

            @Schema(description = "Its title, where it is one alone")
            String title) {

        /** @param action one of them, with its title */
        static Properties of(long count, UUID action, String title) {
            return count == 1 ? new Properties(count, action, title) : new Properties(count, null, null);
        }
    }
}
