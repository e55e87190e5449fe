package org.arobase.actions.nomenclature;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.arobase.contracts.Text;
import org.arobase.kernel.starter.StarterRows;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The draft of a sample that a first visit finds: the carried edition, a year on. */
@ApplicationScoped
class StarterDraft {

    /** The nomenclature is there before. */
    private static final int AFTER_NOMENCLATURES = Interceptor.Priority.LIBRARY_AFTER;

    private static final Instant BEGUN = Instant.parse("2026-01-05T09:00:00Z");

    /** Once it is published it is a draft no more, and not begun again. */
    private static final String HELD =
            "select id from nomenclature_draft where id = any($1) union select id from nomenclature where id = any($1)";

    private final StarterRows rows;
    private final boolean enabled;

    StarterDraft(
            StarterRows rows,
            @ConfigProperty(name = "arobase.starter.enabled", defaultValue = "true") boolean enabled) {
        this.rows = rows;
        this.enabled = enabled;
    }

    void start(@Observes @Priority(AFTER_NOMENCLATURES) StartupEvent event) throws Throwable {
        if (enabled) {
            VertxContextSupport.subscribeAndAwait(this::begin);
        }
    }

    Uni<Void> begin() {
        return rows.complete(List.of(EditionExamples.DRAFT), Function.identity(), HELD, this::beginOnce);
    }

    private Uni<Void> beginOnce(String id) {
        return EditionDraftEntity.isThere(id)
                .flatMap(there -> there ? Uni.createFrom().voidItem() : EditionDraftEntity.add(draft(id)));
    }

    private static EditionDraft draft(String id) {
        var carried = CarriedEdition.read();
        var name = new Text("Nomenclature d'exemple 2027, en préparation", "2027 sample nomenclature, in preparation");
        var start = new EditionStart(id, 2027, true, name, carried.id());
        return EditionDraft.begun(start, Continued.categories(carried), BEGUN);
    }
}
