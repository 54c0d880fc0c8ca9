/** Somebody called the build wrongly. It has no place in the code to show, only its sentence. */
export class BuildFault extends Error {
  override readonly name = "BuildFault";

  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}
