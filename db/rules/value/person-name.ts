/**
 * The key under which two spellings of one person's name are equal: case, accents, dots and spaces do not matter.
 * Academic titles stay part of the name: a namesake with another title is offered to a person, never merged by itself.
 */
export function normalisePersonName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
