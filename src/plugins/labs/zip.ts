import {crc32, deflateRawSync} from 'node:zlib';

/** A moment for all files, so that the same content gives the same bytes: 1 January 2026, in DOS format. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;

/**
 * Packs files into a zip archive (PKWARE APPNOTE 6.3.4, deflate, UTF-8 names).
 * @param files content by path in the archive
 */
export function zip(files: Record<string, Uint8Array | string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const raw = Buffer.from(content as string);
    const data = deflateRawSync(raw, {level: 9});
    const path = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0); // version that can read it
    common.writeUInt16LE(0x0800, 2); // names are UTF-8
    common.writeUInt16LE(8, 4); // deflate
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(raw.length, 18);
    common.writeUInt16LE(path.length, 22);
    parts.push(word(0x04034b50), common, path, data);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(0o100644 * 0x10000, 6); // an ordinary file that its owner may write
    entry.writeUInt32LE(offset, 10);
    directory.push(word(0x02014b50), Buffer.from([20, 3]), common, entry, path);
    offset += 4 + common.length + path.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listing, word(0x06054b50), end]);
}

function word(value: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value);
  return four;
}
