"""The words of the product as frozen, typed models. No I/O; imports nothing else of ours."""
