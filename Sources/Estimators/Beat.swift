/// Why a fit ended before its time; whoever stopped it knows more.
package struct FitStopped: Error {
  package init() {}
}

/// What a long fit calls now and then with the number of simple steps it has made since; it throws when there is to be no more.
package typealias Beat = (_ steps: Int) throws(FitStopped) -> Void
