export type Rows = readonly (readonly string[])[];

export interface Place {
  readonly row: number;
  readonly column: number;
}
