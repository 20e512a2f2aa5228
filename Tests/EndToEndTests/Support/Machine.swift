import Foundation
import TerminalEmulator
import Testing

/// What this machine lets a test do. Some tests need what only root has, or what a container forbids; they say so
/// when they skip.
enum Machine {
    static let isRoot = geteuid() == 0

    /// Whether another user's rights can be taken on.
    static let canChangeUser = isRoot && works("setpriv", ["--reuid=54321", "--regid=54321", "--clear-groups", "true"])

    /// Whether a small file system can be mounted where nobody else sees it.
    static let canMount =
        isRoot && works("unshare", ["-m", "sh", "-c", "mount -t tmpfs -o size=64k none /mnt"])

    /// Whether a program can be followed, and its system calls made to fail.
    static let canTrace =
        works("strace", ["-qq", "-o", "/dev/null", "-e", "inject=getppid:error=EIO", "true"])

    /// How much memory of its own a process has, in KiB; nil once it has ended.
    static func privateMemory(of process: Int32) -> Int? {
        guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("RssAnon:") })
        else { return nil }
        return line.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    }

    private static func works(_ program: String, _ arguments: [String]) -> Bool {
        (try? Subprocess.run(program, arguments).status) == 0
    }
}
