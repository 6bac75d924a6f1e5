/** Shorter words stand in too many texts to be told apart. */
const SHORTEST = 3;

/**
 * Takes words out of texts: whole words only ("Ani" leaves "Anita" alone), whatever their case and the spaces in them.
 * @returns a function that answers with the text, the words replaced
 */
export function wordScrubber(words: readonly string[], by: string): (text: string) => string {
  const asked = [...new Set(words.map((word) => word.trim()))]
    .filter((word) => word.length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .split(/\s+/)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
        .join(String.raw`\s+`),
    );
  if (asked.length === 0) return (text) => text;
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${asked.join('|')})(?![\p{L}\p{N}])`, 'giu');
  return (text) => text.replace(pattern, () => by);
}

/** The same within every text of a JSON value; what is no JSON is treated as a text. */
export function jsonScrubber(scrub: (text: string) => string): (json: string) => string {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return scrubNested(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  // The change log keeps lists as JSON within its JSON.
  const scrubNested = (text: string): string => (/^[[{]/.test(text) ? rewrite(text) : scrub(text));
  const rewrite = (json: string): string => {
    try {
      return JSON.stringify(walk(JSON.parse(json)));
    } catch {
      return scrub(json);
    }
  };
  return rewrite;
}
