/** Who signs, as the office entered it. */
export interface Signatory {
  /** "", "Plt.", "Plh." or "Pj."; stands before the position. */
  readonly prefix: string;
  readonly position: string;
  readonly name: string;
  /** Pangkat and golongan, "Pembina Utama Muda (IV/c)"; may be empty. */
  readonly rank: string;
  /** 18 digits, or empty. */
  readonly nip: string;
  /** Second line of the position, "Kabupaten Kutai Timur". */
  readonly governmentLine?: string;
  /** Whom the official signs for: "a.n. BUPATI KUTAI TIMUR"; left out when in the own name. */
  readonly onBehalfOf?: string;
  /** Who passes the signing on, between a.n. and u.b.: "SEKRETARIS DAERAH, / u.b."; left out without u.b. */
  readonly throughPosition?: string;
  /** 2: lines broken to their width at one size, a.n. and u.b. in their places. Left out: as release 0.1.0 set it. */
  readonly paperForm?: 2;
}
