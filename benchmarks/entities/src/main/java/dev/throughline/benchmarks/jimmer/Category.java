package dev.throughline.benchmarks.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Column;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.ManyToMany;
import org.babyfish.jimmer.sql.Table;

/** Sorts posts. */
@Entity
@Table(name = "categories")
public interface Category {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    long id();

    @Column(name = "name")
    String name();

    @ManyToMany(mappedBy = "categories")
    List<Post> posts();
}
