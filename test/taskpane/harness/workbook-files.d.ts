/** A sample workbook as a data address. */
declare module "*.xlsx" {
  const address: string;
  export default address;
}
