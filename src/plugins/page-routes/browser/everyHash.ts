/** As src/plugins/page-routes/runtime.ts leaves it: hashes of scripts by chunk, and the file with those of all pages' scripts. */
declare const __webpack_require__: {p: string; files: Record<string, string>; rest: string};

/** Fetches where the scripts of all pages are. */
export default async function everyHash(): Promise<void> {
  const answer = await fetch(__webpack_require__.p + __webpack_require__.rest);
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  Object.assign(__webpack_require__.files, await answer.json());
}
