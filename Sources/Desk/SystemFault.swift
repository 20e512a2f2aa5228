import Glibc

/// What the system's error numbers mean to a user.
enum SystemFault {
    /// The exit status for a failed call (contract: Conventions, Details).
    static func exitStatus(of code: Int32) -> Int32 {
        switch code {
        case ENOENT, ENOTDIR: 66
        case EACCES, EPERM: 77
        case EROFS: 73
        default: 74
        }
    }

    /// The system's words, lower case, without a full stop.
    static func words(for code: Int32) -> String {
        switch code {
        case ENOSPC: "the disk is full"
        case EDQUOT: "the disk quota is used up"
        case EFBIG: "the file size limit is reached"
        case EROFS: "the file system is read-only"
        case EACCES, EPERM: "permission denied"
        case ENOENT: "no such file or directory"
        case EISDIR: "it is a directory"
        default: String(cString: strerror(code)).lowercased()
        }
    }
}
