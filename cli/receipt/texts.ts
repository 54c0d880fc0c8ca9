/** The sentences about files of receipts. */
export const RECEIPT_TEXT = {
  /** The name of a receipt in a folder, after its workbook's. */
  fileName: (book: string) => `${book}.核验单.json`,
  written: (file: string) => `核验单：${file}`,
  needsFile: "--receipt 后面要写以 .json 结尾的文件名，例如 --receipt 核验单.json。",
  notOurs: (file: string) => `${file} 已存在，且不是核验单，未予覆盖。请换一个文件名。`,
  writtenTwice: (file: string) => `${file} 已是另一个同名工作簿的核验单，未予覆盖。请把两个工作簿分开检查。`,
  tooLarge: (megabytes: number) => `核验单超过 ${megabytes} MB，没有写出。请把工作簿拆成几个，分别检查。`,
} as const;
