const DECLARED = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/** The text of a page's bytes, found as NewsParse finds it: what is valid UTF-8 is UTF-8, else what the page declares counts. */
export function decode(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1 << 17));
    const label = DECLARED.exec(head)?.[1] ?? 'windows-1252';
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}
