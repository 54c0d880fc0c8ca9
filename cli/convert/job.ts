/** What says to the command's own code, in a thread, that it is to convert a file. */
export const CONVERT = "convert";
