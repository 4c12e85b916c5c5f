"""Where records come from: implementations of `engine.ports.Source`."""
