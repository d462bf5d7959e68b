package dev.throughline.tests;

import java.util.List;
import java.util.stream.Stream;

/** Processes of the servers. */
final class Processes {
    private Processes() {}

    /** Ends a process and those that it has begun, without a chance to tidy up, and waits until they are gone. */
    static void kill(String pid) {
        ProcessHandle process = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }
}
