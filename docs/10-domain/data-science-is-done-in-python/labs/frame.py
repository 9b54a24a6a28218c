import numpy as np
from palmwright import frame

orders = frame("sales.orders")
quantity = orders["quantity"].to_numpy(dtype="int64")
price = orders["unit_price_eur"].to_numpy()
print(f"{np.dot(quantity, price):,.0f} EUR")
print(orders[["invoiced_at", "quantity", "region"]].dtypes)
orders.groupby("region")["quantity"].sum()
