package dev.throughline.benchmarks.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Column;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.GeneratedValue;
import org.babyfish.jimmer.sql.GenerationType;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinColumn;
import org.babyfish.jimmer.sql.JoinTable;
import org.babyfish.jimmer.sql.ManyToMany;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.Table;

/** A post of one author in some categories. */
@Entity
@Table(name = "posts")
public interface Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    long id();

    @Column(name = "title")
    String title();

    @ManyToOne
    @JoinColumn(name = "author_id")
    Author author();

    @ManyToMany
    @JoinTable(name = "posts_categories", joinColumnName = "post_id", inverseJoinColumnName = "category_id")
    List<Category> categories();
}
