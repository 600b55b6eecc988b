"""The shell command: signals, errors, exit codes. Each command has a file of its own beside this one.

Data goes to standard output, messages to standard error. Nothing heavy is imported before a command runs, so
that `--help` answers at once.

    0    done, whether or not copies were found
    1    copies found and --fail-on-match given, even if inputs could not be read; or the run failed
    2    wrong usage; nothing was done
    3    done, but some inputs could not be read
    4    another process is using the index
    5    the index cannot be used, or verify found faults
    130  interrupted (SIGINT); 143 by SIGTERM, 129 by SIGHUP
    141  the reader of the output closed it, as in `| head`
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from dedup import __version__
from dedup.cli import config, output
from dedup.cli.backup import backup
from dedup.cli.check import check
from dedup.cli.clusters import clusters
from dedup.cli.compare import compare
from dedup.cli.completion import COMPLETING, completion
from dedup.cli.config import Config
from dedup.cli.export import export
from dedup.cli.forget import forget
from dedup.cli.info import info
from dedup.cli.interruption import heed_signals
from dedup.cli.keep import keep
from dedup.cli.matches import matches
from dedup.cli.options import INDEX_VARIABLE
from dedup.cli.rebuild import rebuild
from dedup.cli.report import report
from dedup.cli.scan import scan
from dedup.cli.starting import end_at_signals
from dedup.cli.terminal import say
from dedup.cli.verify import verify
from dedup.errors import DedupError

INDEX_COMMANDS = (check, matches, clusters, report, forget, info, verify, rebuild, export, backup)
"""The commands that always work on an index."""

_HELP = frozenset({"help", "_click_default_help"})
"""What click calls the parameter of --help, in different versions."""
_READER_GONE = 128 + signal.SIGPIPE


def main() -> NoReturn:
    """Run the shell command and exit."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # NumPy's idle threads take time that ours could use
    caught: list[int] = []
    heed_signals(caught)
    try:
        code = _run(sys.argv[1:])
    except BaseException:
        # A library may turn the interruption into an error of any class.
        if not caught:
            raise
        say("dedup: interrupted")
        # Python would end itself by SIGINT if this met a string being executed, as where a dataclass is made.
        os._exit(128 + caught[0])
    end_at_signals()
    sys.exit(code)


def _run(arguments: Sequence[str]) -> int:
    """Run the command and return its exit code; print what went wrong. Bugs pass through."""
    try:
        if COMPLETING in os.environ:
            commands.main(list(arguments), "dedup", complete_var=COMPLETING)
        with commands.make_context("dedup", list(arguments)) as context:
            commands.invoke(context)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.UsageError as error:
        message = error.format_message()
        say(f"dedup: {message[:1].lower()}{message[1:]}")
        if error.ctx:
            say(f"Try '{error.ctx.command_path} --help' for help.")
        return error.exit_code
    except DedupError as error:
        say(f"dedup: {error}")
        return error.exit_code
    except MemoryError:
        say("dedup: out of memory; run again with fewer --jobs, or on fewer articles at a time")
        return DedupError.exit_code
    except BrokenPipeError:
        output.abandon()
        return _READER_GONE
    return 0


class Commands(click.Group):
    """The commands, in the order in which a user comes to need them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names for --help."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command. Raises click.UsageError, with advice if a path was given instead."""
        if args[0] not in self.commands and os.path.exists(args[0]):  # noqa: PTH110  (Path("") is ".")
            raise click.UsageError(f"{args[0]} is not a command; to scan it: dedup scan {args[0]}", ctx)
        name, command, rest = super().resolve_command(ctx, args)
        if command is not None and name is not None:
            ctx.obj = self._config(ctx, command, rest)
            ctx.default_map = {name: ctx.obj.for_command(command)} if ctx.obj else None
        return name, command, rest

    def _config(self, ctx: click.Context, command: click.Command, args: list[str]) -> Config | None:
        """Return the file of options that a command line names, or that lies beside its index, if any.

        Raises UsageError if the file is wrong.
        """
        try:
            given, _, _ = command.make_parser(click.Context(command, parent=ctx)).parse_args(list(args))
        except click.UsageError:
            return None  # the command says what is wrong
        if given.keys() & _HELP:
            return None
        index = given.get("path") or os.environ.get(INDEX_VARIABLE)
        has_index = any(param.name == "path" for param in command.params)
        path = given.get("config") or (config.beside(index) if has_index else None)
        return config.read(path, self.commands.values()) if path else None


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    subcommand_metavar="COMMAND [ARGUMENTS]...",
    options_metavar="",
)
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s")
@click.pass_context
def commands(context: click.Context) -> None:
    """Find copied articles, each with its source and the evidence: exact copies, syndicated near-copies,
    rewrites (by machine or by hand) and lifted passages.

    \b
    Examples:
      dedup scan articles/
      dedup scan feed.jsonl.gz archive/ --format jsonl
      dedup scan articles/ --index news.dedup
      dedup compare article.txt suspect.txt
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


_config_option = click.option(
    "--config",
    metavar="FILE",
    type=click.Path(),
    expose_value=False,
    help="Take options from this file.  [default: dedup.toml beside the index, if there is one]",
)

for _command in (scan, compare, keep, *INDEX_COMMANDS):
    commands.add_command(_config_option(_command))
commands.add_command(completion)
