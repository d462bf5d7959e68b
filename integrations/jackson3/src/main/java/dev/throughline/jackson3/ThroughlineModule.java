package dev.throughline.jackson3;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.throughline.Many;
import dev.throughline.Ref;
import dev.throughline.integration.ModelTypes;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes and reads the relations of models. A {@link Many} is the array of its rows, and left out where it is not loaded; a
 * {@link Ref} is its key, or its row where that is loaded. A row that leads to itself is written without its relations the
 * second time. {@code JsonMapper.builder().findAndAddModules()} finds this module.
 */
public final class ThroughlineModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** The module. */
    public ThroughlineModule() {
        super("throughline");
        ModelTypes types = new ModelTypes();
        Loaded loaded = new Loaded(types);
        addSerializer(new ManySerializer(loaded));
        addSerializer(new RefSerializer(loaded));
        addDeserializer(Many.class, new ManyDeserializer());
        addDeserializer(Ref.class, new RefDeserializer(types));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        // A serializer says when a Many is empty: where it is not loaded.
        context.configOverride(Many.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
    }
}
