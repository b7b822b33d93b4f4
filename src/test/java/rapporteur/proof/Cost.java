package rapporteur.proof;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/// What work costs. CPU time hardly depends on what else the machine does; wall time does.
final class Cost {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();

    private final List<Double> wall = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();

    /// Measures work that this thread does by itself.
    void of(Runnable work) {
        var cpuBefore = THREADS.getCurrentThreadCpuTime();
        var before = System.nanoTime();
        work.run();
        wall.add((System.nanoTime() - before) / 1e6);
        cpu.add((THREADS.getCurrentThreadCpuTime() - cpuBefore) / 1e6);
    }

    /// Returns milliseconds on the clock.
    Percentiles wall() {
        return percentiles(wall);
    }

    /// Returns milliseconds of CPU.
    Percentiles cpu() {
        return percentiles(cpu);
    }

    private static Percentiles percentiles(List<Double> values) {
        return new Percentiles(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// Returns the CPU seconds that this process has used with all its threads, garbage collection and compilation
    /// included.
    static double processCpu() {
        return PROCESS.getProcessCpuTime() / 1e9;
    }

    /// Returns megabytes of objects that are still needed.
    static double heap() {
        for (var i = 0; i < 3; i++) {
            System.gc();
        }
        return MEMORY.getHeapMemoryUsage().getUsed() / 1e6;
    }
}
