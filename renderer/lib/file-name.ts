/** The last part of a path of either system. */
export function fileNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/**
 * Where the page reads a finished document: `/dokumen/...` under the page's own origin. Undefined when the file lies
 * outside the program's document folder, which is the only one the page can read.
 */
export function documentAddress(path: string, documentFolder: string): string | undefined {
  const parts = path.split(/[\\/]/);
  const folder = documentFolder.replace(/[\\/]+$/, '').split(/[\\/]/);
  const isInside = parts.length > folder.length && folder.every((part, at) => part === parts[at]);
  return isInside ? `/dokumen/${parts.slice(folder.length).map(encodeURIComponent).join('/')}` : undefined;
}
