import Glibc

/// A base above zero raised to an exponent.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
