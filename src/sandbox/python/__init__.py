"""What runs the model's code inside the sandbox. The host believes none of it: see src/sandbox/protocol.ts."""
