#!/usr/bin/env python3
"""Remarks on the example park, for the picture of Review: `reviewed.py en|zh OUT.remarks.json`."""
import json
import sys

texts = {
    "en": {
        "reader": "Reviewer", "author": "Consultant",
        "metered": "The meter's log shows 671,210 MWh. Which one is on the bill?",
        "window": "Made in 2022, too early for a year of 2025. Why does it stand here?",
        "answer": "It does not count and is kept for completeness; the note says so now.",
        "steam": "Measured factor: attach the test report of the power plant.",
        "indicator": "State the value without the certificates, too.",
        "park": "The map of the boundary is missing.",
    },
    "zh": {
        "reader": "审核员", "author": "咨询单位",
        "metered": "电表记录为 671210 MWh，以哪个为结算依据？",
        "window": "2022 年生产，对 2025 年而言过早，为何列入？",
        "answer": "不计入，仅为完整保留；已在备注中说明。",
        "steam": "实测因子请附热电厂检测报告。",
        "indicator": "请同时给出不含绿证的数值。",
        "park": "缺少园区边界图。",
    },
}[sys.argv[1]]
supply = "cases/C2025/energySupply/"


def said(kind, when, by, text):
    return {"id": "e" + when.replace("-", "").replace(":", ""), "kind": kind, "when": when, "by": texts[by], "text": texts.get(text, "")}


def place(path, seen, *entries):
    return {"target": {"kind": "place", "path": path}, "seen": seen, "entries": list(entries)}


remarks = [
    place(supply + "powerReceived/PR1/mwh", {"mwh": 671210}, said("remark", "2026-03-12T08:05:00Z", "reader", "metered")),
    place(supply + "greenAttributes/GA2", {"kind": "certificate", "mwh": 30000, "producedFrom": "2022-08", "producedTo": "2022-11",
                                        "serial": "EXAMPLE-2025-2"},
          said("remark", "2026-03-12T08:11:00Z", "reader", "window"), said("answer", "2026-03-14T02:30:00Z", "author", "answer")),
    place(supply + "heatReceived/HR1/factorTPerGj", {"factorTPerGj": 0.105}, said("remark", "2026-03-12T08:20:00Z", "reader", "steam")),
    {"target": {"kind": "item", "case": "C2025", "scheme": "ndrc-910", "item": "carbonPerEnergy"}, "seen": {"value": 2.0123},
     "entries": [said("remark", "2026-03-12T08:26:00Z", "reader", "indicator")]},
    {"target": {"kind": "park"}, "seen": {},
     "entries": [said("remark", "2026-03-12T08:31:00Z", "reader", "park"), said("settled", "2026-03-15T03:00:00Z", "reader", "none")]},
]
for number, remark in enumerate(remarks):
    remark["id"] = f"r{number}"
whole = {"format": "parkwright-remarks", "version": 1, "park": {"id": "coastal-example", "name": "滨海先进制造产业园（示例）"},
         "remarks": [{"id": each["id"], **each} for each in remarks]}
json.dump(whole, open(sys.argv[2], "w", encoding="utf-8"), ensure_ascii=False)
