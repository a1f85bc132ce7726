/** The names of a byline: without a leading "By", apart at commas, semicolons, bars, "and" and "&". */
export function authors(byline) {
  return (byline ?? '').replace(/\s+/g, ' ').trim().replace(/^by:? /i, '')
    .split(/\s*[,;|&]\s*|\s+and\s+/i)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** A date as ISO 8601; what is none yet is read as the language reads dates. */
export function published(date) {
  const text = date?.trim();
  if (!text || /^\d{4}-\d\d-\d\d/.test(text)) {
    return text || null;
  }

  const read = new Date(text);
  return Number.isNaN(read.getTime()) ? null : read.toISOString();
}
