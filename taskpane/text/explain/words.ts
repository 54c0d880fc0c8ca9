/** The explanation of the selected cell. */
export interface ExplainWords {
  readonly label: string;
  readonly title: (sheet: string, cell: string) => string;
  readonly asking: string;
  readonly close: string;
  /** `row` as people count. */
  readonly row: (row: number) => string;
  /** Arguments that only the spreadsheet can compute. */
  readonly computed: (list: string) => string;
  /** One entry of that list. */
  readonly argument: (text: string) => string;
  /** Between the entries of that list. */
  readonly separator: string;
  readonly nothing: string;
  /** There was no check whose amounts could be told. */
  readonly unchecked: string;
  readonly stale: string;
  /** With their units. */
  readonly amounts: (claimed: string, computed: string, payable: string) => string;
  readonly copyReceipt: string;
  readonly foreign: string;
  /** The cell shows an error that is not the function's: it is not known to Excel, or was not called again. */
  readonly hostFault: Readonly<Record<"unknown" | "stuck", (error: string) => string>>;
}
