package dev.throughline.sample.catalog;

import java.util.List;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help.Ansi;

/** Does long work piece by piece, and shows how far it is where somebody is there to see it. */
public enum Progress {
    /** By a bar. */
    SHOWN,
    /** Not at all. */
    HIDDEN;

    private static final int PIECE = 1_000;

    static Progress onTerminal() {
        return Ansi.AUTO.enabled() ? SHOWN : HIDDEN;
    }

    <T> void over(String task, List<T> items, Consumer<List<T>> work) {
        if (this == HIDDEN || items.isEmpty()) {
            pieces(items, work);
            return;
        }
        ProgressBarBuilder builder = ProgressBar.builder()
                .setTaskName(task)
                .setInitialMax(items.size())
                .setStyle(ProgressBarStyle.ASCII);
        try (ProgressBar bar = builder.build()) {
            pieces(items, piece -> {
                work.accept(piece);
                bar.stepBy(piece.size());
            });
        }
    }

    private static <T> void pieces(List<T> items, Consumer<List<T>> work) {
        for (int from = 0; from < items.size(); from += PIECE) {
            work.accept(items.subList(from, Math.min(from + PIECE, items.size())));
        }
    }
}
