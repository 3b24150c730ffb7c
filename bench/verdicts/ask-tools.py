"""Asks other tools about archives: one JSON request a line on stdin, one JSON answer a line on stdout.

Request: {"id", "tool": "twine" | "check-wheel-contents" | "pip" | "uv", "path", "platform": {...} | null}
Answer: {"id", "exit", "text"}; `exit` is null when the time limit ended it.

Each question is answered by a child of its own, forked after the imports: the tool's own entry point runs there, with
limits of time, memory and file size, offline, into a folder that is thrown away. Nothing is built or executed: a wheel
is installed as installers do it, an sdist is only unpacked or read.
"""

import contextlib
import io
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import traceback

import check_wheel_contents.__main__ as check_wheel_contents
import pip._internal.cli.main as pip_main
import pip._internal.commands.install  # noqa: F401  (imported late by pip; once here instead of in each child)
import pip._internal.operations.install.wheel  # noqa: F401
import pip._internal.utils.unpacking as unpacking
import pip._internal.resolution.resolvelib.resolver  # noqa: F401
import readme_renderer.rst  # noqa: F401
import twine.commands.check as twine_check

TIME_LIMIT_S = 120
MEMORY_LIMIT_BYTES = 3 * 1024**3
FILE_LIMIT_BYTES = 1024**3
MAX_TEXT = 4000
NEWEST_PYTHON = "3.15"


def twine(path, _platform, _into):
    return int(twine_check.check([path]))


def contents(path, _platform, _into):
    return check_wheel_contents.main(["--no-config", path], standalone_mode=False) or 0


def pip(path, platform, into):
    if path.endswith(".tar.gz"):
        unpacking.unpack_file(path, into)
        return 0
    args = ["install", "--no-index", "--no-deps", "--no-compile", "--no-cache-dir", "--target", into]
    if platform is not None:
        args += ["--only-binary", ":all:", "--implementation", platform["implementation"]]
        args += ["--python-version", platform["python"]]
        args += [arg for abi in platform["abis"] for arg in ("--abi", abi)]
        args += [arg for tag in platform["platforms"] for arg in ("--platform", tag)]
    return pip_main.main([*args, path])


def uv(path, platform, into):
    program = os.path.join(os.path.dirname(sys.executable), "uv")
    args = [program, "pip", "install", "--no-config", "--no-index", "--no-deps", "--offline", "--no-build"]
    args += ["--no-cache", "--link-mode", "copy", "--python", sys.executable, "--color", "never"]
    sdist = path.endswith(".tar.gz")
    args += ["--dry-run", "--python-version", NEWEST_PYTHON] if sdist else ["--target", into]
    if platform is not None:
        args += ["--python-version", platform["python"]]
        args += ["--python-platform", platform["uv"]] if platform["uv"] else []
    env = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": "26.0"}
    done = subprocess.run([*args, path], capture_output=True, text=True, errors="replace", env=env)
    print(done.stdout, done.stderr)
    return done.returncode


TOOLS = {"twine": twine, "check-wheel-contents": contents, "pip": pip, "uv": uv}


def answer(request, reply):
    """What the child does: the tool's exit and everything that it printed go into the pipe `reply`."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT_BYTES, MEMORY_LIMIT_BYTES))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_LIMIT_BYTES, FILE_LIMIT_BYTES))
    said = io.StringIO()
    with tempfile.TemporaryDirectory() as into:
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            try:
                code = TOOLS[request["tool"]](request["path"], request["platform"], into)
            except BaseException as thrown:  # noqa: BLE001  (what a tool throws is its verdict)
                code = thrown.code if isinstance(thrown, SystemExit) else 99
                print("".join(traceback.format_exception_only(thrown)))
    text = said.getvalue()
    os.write(reply, json.dumps({"exit": code, "text": text[:MAX_TEXT]}).encode())


def ask(request):
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        os.setpgid(0, 0)
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        answer(request, theirs)
        os._exit(0)
    os.close(theirs)
    signal.signal(signal.SIGALRM, lambda *_: os.killpg(child, signal.SIGKILL))
    signal.alarm(TIME_LIMIT_S)
    with os.fdopen(ours, "rb") as pipe:
        said = pipe.read()
    signal.alarm(0)
    os.waitpid(child, 0)
    return json.loads(said) if said else {"exit": None, "text": "ended by the time limit, or by its own crash"}


for line in sys.stdin:
    asked = json.loads(line)
    print(json.dumps({"id": asked["id"], **ask(asked)}), flush=True)
