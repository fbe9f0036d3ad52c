/// A walk through the automaton that has not ended: the symbol where it began and its state.
struct Walker: BitwiseCopyable {
  var start: UInt32
  var state: UInt32
}

/// A walk with the step it is about to take.
struct PendingStep: BitwiseCopyable {
  var start: UInt32
  /// Where a ``StepTable`` looks for it first.
  var slot: UInt32
  /// As a ``StepTable`` knows it: the state before and the symbol.
  var key: UInt64
}

/// A walk in a state where terms are complete.
struct Completion: BitwiseCopyable {
  var start: UInt32
  /// The index of the last symbol.
  var last: UInt32
  var state: UInt32
}
