#!/usr/bin/env python3
"""The example park with power prices in the design of its case C2028, for the pictures of Sizing and Economics: `priced.py IN.json OUT.json`."""
import json
import sys

park = json.load(open(sys.argv[1], encoding="utf-8"))
case = next(each for each in park["cases"] if each["id"] == "C2028")
case["design"] = {
    "plants": [{"id": "W", "technology": "wind", "mw": 120}, {"id": "S", "technology": "pv", "mw": 150}],
    "storage": [{"id": "B", "carrier": "electricity", "mwh": 200, "mw": 100}],
    "tariff": {
        "bands": [{"months": list(range(1, 13)), "hours": "VVVVVVVVFFPPFFFPPPPPPFFF"}],
        "prices": {"P": 0.98, "F": 0.64, "V": 0.31},
        "exportPrice": 0.25,
        "demandYuanPerKwMonth": 38,
    },
    "policy": {"selfUseOfGenerationMin": 0.6, "directShareMin": 0.5},
}
json.dump(park, open(sys.argv[2], "w", encoding="utf-8"), ensure_ascii=False)
