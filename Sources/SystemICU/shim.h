// Empty: the target only carries the link flags of ICU.
