import { TextDecoder, TextEncoder } from "node:util";

// Pages decode texts by themselves; this page without a browser does not. Import it before what reads files.
Object.assign(globalThis, { TextDecoder, TextEncoder });
