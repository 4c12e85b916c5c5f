"""The commands as a person types them: arguments, options, help.

Nothing heavy is imported before a command runs: each imports its action then.
"""
