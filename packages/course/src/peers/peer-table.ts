/** One file of a peer's output, cell for cell; `suffix` follows the name of the option set. */
export interface PeerTable {
  readonly suffix: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Rows of one patient, in the order of the file. */
export interface PatientRows<Row> {
  readonly id: string;
  readonly visits: readonly Row[];
  readonly relapses: readonly Row[];
}
