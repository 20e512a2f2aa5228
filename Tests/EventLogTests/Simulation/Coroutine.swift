import Glibc

/// A call that can stop in its middle and go on later, on a stack of its own and on the thread of whoever resumes it.
///
/// A simulation switches between its processes at every system call: threads of the kernel would take a hundred times
/// as long for it, and their scheduler knows no seed.
final class Coroutine {
    private let context = UnsafeMutablePointer<ucontext_t>.allocate(capacity: 1)
    private let home = UnsafeMutablePointer<ucontext_t>.allocate(capacity: 1)
    private let stack: UnsafeMutableRawPointer
    private let stacks: StackPool
    private var body: (() -> Void)?
    private(set) var isDone = false

    init(stacks: StackPool, _ body: @escaping () -> Void) {
        self.stacks = stacks
        self.body = body
        stack = stacks.take()
        _ = ContextCalls.get(context)
        context.pointee.uc_stack.ss_sp = stack
        context.pointee.uc_stack.ss_size = StackPool.length
        // Where its end leads to.
        context.pointee.uc_link = home
        // The context's function takes integers only.
        let own = UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque())
        ContextCalls.make(
            context, { Coroutine.begin($0, $1) }, 2, UInt32(truncatingIfNeeded: own >> 32),
            UInt32(truncatingIfNeeded: own))
    }

    deinit {
        precondition(isDone, "what lies on the stack of an unfinished call would never be released")
        stacks.give(stack)
        context.deallocate()
        home.deallocate()
    }

    private static func begin(_ high: UInt32, _ low: UInt32) {
        guard let pointer = UnsafeRawPointer(bitPattern: UInt(high) << 32 | UInt(low)) else { return }
        Unmanaged<Coroutine>.fromOpaque(pointer).takeUnretainedValue().runToItsEnd()
    }

    private func runToItsEnd() {
        body?()
        body = nil
        isDone = true
    }

    /// Runs until the body suspends or ends.
    func resume() { _ = ContextCalls.swap(home, context) }

    /// From within the body: goes back to whoever resumed it.
    func suspend() { _ = ContextCalls.swap(context, home) }
}

/// Stacks that were used before: a new one costs a mapping and its page faults.
final class StackPool {
    static let length = 512 << 10
    private var free: [UnsafeMutableRawPointer] = []

    deinit { for stack in free { munmap(stack, Self.length) } }

    func take() -> UnsafeMutableRawPointer {
        if let stack = free.popLast() { return stack }
        let stack = mmap(nil, Self.length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0)
        guard let stack, stack != MAP_FAILED else { preconditionFailure("no memory for a stack") }
        // Whoever runs over its end is to be told, not to spoil a neighbour.
        mprotect(stack, 4096, PROT_NONE)
        return stack
    }

    func give(_ stack: UnsafeMutableRawPointer) { free.append(stack) }
}

/// getcontext(3) and its kin, which the system's module does not show.
private enum ContextCalls {
    typealias Context = UnsafeMutablePointer<ucontext_t>
    typealias Start = @convention(c) (UInt32, UInt32) -> Void

    static let get = function("getcontext", as: (@convention(c) (Context) -> Int32).self)
    static let make = function(
        "makecontext", as: (@convention(c) (Context, Start, Int32, UInt32, UInt32) -> Void).self)
    static let swap = function("swapcontext", as: (@convention(c) (Context, Context) -> Int32).self)

    private static func function<Function>(_ name: String, as type: Function.Type) -> Function {
        guard let address = dlsym(nil, name) else { preconditionFailure("glibc has \(name)") }
        return unsafeBitCast(address, to: type)
    }
}
