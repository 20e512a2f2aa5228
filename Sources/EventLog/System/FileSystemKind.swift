/// File systems that cannot carry a log with several writers.
///
/// Over a network, locks, shared mappings and syncs of one machine say nothing to another; behind FUSE nobody knows
/// what they say. The numbers are those of statfs(2).
enum FileSystemKind {
    static let unsupported: [UInt32: String] = [
        0x0000_6969: "NFS",
        0x0000_517B: "SMB",
        0xFF53_4D42: "CIFS",
        0xFE53_4D42: "SMB",
        0x6573_5546: "FUSE",
        0x0102_1997: "9P",
        0x5346_414F: "AFS",
        0x6B41_4653: "AFS",
        0x7375_7245: "Coda",
        0x0000_564C: "NCP",
        0x00C3_6400: "Ceph",
        0x0BD0_0BD0: "Lustre",
        0x0116_1970: "GFS2",
        0x7461_636F: "OCFS2",
    ]
}
