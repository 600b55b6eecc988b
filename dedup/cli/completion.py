"""The command `completion`: what makes a shell complete commands, options and files."""

from __future__ import annotations

import click
from click.shell_completion import BashComplete, FishComplete, ShellComplete, ZshComplete

from dedup.cli import output

COMPLETING = "_DEDUP_COMPLETE"
"""The environment variable by which the script asks for what can follow."""
_SHELLS: dict[str, type[ShellComplete]] = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}


@click.command(short_help="Print what makes a shell complete commands and options.")
@click.argument("shell", type=click.Choice(list(_SHELLS)))
def completion(shell: str) -> None:
    """Print a script for SHELL. Loaded by the shell, it completes commands, options and names of files.

    \b
    Examples:
      bash:  dedup completion bash > ~/.local/share/bash-completion/completions/dedup
      zsh:   dedup completion zsh > "${fpath[1]}/_dedup"
      fish:  dedup completion fish > ~/.config/fish/completions/dedup.fish
    """
    commands = click.get_current_context().find_root().command
    found = _SHELLS[shell](commands, {}, "dedup", COMPLETING)
    # click asks bash for its version here, although the script is often made where bash is not.
    output.write([f"{found.source_template % found.source_vars()}\n"])
