/// Lets the global options stand before the subcommand as well as after it (contract: Conventions).
///
/// The parser knows an option only where its command declares it, which is after the subcommand; so whatever global
/// options lead are moved behind the words that name the command.
enum ArgumentOrder {
    /// Global options that take a value.
    static let valued: Set<String> = ["--desk", "--as", "--now"]
    /// Global options that stand alone.
    static let flags: Set<String> = ["--json", "--plain"]
    /// Commands that are followed by a subcommand of their own.
    static let groups: Set<String> = ["ticket", "customer", "log", "intake"]

    /// Options that take a number, which the parser takes for another option where it begins with a minus.
    static let counted: Set<String> = ["--limit", "--customers", "--seed"]

    /// The arguments with the leading global options moved behind the command's words, and a negative number bound to its
    /// option: what is wrong is then told of the number.
    static func normalized(_ arguments: [String]) -> [String] { reordered(bound(arguments)) }

    private static func bound(_ arguments: [String]) -> [String] {
        var result: [String] = []
        for argument in arguments {
            if let last = result.last, counted.contains(last), argument.hasPrefix("-"), argument.count > 1,
                argument.dropFirst().allSatisfy(\.isNumber)
            {
                result[result.count - 1] = "\(last)=\(argument)"
            } else {
                result.append(argument)
            }
        }
        return result
    }

    private static func reordered(_ arguments: [String]) -> [String] {
        var leading: [String] = []
        var index = 0
        while index < arguments.count {
            let argument = arguments[index]
            if valued.contains(argument), index + 1 < arguments.count {
                leading += [argument, arguments[index + 1]]
                index += 2
            } else if flags.contains(argument) || valued.contains(where: { argument.hasPrefix($0 + "=") }) {
                leading.append(argument)
                index += 1
            } else {
                break
            }
        }
        guard !leading.isEmpty, index < arguments.count, !arguments[index].hasPrefix("-") else { return arguments }
        var words = [arguments[index]]
        index += 1
        if groups.contains(words[0]), index < arguments.count, !arguments[index].hasPrefix("-") {
            words.append(arguments[index])
            index += 1
        }
        return words + leading + arguments[index...]
    }
}
