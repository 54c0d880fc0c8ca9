export { SHELL_CHINESE, FAULTS_CHINESE } from "./chinese";
export { SHELL_ENGLISH, FAULTS_ENGLISH } from "./english";
export type { FaultPlace, FaultWords, ShellWords } from "./words";
