"""The options of curl that a copied request may have, sorted by what becomes of each.

From the manual page of curl 8 (https://curl.se/docs/manpage.html). Pure.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from migrateiq_desktop.model.errors import DefinitionError

_SHORT = """
X=request H=header d=data G=get u=user b=cookie A=user-agent e=referer k=insecure x=proxy
L=location F=form I=head T=upload-file m=max-time U=proxy-user o=output O=remote-name
s=silent S=show-error v=verbose i=include f=fail g=globoff N=no-buffer n=netrc j=junk
J=remote-header-name R=remote-time w=write-out c=cookie-jar D=dump-header E=cert r=range
z=time-cond K=config C=continue-at Y=speed-limit y=speed-time Q=quote P=ftp-port
t=telnet-option a=append B=use-ascii l=list-only M=manual p=proxytunnel q=disable
Z=parallel #=progress-bar 0=http1.0 1=tlsv1 2=sslv2 3=sslv3 4=ipv4 6=ipv6 :=next
V=version h=help
"""
SHORT = dict(pair.split("=") for pair in _SHORT.split())
"""Long names by letter."""
WITH_VALUE = frozenset(
    {
        *("request", "header", "data", "data-raw", "data-binary", "data-ascii", "data-urlencode"),
        *("json", "url", "url-query", "user", "cookie", "user-agent", "referer", "proxy", "form"),
        *("form-string", "upload-file", "max-time", "connect-timeout", "proxy-user", "output"),
        *("write-out", "cookie-jar", "dump-header", "cert", "key", "cacert", "capath", "range"),
        *("time-cond", "config", "continue-at", "speed-limit", "speed-time", "quote", "ftp-port"),
        *("telnet-option", "oauth2-bearer", "retry", "retry-delay", "retry-max-time", "resolve"),
        *("connect-to", "interface", "limit-rate", "max-redirs", "max-filesize", "noproxy"),
        *("aws-sigv4", "unix-socket", "abstract-unix-socket", "ciphers", "tls13-ciphers", "pass"),
        *("cert-type", "key-type", "tls-max", "dns-servers", "doh-url", "netrc-file", "output-dir"),
        *("proto", "proto-default", "proto-redir", "request-target", "stderr", "trace"),
        *("trace-ascii", "trace-config", "pinnedpubkey", "crlfile", "engine", "proxy-header"),
        *("proxy-cacert", "proxy-cert", "proxy-key", "preproxy", "socks4", "socks4a", "socks5"),
        *("socks5-hostname", "keepalive-time", "local-port", "login-options", "expect100-timeout"),
        *("happy-eyeballs-timeout-ms", "create-file-mode", "alt-svc", "hsts", "curves", "rate"),
        *("service-name", "delegation", "parallel-max", "etag-save", "etag-compare", "variable"),
        *("libcurl", "tlsuser", "tlspassword", "tlsauthtype", "ech", "ip-tos", "vlan-priority"),
        *("sasl-authzid", "mail-from", "mail-rcpt", "mail-auth", "egd-file", "random-file"),
        *("ftp-account", "ftp-method", "hostpubmd5", "hostpubsha256", "pubkey", "haproxy-clientip"),
    }
)
NOT_IMPORTABLE = {
    "form": "a form with parts can't be sent, only JSON",
    "form-string": "a form with parts can't be sent, only JSON",
    "upload-file": "files are not sent",
    "insecure": "certificates are always checked; for one of your own give a CA file (verify_tls)",
    "proxy-insecure": "certificates are always checked",
    "cert": "client certificates can't be sent yet",
    "key": "client certificates can't be sent yet",
    "range": "it asks only for a part of the answer",
    "time-cond": "it asks only for what has changed",
    "etag-compare": "it asks only for what has changed",
    "digest": "Digest signs each request anew, which can't be done yet",
    "ntlm": "NTLM can't be done yet",
    "negotiate": "Kerberos can't be done yet",
    "anyauth": "which authentication is meant isn't said",
    "aws-sigv4": "AWS signs each request anew, which can't be done yet",
    "config": "options from a file are not read",
    "variable": "variables are not read",
    "netrc": "keys from .netrc are not read",
    "netrc-file": "keys from .netrc are not read",
    "netrc-optional": "keys from .netrc are not read",
    "resolve": "names are looked up as always",
    "connect-to": "names are looked up as always",
    "unix-socket": "sockets of this computer are not asked",
    "abstract-unix-socket": "sockets of this computer are not asked",
    "pinnedpubkey": "certificates are checked by their authorities",
    "capath": "give one CA file instead (verify_tls)",
    "socks4": "only HTTP proxies can be used",
    "socks4a": "only HTTP proxies can be used",
    "socks5": "only HTTP proxies can be used",
    "socks5-hostname": "only HTTP proxies can be used",
    "preproxy": "only HTTP proxies can be used",
}


@dataclass(frozen=True, slots=True)
class Option:
    """An option by its long name, or an address with the name `url`."""

    name: str
    value: str = ""


def options(words: list[str]) -> Iterator[Option]:
    """The options and addresses of a command's words, the first (`curl`) left out.

    Raises DefinitionError where an option that takes a value has none.
    """
    rest = iter(words[1:])
    literal = False
    for word in rest:
        if literal or not word.startswith("-") or word == "-":
            yield Option("url", word)
        elif word == "--":
            literal = True
        elif word.startswith("--"):
            name, sign, value = word[2:].partition("=")
            if name in WITH_VALUE:
                yield Option(name, value if sign else _value(name, rest))
            else:
                yield Option(name)
        else:
            yield from _short(word[1:], rest)


def _short(letters: str, rest: Iterator[str]) -> Iterator[Option]:
    """`-sSL`, `-XPOST`, `-X POST`, `-sXPOST`."""
    for position, letter in enumerate(letters):
        name = SHORT.get(letter, letter)
        if name in WITH_VALUE:
            attached = letters[position + 1 :]
            yield Option(name, attached or _value(f"-{letter}", rest))
            return
        yield Option(name)


def _value(name: str, rest: Iterator[str]) -> str:
    value = next(rest, None)
    if value is None:
        raise DefinitionError(
            f"The curl command ends after {name if name.startswith('-') else f'--{name}'}",
            cause="This option needs a value",
            next_step="Copy the whole command, its last lines included.",
        )
    return value
