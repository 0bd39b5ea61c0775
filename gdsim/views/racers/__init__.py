"""What one of the racers is chosen with and set with, in several views."""
