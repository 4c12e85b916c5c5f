"""From files of others and of ours to the model. Reads text that it is given; opens nothing."""
