#!/usr/bin/env python3
"""signs.py N FONT… TEXT…: fails and names the signs of the texts that none of the N fonts has."""
import subprocess
import sys


def signs_of(font):
    said = subprocess.run(["fc-query", "-f", "%{charset}\n", font], check=True, capture_output=True, text=True).stdout
    for part in said.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


count = int(sys.argv[1])
present = {sign for font in sys.argv[2 : 2 + count] for sign in signs_of(font)}
missing = {}
for text in sys.argv[2 + count :]:
    with open(text, encoding="utf-8") as file:
        for sign in file.read():
            if sign.isprintable() and ord(sign) not in present:
                missing.setdefault(sign, text)
for sign, text in sorted(missing.items()):
    print(f"No font of the archive has {sign} (U+{ord(sign):04X}) of {text}.", file=sys.stderr)
sys.exit(bool(missing))
