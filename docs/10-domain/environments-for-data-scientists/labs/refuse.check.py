good = {"commit": "c0155c33", "dirty": False, "seed": 7, "inputs": {"orders": "280e360a1d89"}}
assert problems(good) == [], f"this run can be repeated, and problems() says {problems(good)}"
assert problems({**good, "seed": 0}) == [], "zero is a seed: the run can be repeated"
assert len(problems({**good, "seed": None})) == 1 and "seed" in problems({**good, "seed": None})[0], "a run without a seed gets one sentence that names the seed"
assert len(problems({**good, "commit": ""})) == 1, "an empty commit is a missing commit"
assert len(problems({**good, "dirty": True})) == 1, "a commit says what the code was only if the working tree was clean"
unversioned = problems({**good, "inputs": {"orders": "280e360a1d89", "telemetry": None}})
assert len(unversioned) == 1 and "telemetry" in unversioned[0], f"one sentence that names the input telemetry was expected, and came {unversioned}"
everything = problems({"dirty": True, "inputs": {"orders": ""}})
assert len(everything) == 4, f"four things are wrong with an empty record of a dirty tree, and problems() names {len(everything)}"
print("All seven cases are right.")
