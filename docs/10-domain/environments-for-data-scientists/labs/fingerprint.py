import hashlib
import json


def fingerprint(inputs: dict[str, bytes], fields: dict) -> str:
    """Same inputs and fields, same twelve characters."""
    digest = hashlib.sha256()
    digest.update(json.dumps(fields, sort_keys=True).encode())
    for name in sorted(inputs):
        digest.update(name.encode())
        digest.update(hashlib.sha256(inputs[name]).digest())
    return digest.hexdigest()[:12]


orders = b"PW-3,8\nPW-5,4\n"
fields = {"code": "c0155c33", "lock": "9f2e", "seed": 7}
again = dict(reversed(fields.items()))
new_lock = {**fields, "lock": "51c0"}
longer = orders + b"PW-7,1\n"
copy = bytes(bytearray(orders))

print("as it was        ", fingerprint({"orders": orders}, fields))
print("fields reordered ", fingerprint({"orders": orders}, again))
print("one more order   ", fingerprint({"orders": longer}, fields))
print("a copy, same name", fingerprint({"orders": copy}, fields))
print("file renamed     ", fingerprint({"orders-new": orders}, fields))
print("another lock file", fingerprint({"orders": orders}, new_lock))
