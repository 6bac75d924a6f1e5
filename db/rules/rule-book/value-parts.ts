/** Pieces by which stored values of unknown shape are read. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

export function isWithin(value: unknown, from: number, to: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
