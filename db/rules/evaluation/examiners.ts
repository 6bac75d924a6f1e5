/** "S.E.", "M.Si", "Ak.", "CA": what stands behind a comma and still belongs to the name before it. */
const DEGREE = /^(?:(?:[A-Z][A-Za-z]{0,5}\.)+[A-Za-z]{0,5}\.?|[A-Z]{2,5})$/;

/** The names in a field where several are written with commas between them; titles stay with their name. */
export function examinersOf(text: string): readonly string[] {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.reduce<readonly string[]>((names, part) => {
    const last = names.at(-1);
    return last !== undefined && DEGREE.test(part)
      ? [...names.slice(0, -1), `${last}, ${part}`]
      : [...names, part];
  }, []);
}
