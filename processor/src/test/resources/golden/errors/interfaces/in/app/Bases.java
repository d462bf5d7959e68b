package app;

import dev.throughline.Column;
import dev.throughline.Id;
import dev.throughline.ModelBase;
import dev.throughline.Version;

interface Bases {
    @ModelBase
    interface Short_ {
        @Column(length = 20)
        String word();
    }

    @ModelBase
    interface Long_ {
        @Column(length = 200)
        String word();

        @Id
        Long id();
    }

    @ModelBase
    interface Longer extends Long_ {
        @Override
        @Column(length = 300)
        String word();
    }

    @ModelBase
    interface Odd {
        @Column(length = 3)
        String of(String language);

        @Version
        static int version() {
            return 1;
        }
    }

    interface Unmarked {
        @Column(length = 3)
        String word();
    }
}
