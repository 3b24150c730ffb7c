"""What a project would write in Python: every wheel is tested by zipfile, and its RECORD verified. One process."""

import base64
import csv
import hashlib
import io
import sys
import zipfile


def verify(path: str) -> None:
    with zipfile.ZipFile(path) as archive:
        # Reading an entry to its end compares its CRC, which is all that testzip() does.
        digests = {}
        for entry in archive.infolist():
            content = archive.read(entry)
            digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
            digests[entry.filename] = (f"sha256={digest}", str(len(content)))
            if entry.filename.endswith(".dist-info/RECORD"):
                own, record = entry.filename, content.decode()
        for name, digest, size in csv.reader(io.StringIO(record)):
            if digests.pop(name) != (digest, size) and name != own:
                sys.exit(f"{path}: {name} is not what RECORD says")
        if any(not name.endswith("/") for name in digests):
            sys.exit(f"{path}: RECORD does not list {sorted(digests)}")


for wheel in sys.argv[1:]:
    verify(wheel)
