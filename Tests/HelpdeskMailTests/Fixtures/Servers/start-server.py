"""Starts a server for a test and ends it with its own standard input, whatever becomes of the test.

start-server.py PROGRAM [ARGUMENT...]
The server runs as nobody where we might do anything, with no signal held back and no file of ours open.
"""

import os
import pwd
import signal
import subprocess
import sys

signal.pthread_sigmask(signal.SIG_SETMASK, [])


def become_nobody():
    os.setsid()
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.setgroups([])
        os.setgid(nobody.pw_gid)
        os.setuid(nobody.pw_uid)


server = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, preexec_fn=become_nobody)
sys.stdin.read()
server.terminate()
try:
    server.wait(5)
except subprocess.TimeoutExpired:
    pass
try:
    os.killpg(server.pid, signal.SIGKILL)
except ProcessLookupError:
    pass
