package org.arobase.kernel.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.arobase.kernel.idempotency.IdempotencyKey;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** What the kernel does for every operation stands in the contract of every operation. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        var components = document.getComponents();
        Parts.sayOnce(components);
        CommonParameters.declare(components);
        CommonHeaders.declare(components);
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach((method, operation) -> {
                    IdempotencyTexts.addTo(operation);
                    CommonResponses.addTo(operation, method);
                    CommonParameters.addTo(operation, method, components);
                    CommonHeaders.addTo(operation, components);
                }));
        ExportPaths.addTo(document);
        components.removeSchema(IdempotencyKey.class.getSimpleName());
    }
}
