"""A submission server for tests: keeps each mail as a file, and refuses recipients by their name.

smtp-server.py FOLDER [CERTIFICATE KEY USER PASSWORD]
Prints its port once it listens, and ends with its standard input.
"""

import asyncio
import json
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
seen = set()
count = 0


class Keeper:
    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        if name == "unknown":
            return "550 5.1.1 No such mailbox"
        if name == "busy" and address not in seen:
            seen.add(address)
            return "451 4.7.1 Try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        global count
        name = envelope.rcpt_tos[0].split("@")[0]
        if name == "refused":
            return "554 5.7.1 Content refused"
        if name == "full":
            return "452 4.2.2 Mailbox full"
        count += 1
        (folder / f"{count}.eml").write_bytes(envelope.original_content)
        about = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "tls": session.ssl is not None,
                 "hello": session.host_name}
        (folder / f"{count}.json").write_text(json.dumps(about))
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    good = data.login.decode() == sys.argv[4] and data.password.decode() == sys.argv[5]
    return AuthResult(success=good, handled=False)


def protocol():
    options = {"hostname": "mx.brightnest.example"}
    if len(sys.argv) > 3:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[2], sys.argv[3])
        options.update(tls_context=context, require_starttls=True, auth_required=True,
                       authenticator=authenticate)
    return SMTP(Keeper(), **options)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


asyncio.run(main())
