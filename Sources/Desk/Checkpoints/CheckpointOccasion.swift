/// Why a checkpoint is made at this moment, which decides how much is done for it.
enum CheckpointOccasion {
    /// Somebody opens the desk and waits: what came since is written, and layers that have grown are left to others.
    case opening
    /// More events are to come at once.
    case onTheWay
    /// Nobody waits.
    case background

    /// Up to how many layers of a table are left as they are. Each costs a reader of it a look more.
    var toleratedLayers: Int {
        switch self {
        case .opening: 6
        case .onTheWay, .background: 0
        }
    }
}
