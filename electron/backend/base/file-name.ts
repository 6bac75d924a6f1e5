/** A name as part of a file name that every system accepts: letters, digits and hyphens, at most 60. */
export function fileNameOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return plain === '' ? 'dokumen' : plain;
}
