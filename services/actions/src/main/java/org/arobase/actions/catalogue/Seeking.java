package org.arobase.actions.catalogue;

import java.util.List;
import org.arobase.actions.index.Around;
import org.arobase.actions.index.Sought;
import org.arobase.actions.index.Sought.Condition;
import org.arobase.actions.index.Sought.Condition.AnyOf;
import org.arobase.actions.index.Sought.Condition.ByAuthor;
import org.arobase.actions.index.Sought.Condition.Naming;
import org.arobase.actions.index.Sought.Condition.Pinned;
import org.arobase.actions.index.Sought.Rectangle;
import org.arobase.actions.index.Trait;

/** A selection as the index looks for it: each filter means what its clause means to the database. */
final class Seeking {

    static Sought of(Narrowed narrowed) {
        var conditions = narrowed.values().entrySet().stream()
                .map(filter -> condition(filter.getKey(), filter.getValue()))
                .toList();
        return new Sought(narrowed.words(), conditions, around(narrowed.near()), rectangle(narrowed.box()));
    }

    private static Condition condition(Filter filter, Object value) {
        var text = value.toString();
        return switch (filter) {
            case COLLECTIVITY -> one(Trait.COLLECTIVITY, text);
            case PARTNER -> one(Trait.PARTNER, text);
            case REGION -> new ByAuthor(author -> author.regions().contains(text));
            case DEPARTEMENT -> new ByAuthor(author -> author.departements().contains(text));
            case EPCI -> new ByAuthor(author -> text.equals(author.epci()) || text.equals(author.id()));
            case STRATUM -> new ByAuthor(author -> text.equals(author.stratum()));
            case KIND -> new ByAuthor(author -> text.equals(author.kind()));
            case FICTIVE -> one(Trait.FICTIVE, text);
            case THEME -> one(Trait.THEME, text);
            case SERVICE -> one(Trait.SERVICE, text);
            case CATEGORY -> new AnyOf(Trait.THEME, List.of(text.split(",")));
            case TYPE -> one(Trait.TYPE, text);
            case STAGE -> one(Trait.STAGE, text);
            case AUDIENCE -> one(Trait.AUDIENCE, text);
            case OPERATION -> one(Trait.OPERATION, text);
            case TOOL -> new Naming(Trait.TOOL, text);
            case PROVIDER -> new Naming(Trait.PROVIDER, text);
            case YEAR -> one(Trait.YEAR, text);
            case HIGHLIGHT -> new Pinned((Boolean) value);
        };
    }

    private static AnyOf one(Trait trait, String value) {
        return new AnyOf(trait, List.of(value));
    }

    private static Around around(Near near) {
        return near == null ? null : new Around(near.lat(), near.lon(), near.metres(), rectangle(near.around()));
    }

    private static Rectangle rectangle(Box box) {
        return box == null ? null : new Rectangle(box.west(), box.south(), box.east(), box.north());
    }

    private Seeking() {}
}
