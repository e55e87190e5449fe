package org.arobase.actions.nomenclature;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.arobase.contracts.actions.Nomenclature;
import org.arobase.contracts.actions.Nomenclature.Category;
import org.arobase.kernel.http.MergePatch;
import org.arobase.kernel.http.Preconditions;
import org.arobase.kernel.identity.Caller;
import org.arobase.kernel.identity.Role;
import org.arobase.kernel.problem.Violation;

/** Editions that may still change: editors and administrators write them, nobody else sees them. */
@ApplicationScoped
class EditionDrafts {

    private final Nomenclatures nomenclatures;
    private final MergePatch patches;
    private final Clock clock;

    EditionDrafts(Nomenclatures nomenclatures, MergePatch patches, Clock clock) {
        this.nomenclatures = nomenclatures;
        this.patches = patches;
        this.clock = clock;
    }

    static Caller requireEditor(Caller caller) {
        return caller.require(Role.ADMIN, Role.EDITOR);
    }

    @WithSession
    Uni<EditionDraft> read(String id, Caller caller) {
        requireEditor(caller);
        return EditionDraftEntity.find(id);
    }

    @WithTransaction
    Uni<EditionDraft> open(EditionStart start, Caller caller) {
        requireEditor(caller);
        var draft = EditionDraft.begun(start, categories(start), clock.instant());
        EditionInvalid.unless(
                Stream.concat(EditionRules.id(start.id(), start.year()), EditionRules.violations(draft.content()))
                        .toList());
        return EditionDraftEntity.isThere(draft.id())
                .invoke(there -> requireFree(draft.id(), there))
                .chain(() -> EditionDraftEntity.add(draft))
                .replaceWith(draft);
    }

    @WithTransaction
    Uni<EditionDraft> edit(String id, ObjectNode patch, Caller caller, String ifMatch) {
        requireEditor(caller);
        return EditionDraftEntity.lock(id)
                .invoke(draft -> Preconditions.requireMatch(ifMatch, draft.version()))
                .flatMap(draft -> patches.apply(patch, draft.content(), EditionContent.class)
                        .map(content -> edited(draft, content)))
                .call(EditionDraftEntity::store);
    }

    /** From now on it never changes; the newest by year is what new actions are described with. */
    Uni<Nomenclature> publish(String id, Caller caller, String ifMatch) {
        requireEditor(caller);
        return Panache.withTransaction(() -> EditionDraftEntity.lock(id)
                        .invoke(draft -> Preconditions.requireMatch(ifMatch, draft.version()))
                        .invoke(this::requireComplete)
                        .call(EditionDraftEntity::remove)
                        .map(this::published)
                        .call(nomenclatures::record))
                .call(nomenclatures::load);
    }

    private EditionDraft edited(EditionDraft draft, EditionContent content) {
        EditionInvalid.unless(
                Stream.concat(EditionRules.id(draft.id(), content.year()), EditionRules.violations(content))
                        .toList());
        return draft.rewritten(content, clock.instant());
    }

    private void requireComplete(EditionDraft draft) {
        EditionInvalid.unless(EditionRules.lacking(draft.content(), nomenclatures.services()));
    }

    private void requireFree(String id, boolean there) {
        if (there || nomenclatures.find(id).isPresent()) {
            throw new EditionTaken(id);
        }
    }

    private List<Category> categories(EditionStart start) {
        if (start.basedOn() == null) {
            return List.of();
        }
        return nomenclatures
                .find(start.basedOn())
                .map(Edition::nomenclature)
                .map(Continued::categories)
                .orElseThrow(() -> EditionInvalid.of(Violation.at("/basedOn", "unknown-edition", start.basedOn())));
    }

    private Nomenclature published(EditionDraft draft) {
        return new Nomenclature(
                draft.id(), 1, draft.year(), draft.sample(), draft.name(), draft.categories(), clock.instant());
    }
}
