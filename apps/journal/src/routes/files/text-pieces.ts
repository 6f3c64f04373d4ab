/**
 * A file's text piece by piece, so that a gigabyte needs no more memory than a page. Files from Windows programs may be
 * UTF-16; their first two bytes say so.
 */
export async function* textPieces(file: Blob, heard: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(file));
  const reader = file.stream().getReader();
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    heard(bytes);
    yield decoder.decode(value, { stream: true });
  }
  yield decoder.decode();
}

export async function beginningOf(file: Blob, length: number): Promise<string> {
  const decoder = new TextDecoder(await encodingOf(file));
  return decoder.decode(await file.slice(0, length).arrayBuffer());
}

export async function isZip(file: Blob): Promise<boolean> {
  const [p, k, three] = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  return p === 0x50 && k === 0x4b && three === 0x03;
}

async function encodingOf(file: Blob): Promise<'utf-8' | 'utf-16le' | 'utf-16be'> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
