import Context
import Matching
import TextCore

extension AnnotatedNote {
  /// Whether a match stands in what a parent, a carer or somebody unnamed is said to have said.
  func isCarersAccount(_ match: Match, in sentence: Int) -> Bool {
    scopes(in: sentence).contains {
      $0.kind == .reported && $0.covers(match) && $0.holder != .writer
        && $0.holder != .professional
    }
  }
}

extension Role {
  /// The child, or a pronoun or silence that may mean the child.
  var mayBeChild: Bool {
    switch self {
    case .child, .sibling, .he, .she, .they, .none, .writer: true
    default: false
    }
  }
}

extension RoleSet {
  /// Somebody who cares for the child.
  var hasCarer: Bool {
    has(.mother) || has(.father) || has(.parent) || has(.male) || has(.relative)
  }

  /// A father or father figure, alone or as one of both parents.
  var hasFather: Bool { has(.father) || has(.parent) }
}
