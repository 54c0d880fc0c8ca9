/** A few texts, in their order. */
export type Names = readonly string[];

/** Where another cell stands: `'申报表'!F12`. */
export type Address = string;

/** A unit of money by name; amounts in parameters are always in 万元 and shown in it. */
export type UnitName = string;
