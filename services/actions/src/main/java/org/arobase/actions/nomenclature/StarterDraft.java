package org.arobase.actions.nomenclature;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import org.arobase.contracts.Text;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The draft of a sample that a first visit finds: the carried edition, a year on. */
@ApplicationScoped
class StarterDraft {

    /** The nomenclature is there before. */
    private static final int AFTER_NOMENCLATURES = Interceptor.Priority.LIBRARY_AFTER;

    private static final Instant BEGUN = Instant.parse("2026-01-05T09:00:00Z");

    private final Nomenclatures nomenclatures;
    private final boolean enabled;

    StarterDraft(
            Nomenclatures nomenclatures,
            @ConfigProperty(name = "arobase.starter.enabled", defaultValue = "true") boolean enabled) {
        this.nomenclatures = nomenclatures;
        this.enabled = enabled;
    }

    void start(@Observes @Priority(AFTER_NOMENCLATURES) StartupEvent event) throws Throwable {
        if (enabled && nomenclatures.find(EditionExamples.DRAFT).isEmpty()) {
            VertxContextSupport.subscribeAndAwait(this::begin);
        }
    }

    private Uni<Void> begin() {
        return Panache.withTransaction(() -> EditionDraftEntity.isThere(EditionExamples.DRAFT)
                .flatMap(there -> there ? Uni.createFrom().voidItem() : EditionDraftEntity.add(draft())));
    }

    private static EditionDraft draft() {
        var carried = CarriedEdition.read();
        var name = new Text("Nomenclature d'exemple 2027, en préparation", "2027 sample nomenclature, in preparation");
        var start = new EditionStart(EditionExamples.DRAFT, 2027, true, name, carried.id());
        return EditionDraft.begun(start, Continued.categories(carried), BEGUN);
    }
}
