package org.arobase.load.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.arobase.load.figures.Finding;
import org.arobase.load.figures.Measured;
import org.arobase.load.figures.Sample;

/** The report for programs: every sample of every round. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    public static String text(Report report) throws IOException {
        var root = MAPPER.createObjectNode();
        root.put("machine", report.machine().line());
        root.put("revision", report.machine().revision());
        root.put("loadAverage", report.machine().load());
        root.put("at", report.machine().at().toString());
        root.put("command", report.command());
        var groups = root.putArray("groups");
        report.groups().forEach(measured -> write(measured, groups.addObject()));
        report.failures().forEach(root.putArray("failures")::add);
        return MAPPER.writeValueAsString(root);
    }

    private static void write(Measured measured, ObjectNode group) {
        group.put("name", measured.group().name());
        group.put("title", measured.group().title());
        var ratios = group.putArray("ratios");
        measured.findings().forEach(finding -> write(finding, ratios.addObject()));
        var variants = group.putArray("variants");
        measured.group().variants().forEach(variant -> {
            var node = variants.addObject();
            node.put("name", variant.name());
            node.put("unit", variant.unit());
            var samples = node.putArray("samples");
            measured.samples().get(variant.name()).forEach(sample -> write(sample, samples.addObject()));
        });
        measured.group().skipped().forEach(group.putArray("skipped")::add);
    }

    private static void write(Finding finding, ObjectNode node) {
        node.put("title", finding.claim().title());
        node.put("over", finding.claim().over());
        node.put("under", finding.claim().under());
        node.put("median", finding.ratio().median());
        node.put("least", finding.ratio().least());
        node.put("most", finding.ratio().most());
        node.put("aim", finding.claim().aim().toString());
        node.put("verdict", finding.verdict());
    }

    private static void write(Sample sample, ObjectNode node) {
        node.put("value", sample.value());
        sample.details().forEach(node::put);
    }
}
