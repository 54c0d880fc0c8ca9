import { TextDecoder, TextEncoder } from "node:util";

/** The arrays that Node's own libraries hand over; this page without a browser has others of the same name. */
const NodeBytes = Object.getPrototypeOf(Buffer) as Uint8ArrayConstructor;

// Pages decode texts by themselves; this page without a browser does not. Import it before what reads files.
Object.assign(globalThis, { TextDecoder, TextEncoder, Uint8Array: NodeBytes });
