import type { Page } from "playwright-core";
import { WorkbenchPage } from "../../browser/workbench-page";
import { WorkbenchSite } from "../../browser/workbench-site";
import type { SheetPlan } from "../../builders/books";
import { styledBookOf } from "../../builders/styled-books";
import type { Bench } from "../contract";
import { CarriedPort } from "./carried-port";
import { pictureOfWorkbook } from "./workbook-picture";
import { WorkbenchPerson } from "./workbench-person";

/** The built browser spreadsheet in a browser: one page, in which each scenario opens a workbook of its own. */
export class WorkbenchBenches {
  private constructor(
    private readonly site: WorkbenchSite,
    readonly page: Page,
    private readonly carried: CarriedPort,
  ) {}

  static async start(): Promise<WorkbenchBenches> {
    const site = await WorkbenchSite.start();
    const page = await (await site.context()).newPage();
    const carried = await CarriedPort.before(page);
    await page.goto(site.url);
    await new WorkbenchPage(page).started();
    return new WorkbenchBenches(site, page, carried);
  }

  /** Opens a file as the page does when a person chooses one; what was open before is left unsaved. */
  async open(name: string, bytes: Uint8Array): Promise<Bench> {
    const told = await this.page.evaluate(
      async ([file, encoded]) => {
        const { workbench } = window.wuyi;
        const content = Uint8Array.from(atob(encoded!), (letter) => letter.charCodeAt(0));
        const discard = workbench.store.subscribe(() => {
          const { question } = workbench.store.get();
          if (question?.kind === "replace") question.answer("discard");
        });
        await workbench.openFile({ file: new File([content], file!) });
        discard();
        const { name: opened, notices } = workbench.store.get();
        return opened === file ? "" : notices.map(({ text }) => text).join("\n");
      },
      [name, Buffer.from(bytes).toString("base64")],
    );
    if (told !== "") throw new Error(told);
    await this.settled();
    const bench: Bench = {
      port: this.carried.port,
      person: new WorkbenchPerson(this.page),
      picture: () => pictureOfWorkbook(this.page),
      settled: () => this.settled(),
    };
    return bench;
  }

  /** Opens a workbook of these sheets. */
  readonly openPlans = async (plans: readonly SheetPlan[]): Promise<Bench> =>
    this.open("情景.xlsx", await styledBookOf(plans));

  private async settled(): Promise<void> {
    await this.carried.arrived();
    await this.page.evaluate(() => window.wuyi.ready());
    await this.carried.arrived();
  }

  /** What went wrong on the page, which is forgotten then. */
  takeFaults(): string[] {
    return this.site.takeFaults();
  }

  close(): Promise<void> {
    return this.site.close();
  }
}
