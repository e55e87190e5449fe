package org.arobase.kernel.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Puts documents into a page as they stand. */
@Singleton
class PreparedJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule().addSerializer(new AsItStands()));
    }

    private static final class AsItStands extends StdSerializer<Prepared<?>> {
        AsItStands() {
            super(Prepared.class, false);
        }

        @Override
        public void serialize(Prepared<?> document, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeRawValue(new String(document.json(), StandardCharsets.UTF_8));
        }
    }
}
