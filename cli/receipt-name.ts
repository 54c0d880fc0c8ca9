/** Whether a name means one file of a receipt; else it means a folder. */
export const isReceiptFile = (target: string): boolean => target.toLowerCase().endsWith(".json");
