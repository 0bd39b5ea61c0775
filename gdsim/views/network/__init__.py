"""The network: its units with what they compute, and the weights between them."""
