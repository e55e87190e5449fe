package org.arobase.kernel.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.arobase.kernel.export.Exports;
import org.arobase.kernel.export.Format;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Each format a list is exported in is an operation of the contract of its own: {@code GET /v1/actions.csv}. */
final class ExportPaths {

    private static final Set<String> OF_PAGES = Set.of("limit", "after", "total");
    private static final String OK = "200";
    private static final String KNOWN = "304";
    private static final String UNCHANGED = "The version If-None-Match names is still current";
    /** The path says the format, whatever Accept says. */
    private static final String NOT_ACCEPTABLE = "406";

    static void addTo(OpenAPI document) {
        var paths = new LinkedHashMap<>(document.getPaths().getPathItems());
        paths.forEach((path, item) -> {
            var list = item.getGET();
            if (list != null && list.hasExtension(Exports.EXTENSION)) {
                formats(list).forEach(format -> add(document, path, list, format));
                list.removeExtension(Exports.EXTENSION);
                list.removeExtension(Exports.TAGGED);
            }
        });
    }

    private static List<Format> formats(Operation list) {
        var names = list.getExtensions().get(Exports.EXTENSION).toString().toUpperCase(Locale.ROOT);
        return List.of(names.split(",")).stream().map(Format::valueOf).toList();
    }

    private static void add(OpenAPI document, String path, Operation list, Format format) {
        document.getPaths()
                .addPathItem(path + format.suffix(), OASFactory.createPathItem().GET(export(list, format)));
        list.getResponses()
                .getAPIResponse(OK)
                .getContent()
                .addMediaType(format.mediaType(), content(format).getMediaType(format.mediaType()));
    }

    private static Operation export(Operation list, Format format) {
        var name = format.suffix().substring(1);
        return OASFactory.createOperation()
                .operationId(list.getOperationId().replaceFirst("^list", "export")
                        + Character.toUpperCase(name.charAt(0))
                        + name.substring(1))
                .tags(list.getTags())
                .security(list.getSecurity())
                .summary(list.getSummary() + ": everything, as " + format)
                .description(description(format))
                .parameters(parameters(list, format))
                .responses(responses(list, format))
                .addExtension("x-arobase-streaming", true)
                .addExtension(Exports.OF, list.getOperationId())
                .addExtension(Exports.AS, name);
    }

    private static String description(Format format) {
        return switch (format) {
            case CSV ->
                "Everything that matches, as a table that a French Excel opens: UTF-8, semicolons, decimal commas, a"
                        + " column for each plain field, several values joined by |, an apostrophe before what a"
                        + " spreadsheet would run. If it fails on the way the transfer breaks off; the trailer X-Rows"
                        + " counts the rows of a whole one.";
            case NDJSON ->
                "Everything that matches, a resource a line. The last line is {\"end\":true,\"rows\":n}: without it the"
                        + " export is not whole.";
            case GEOJSON ->
                "Everything that matches, as a FeatureCollection (RFC 7946, WGS84). What has no known place has no"
                        + " geometry. It ends with numberReturned: without it the export is not whole.";
        };
    }

    private static List<Parameter> parameters(Operation list, Format format) {
        var kept = new ArrayList<>(list.getParameters().stream()
                .filter(parameter -> parameter.getName() == null || !OF_PAGES.contains(parameter.getName()))
                .toList());
        if (list.hasExtension(Exports.TAGGED)) {
            kept.add(CommonParameters.ifNoneMatch());
        }
        if (format == Format.CSV) {
            kept.add(OASFactory.createParameter()
                    .name("bom")
                    .in(Parameter.In.QUERY)
                    .description("true to begin with a byte order mark, by which Excel knows UTF-8")
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.BOOLEAN)
                            .defaultValue(false)));
        }
        return kept;
    }

    private static APIResponses responses(Operation list, Format format) {
        var responses = OASFactory.createAPIResponses();
        list.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.equals(OK)) {
                responses.addAPIResponse(
                        OK,
                        OASFactory.createAPIResponse()
                                .description("Everything that matches")
                                .content(content(format)));
            } else if (!status.equals(NOT_ACCEPTABLE)) {
                responses.addAPIResponse(status, answer);
            }
        });
        if (list.hasExtension(Exports.TAGGED)) {
            CommonHeaders.tag(responses.getAPIResponse(OK));
            responses.addAPIResponse(KNOWN, OASFactory.createAPIResponse().description(UNCHANGED));
            CommonHeaders.tag(responses.getAPIResponse(KNOWN));
        }
        return responses;
    }

    private static Content content(Format format) {
        return OASFactory.createContent()
                .addMediaType(
                        format.mediaType(),
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }

    private ExportPaths() {}
}
