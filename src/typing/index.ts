export { functionsFor, type Found } from "./find-functions";
export { mendedFormula, type Mended, type MendedKind } from "./mended";
export { slipSentence, mendedSentence } from "./sentences";
export { correctedFormula, type Corrected, type Slip } from "./slips";
