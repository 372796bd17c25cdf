package org.counterfoil.publish;

import java.nio.file.*;
import java.util.*;
import org.counterfoil.release.*;

public final class ManualLook {
    public static void main(String[] args) throws Exception {
        int n = Integer.parseInt(args[1]);
        var content = SampleRelease.of(1, n);
        for (int i = 0; i < 3; i++) {
            long t = System.nanoTime();
            var tables = ReleaseTables.of(content, Optional.empty());
            long t1 = System.nanoTime();
            Path out = Path.of(args[0] + i);
            ReleaseFolder.publish(out, SampleRelease.ID, tables);
            long t2 = System.nanoTime();
            System.out.printf(
                    "tables %d ms, publish %d ms, heap %d MB%n",
                    (t1 - t) / 1000000,
                    (t2 - t1) / 1000000,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
            if (i == 0)
                for (var x : tables)
                    System.out.println(x.name() + " " + x.rows().size() + " x "
                            + x.columns().size());
        }
    }
}
