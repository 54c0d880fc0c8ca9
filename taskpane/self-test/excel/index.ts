export { createExcelBench } from "./excel-bench";
