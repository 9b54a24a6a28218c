const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const words = (page: string) => (page === '' ? 'The first page' : page.replace(/\/$/, '').replace(/\//g, ' › ').replace(/-/g, ' '));

/* Colors are those of src/css/tokens.css; this page has to stand without any other file. */
const STYLE = `:root{color-scheme:light dark}body{max-width:62ch;margin:0 auto;padding:3rem 1.25rem;font:1.1875rem/1.6 ui-serif,Charter,Georgia,serif;
background:#fbf8f1;color:#24201a}a{color:#0d5c63}li{margin-block:.3rem}h1{line-height:1.2}
@media (prefers-color-scheme:dark){body{background:#1a1815;color:#e8e2d6}a{color:#76c7c2}}`;

/** Stands for a page that is asked for without a network and is not kept: says so, and lists what can be read. */
export function notKept(scope: string, path: string, pages: readonly string[]): Response {
  const items = pages.map((page) => `<li><a href="${escaped(scope + page)}">${escaped(words(page))}</a></li>`).join('');
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Not kept for reading without a network</title><style>${STYLE}</style></head>
<body><main><h1>This page is not kept</h1><p>There is no network now, and <strong>${escaped(words(path))}</strong> was not opened before on this device.
<a href="">Try again</a>, or see <a href="${escaped(scope)}about/offline/">what is kept</a>.</p>${items && `<h2>What you opened before</h2><ul>${items}</ul>`}</main></body></html>`;
  return new Response(html, {
    status: 503,
    headers: {'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'", 'cache-control': 'no-store'},
  });
}
