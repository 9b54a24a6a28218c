def problems(run: dict) -> list[str]:
    """One sentence for each thing that makes the run unrepeatable."""
    found = []
    if not run.get("commit"):
        found.append("commit: the version of the code is missing; commit before you run")
    if not run.get("seed"):
        found.append("seed: no seed was given; pass one")
    return found


print(problems({"commit": "c0155c33", "dirty": True, "seed": 0, "inputs": {"orders": None}}))
