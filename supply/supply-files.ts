/** What stands in every built folder beside the program. */
export const SUPPLY_FILES = {
  /** The list of packages, CycloneDX 1.6. */
  bill: "bom.cdx.json",
  /** Their licences. */
  notices: "third-party-licenses.txt",
} as const;
