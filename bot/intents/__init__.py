"""The authored YAML, read into frozen values with a place for everything, and its linter."""
