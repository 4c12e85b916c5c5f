"""What "found automatically" is made of: pure functions over responses, each with its reason.

Gets responses as values; knows no HTTP.
"""
