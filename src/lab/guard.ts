/**
 * Keeps a worker from asking anybody but this site, the page's own blobs, and the hosts that are named. The headers of its script say the
 * same where a host sends them; many do not, and programs that readers bring along run in here.
 */
export function askOnly(hosts: readonly string[] = []): void {
  const allowed = [self.location.origin, ...hosts.map((host) => `https://${host}`)];
  const demand = (address: string | URL) => {
    if (!allowed.includes(new URL(address, self.location.href).origin)) throw new Error('IO Error: the page asks no other host');
  };
  const {open} = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, url: string | URL, ...rest: unknown[]) {
    demand(url);
    return (open as (...given: unknown[]) => void).call(this, method, url, ...rest);
  } as typeof open;
  const {fetch} = self;
  self.fetch = async (input, init) => {
    demand(input instanceof Request ? input.url : input);
    return fetch(input, init);
  };
  for (const way of ['WebSocket', 'WebTransport', 'EventSource', 'Worker', 'SharedWorker']) Reflect.deleteProperty(self, way);
}
