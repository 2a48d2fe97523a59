"""Least-cost portfolio of measures as a MILP with HiGHS: a problem as JSON on stdin, {"feasible", "cost"} on stdout."""
import json
import sys

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

p = json.load(sys.stdin)
n = len(p["cost"])
rows, low, high = [np.array(p["gain"]), np.array(p["investment"])], [p["need"], -np.inf], [np.inf, p["budget"]]
for a, b in p["needs"]:
    row = np.zeros(n)
    row[a], row[b] = 1, -1
    rows.append(row), low.append(-np.inf), high.append(0)
for a, b in p["excludes"]:
    row = np.zeros(n)
    row[a] = row[b] = 1
    rows.append(row), low.append(-np.inf), high.append(1)
scale = [max(1.0, np.abs(row).max()) for row in rows]
rows = [row / s for row, s in zip(rows, scale)]
found = milp(p["cost"], integrality=np.ones(n), bounds=Bounds(0, 1),
             constraints=LinearConstraint(np.array(rows), np.array(low) / scale, np.array(high) / scale),
             options={"mip_rel_gap": 0})
print(json.dumps({"feasible": found.x is not None, "cost": found.fun if found.x is not None else 0}))
