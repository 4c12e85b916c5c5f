"""What a person's sign-in gave, on its way between a worker and its owner. Keeps nothing."""

from pydantic import SecretStr

from .base import Model


class SignInTokens(Model):
    """Tokens of one connector's sign-in (RFC 6749 section 5.1)."""

    access: SecretStr | None = None
    expires_at: float | None = None
    """Of the access token, in seconds since 1970; None where the server didn't say."""
    refresh: SecretStr | None = None
    """What gets the next access token. Often good for one use only."""

    def values(self) -> tuple[str, ...]:
        """What must be masked wherever it turns up."""
        both = (self.access, self.refresh)
        return tuple(one.get_secret_value() for one in both if one is not None)

    def revealed(self) -> dict[str, str | float | None]:
        """For a pipe, and for nothing else."""
        return {
            "access": None if self.access is None else self.access.get_secret_value(),
            "expires_at": self.expires_at,
            "refresh": None if self.refresh is None else self.refresh.get_secret_value(),
        }
