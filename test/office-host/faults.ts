/** A failure that Excel itself would answer with. Actions before it in the batch stay done. */
export class OfficeFault extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

/** Something that this host does not know. It is a fault of the test, never of the program under test. */
export class HostGap extends Error {
  override readonly name = "HostGap";
}
