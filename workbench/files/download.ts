const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** How long the browser may take to begin reading what it is given, in milliseconds. */
const GRACE = 60_000;

/** Hands a workbook to the person as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), GRACE);
}
