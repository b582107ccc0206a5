//! axe-core: what a machine can find of the accessibility criteria.
