package org.arobase.actions.catalogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.arobase.actions.catalogue.RecordedAction.Draft;
import org.arobase.actions.catalogue.RecordedAction.Published;
import org.arobase.actions.catalogue.RecordedAction.Withdrawn;
import org.arobase.actions.collectivities.Collectivities;
import org.arobase.contracts.actions.Action.Indicator;
import org.arobase.contracts.actions.Action.Link;
import org.arobase.contracts.actions.Action.Location;
import org.arobase.kernel.json.EventJson;

/** The row of an action. */
@Entity
@Table(name = "action")
class ActionEntity extends PanacheEntityBase {

    private static final String AUTHORED = "select action, cast(sql('" + Collectivities.KNOWN
            + "', action.collectivity) as String) from ActionEntity action where action.id = ?1";

    private static final String PUBLISHED =
            "select action.id from ActionEntity action where action.id in ?1 and action.state = PUBLISHED";

    enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    @Id
    UUID id;

    long version;

    @Enumerated(EnumType.STRING)
    State state;

    @Enumerated(EnumType.STRING)
    WithdrawalReason reason;

    String collectivity;
    String title;
    String summary;
    String description;

    @Enumerated(EnumType.STRING)
    ActionType type;

    @Enumerated(EnumType.STRING)
    ActionStage stage;

    @Column(name = "start_on")
    LocalDate start;

    @Column(name = "end_on")
    LocalDate end;

    String nomenclature;
    String[] services;
    String[] themes;

    /** JSON, as events write it. */
    String links;

    String[] keywords;
    String[] partners;
    String[] audiences;

    @Enumerated(EnumType.STRING)
    ActionOperation operation;

    Long budget;

    /** JSON, as events write it. */
    String location;

    Double lon;
    Double lat;

    /** JSON, as events write it. */
    String indicators;

    @Column(name = "mutualised_with")
    UUID[] mutualisedWith;

    int completeness;
    boolean fictive;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** One statement: a read asks the database once. */
    static Uni<Authored> findAuthored(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(AUTHORED, Object[].class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new ActionNotFound(id))
                .map(row -> new Authored(((ActionEntity) row[0]).recorded(), Collectivities.read((String) row[1])));
    }

    /** Whoever comes second waits here, and finds what the first has made of it. */
    static Uni<RecordedAction> lock(UUID id) {
        return ActionEntity.<ActionEntity>findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> found(id, row));
    }

    /** By id, for whoever goes through all of them. */
    static Uni<List<RecordedAction>> publishedAfter(UUID id, int most) {
        return ActionEntity.<ActionEntity>find("id > ?1 and state = ?2 order by id", id, State.PUBLISHED)
                .range(0, most - 1)
                .list()
                .map(rows -> rows.stream().map(ActionEntity::recorded).toList());
    }

    static Uni<Boolean> isThere(UUID id) {
        return ActionEntity.findById(id).map(Objects::nonNull);
    }

    /** Those of the ids that name a public action. */
    static Uni<Set<UUID>> published(Set<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : Panache.getSession()
                        .flatMap(session -> session.createSelectionQuery(PUBLISHED, UUID.class)
                                .setParameter(1, ids)
                                .getResultList())
                        .map(Set::copyOf);
    }

    static Uni<Void> add(RecordedAction action) {
        return new ActionEntity().take(action).persistAndFlush().replaceWithVoid();
    }

    static Uni<Void> store(RecordedAction action) {
        return ActionEntity.<ActionEntity>findById(action.id())
                .invoke(row -> row.take(action))
                .call(ActionEntity::flush)
                .replaceWithVoid();
    }

    private static RecordedAction found(UUID id, ActionEntity row) {
        if (row == null) {
            throw new ActionNotFound(id);
        }
        return row.recorded();
    }

    private RecordedAction recorded() {
        var content = new ActionContent(
                collectivity,
                title,
                summary,
                description,
                type,
                stage,
                start,
                end,
                List.of(services),
                List.of(EventJson.read(links, Link[].class)),
                List.of(keywords),
                List.of(partners),
                Arrays.stream(audiences).map(Audience::valueOf).toList(),
                operation,
                budget,
                location == null ? null : EventJson.read(location, Location.class),
                List.of(EventJson.read(indicators, Indicator[].class)),
                List.of(mutualisedWith));
        var dossier = new Dossier(id, version, content, nomenclature, List.of(themes), fictive, createdAt, updatedAt);
        return switch (state) {
            case DRAFT -> new Draft(dossier);
            case PUBLISHED -> new Published(dossier, publishedAt);
            case WITHDRAWN -> new Withdrawn(dossier, publishedAt, reason);
        };
    }

    private ActionEntity take(RecordedAction action) {
        take(action.dossier());
        switch (action) {
            case Draft draft -> state = State.DRAFT;
            case Published published -> {
                state = State.PUBLISHED;
                publishedAt = published.publishedAt();
            }
            case Withdrawn withdrawn -> {
                state = State.WITHDRAWN;
                reason = withdrawn.reason();
            }
        }
        return this;
    }

    private void take(Location place) {
        location = place == null ? null : EventJson.write(place);
        lon = place == null ? null : place.lon();
        lat = place == null ? null : place.lat();
    }

    private void take(Dossier dossier) {
        var content = dossier.content();
        id = dossier.id();
        version = dossier.version();
        collectivity = content.collectivity();
        title = content.title();
        summary = content.summary();
        description = content.description();
        type = content.type();
        stage = content.stage();
        start = content.start();
        end = content.end();
        nomenclature = dossier.edition();
        services = content.services().toArray(String[]::new);
        themes = dossier.themes().toArray(String[]::new);
        links = EventJson.write(content.links());
        keywords = content.keywords().toArray(String[]::new);
        partners = content.partners().toArray(String[]::new);
        audiences = content.audiences().stream().map(Audience::name).toArray(String[]::new);
        operation = content.operation();
        budget = content.budget();
        take(content.location());
        indicators = EventJson.write(content.indicators());
        mutualisedWith = content.mutualisedWith().toArray(UUID[]::new);
        completeness = Completeness.of(content);
        fictive = dossier.fictive();
        createdAt = dossier.createdAt();
        updatedAt = dossier.updatedAt();
    }
}
