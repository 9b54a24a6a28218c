import hashlib
import json


def fingerprint(inputs: dict[str, bytes], fields: dict) -> str:
    digest = hashlib.sha256(json.dumps(fields, sort_keys=True).encode())
    for name in sorted(inputs):
        digest.update(name.encode() + hashlib.sha256(inputs[name]).digest())
    return digest.hexdigest()[:12]


orders = b"PW-3,8\nPW-5,4\n"
fields = {"code": "c0155c33", "lock": "9f2e", "seed": 7, "weeks": 4}

print("as it was        ", fingerprint({"orders.csv": orders}, fields))
print("fields reordered ", fingerprint({"orders.csv": orders}, dict(reversed(fields.items()))))
print("one more order   ", fingerprint({"orders.csv": orders + b"PW-7,1\n"}, fields))
print("a copy, same name", fingerprint({"orders.csv": bytes(bytearray(orders))}, fields))
print("file renamed     ", fingerprint({"orders-new.csv": orders}, fields))
print("another lock file", fingerprint({"orders.csv": orders}, {**fields, "lock": "51c0"}))
