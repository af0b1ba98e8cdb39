# norms
