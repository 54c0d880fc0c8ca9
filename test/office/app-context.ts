/** How an Excel on the web is to be, where a test needs another than the usual one. */
export interface ExcelLook {
  /** The language that Excel speaks. */
  readonly language?: string;
  /** The colours that Excel says it has; see add-in.ts for how they get there. */
  readonly theme?: Readonly<Record<string, string>>;
  /** Requirement sets that it has besides, as a desktop does. */
  readonly sets?: Readonly<Record<string, string>>;
}

const EXCEL_ON_THE_WEB = 16;

/** Who the host is, as it tells office.js before anything else. */
export function appContext({ language = "zh-CN", theme, sets }: ExcelLook): object {
  return {
    _id: "app",
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: "https://localhost:3000/book.xlsx",
    _clientMode: 0,
    _settings: [],
    _reason: 1,
    _osfControlType: 0,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: "app",
    _requirementMatrix: JSON.stringify({
      ExcelApi: "1.17",
      SharedRuntime: "1.2",
      CustomFunctions: "1.9",
      CustomFunctionsRuntime: "1.4",
      ...sets,
    }),
    ...(theme && { _officeTheme: theme }),
  };
}
