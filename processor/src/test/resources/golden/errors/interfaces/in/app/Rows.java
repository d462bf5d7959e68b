package app;

import dev.throughline.Column;
import dev.throughline.CreatedAt;
import dev.throughline.Id;
import dev.throughline.Model;

interface Rows {
    @Model
    record Torn(Long id, String word) implements Bases.Short_, Bases.Long_ {}

    @Model
    record Own(@Id Long id, @Column(length = 5) String word) implements Bases.Short_, Bases.Long_ {}

    @Model
    record Nearest(Long id, String word) implements Bases.Longer {}

    @Model
    record Computed(@Id Long id, String first) implements Bases.Short_ {
        @Override
        public String word() {
            return first;
        }
    }

    @Model
    record Both(@CreatedAt Long id, String word) implements Bases.Long_ {}

    @Model
    record Explicit(@Id Long id, String word) {
        @Column(length = 3)
        public String word() {
            return word;
        }
    }

    @Model
    class Getter {
        @Id
        Long id;

        private String word;

        @Column(length = 3)
        public String getWord() {
            return word;
        }

        void setWord(String word) {
            this.word = word;
        }
    }
}
