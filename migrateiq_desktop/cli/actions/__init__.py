"""What the commands do: ask the services, show what they give. No logic of the product here."""
