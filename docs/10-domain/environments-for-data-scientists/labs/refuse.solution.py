def problems(run: dict) -> list[str]:
    """One sentence for each thing that makes the run unrepeatable."""
    found = []
    if not run.get("commit"):
        found.append("commit: the version of the code is missing; commit before you run")
    if run.get("dirty"):
        found.append("dirty: the working tree has uncommitted changes; commit or stash them")
    if run.get("seed") is None:
        found.append("seed: no seed was given; pass one")
    for name, version in run.get("inputs", {}).items():
        if not version:
            found.append(f"{name}: this input has no version; read a named snapshot")
    return found


print(problems({"commit": "c0155c33", "dirty": True, "seed": 0, "inputs": {"orders": None}}))
