/** Python's memory may grow to this; then it raises MemoryError instead of taking the reader's machine down. */
export const MOST_MEMORY = 512 * 1024 * 1024;

const PAGE = 65_536;

/** Makes WebAssembly refuse to grow a memory beyond MOST_MEMORY; to the program inside it looks like a machine of that size. */
export function limitMemory(): void {
  const {grow} = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number) {
    if (this.buffer.byteLength + Number(pages) * PAGE > MOST_MEMORY) throw new RangeError('Python may use 512 MB');
    return grow.call(this, pages);
  };
}
