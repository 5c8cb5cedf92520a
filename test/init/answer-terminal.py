"""Answers the questions of a program in a terminal of its own.

Reads JSON on standard input: {"command": [...], "cwd": "...", "columns": 80, "steps": [["wait for this", "send this"], ...]}.
Writes JSON on standard output: {"exit": 0, "screen": "everything the program drew"}.
"""
import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios
import time


def main():
    task = json.load(sys.stdin)
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(task["cwd"])
        os.execvpe(task["command"][0], task["command"], {**os.environ, **task.get("environment", {})})
    size = struct.pack("HHHH", 24, task.get("columns", 80), 0, 0)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, size)
    screen, seen, is_over = follow(terminal, task["steps"], task.get("limitSeconds", 110))
    if not is_over:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    json.dump({"exit": os.waitstatus_to_exitcode(status), "screen": screen, "answered": seen}, sys.stdout)


def follow(terminal, steps, limit_seconds):
    """What was drawn, how many questions were answered, and whether the program ended in time."""
    screen, start, step = b"", 0, 0
    deadline = time.monotonic() + limit_seconds
    while time.monotonic() < deadline:
        ready, _, _ = select.select([terminal], [], [], 1)
        if not ready:
            continue
        try:
            data = os.read(terminal, 65536)
        except OSError:
            data = b""
        if not data:
            return screen.decode(errors="replace"), step, True
        screen += data
        if step < len(steps) and steps[step][0].encode() in screen[start:]:
            start = len(screen)
            os.write(terminal, steps[step][1].encode())
            step += 1
    return screen.decode(errors="replace"), step, False


main()
