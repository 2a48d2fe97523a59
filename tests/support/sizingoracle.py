#!/usr/bin/python3
"""Solves every case folder below the given one with the reference LP; one line each: folder, status, objective in yuan."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "sizing"))
import sizing_lp

for folder in sorted(os.listdir(sys.argv[1])):
    result, _ = sizing_lp.solve(sizing_lp.Case(os.path.join(sys.argv[1], folder, "case.json")))
    print(folder, result["status"], repr(result.get("objective_yuan", 0.0)), flush=True)
