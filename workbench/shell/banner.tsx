import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ProgressBar,
  ToggleButton,
  Toolbar,
  Tooltip,
} from "@fluentui/react-components";
import {
  BookQuestionMark20Regular,
  ChevronDown16Regular,
  DocumentAdd20Regular,
  Folder20Regular,
  LightbulbFilament20Regular,
  LocalLanguage20Regular,
  PanelRight20Regular,
  Save20Regular,
} from "@fluentui/react-icons";
import type { WorkbenchState } from "../app/state";
import { HELP } from "../pane";
import type { WorkbenchText } from "../text";
import { SAMPLES, type SampleKind } from "../sample/kinds";
import { DocumentName } from "./document-name";
import { FileMenu } from "./file-menu";

/** What the banner's buttons do. */
export interface BannerActions {
  open(): void;
  save(): void;
  saveAs(): void;
  rename(typed: string): void;
  handOver(): void;
  print(): void;
  openSample(kind: SampleKind): void;
  togglePane(): void;
  toggleExplanation(): void;
  switchLanguage(): void;
}

interface Properties {
  readonly state: WorkbenchState;
  readonly text: WorkbenchText;
  readonly actions: BannerActions;
}

function Progress({ state, text }: Pick<Properties, "state" | "text">): React.ReactNode {
  const { busy } = state;
  if (!busy) return null;
  return (
    <div className="busy" role="status">
      <span>{busy.label}</span>
      <ProgressBar
        className="busy-bar"
        aria-label={busy.label}
        {...(busy.done === undefined ? {} : { value: busy.done })}
      />
      {busy.stop && (
        <Button size="small" onClick={busy.stop}>
          {text.stop}
        </Button>
      )}
    </div>
  );
}

function Samples({ text, actions, busy }: Pick<Properties, "text" | "actions"> & { busy: boolean }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<ChevronDown16Regular />} iconPosition="after" disabled={busy}>
          {text.samples}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SAMPLES.map((kind) => (
            <MenuItem key={kind} onClick={() => actions.openSample(kind)}>
              {text.sampleNames[kind]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The strip above the spreadsheet: which workbook is open, and what can be done with it. */
export function Banner({ state, text, actions }: Properties): React.ReactNode {
  const busy = state.busy !== undefined;
  const downloaded = state.status === "saved" && !state.inFile;
  const statusText = downloaded ? text.statusDownloaded : text.status[state.status];
  const statusHint = downloaded ? text.statusDownloadedHint : undefined;
  return (
    <div className="banner">
      <h1 className="brand">{text.title}</h1>
      <div className="document">
        <DocumentName name={state.name} text={text} rename={actions.rename} busy={busy} />
        <span className="document-status" role="status" data-status={state.status} title={statusHint}>
          {statusText}
        </span>
      </div>
      <Progress state={state} text={text} />
      <Toolbar className="banner-actions" aria-label={text.toolbar} size="small">
        <Tooltip content={text.newBookHint} relationship="description">
          <Button
            appearance="subtle"
            icon={<DocumentAdd20Regular />}
            onClick={() => actions.openSample("blank")}
            disabled={busy}
          >
            {text.newBook}
          </Button>
        </Tooltip>
        <Tooltip content={text.openHint} relationship="description">
          <Button appearance="subtle" icon={<Folder20Regular />} onClick={actions.open} disabled={busy}>
            {text.open}
          </Button>
        </Tooltip>
        <Tooltip content={text.saveHint} relationship="description">
          <Button appearance="subtle" icon={<Save20Regular />} onClick={actions.save} disabled={busy}>
            {text.save}
          </Button>
        </Tooltip>
        <FileMenu text={text} actions={actions} busy={busy} />
        <Samples text={text} actions={actions} busy={busy} />
        <Tooltip content={text.explainHint} relationship="description">
          <ToggleButton
            appearance="subtle"
            icon={<LightbulbFilament20Regular />}
            checked={state.explanationOpen}
            onClick={actions.toggleExplanation}
          >
            {text.explain}
          </ToggleButton>
        </Tooltip>
        <Tooltip content={text.paneHint} relationship="description">
          <ToggleButton
            appearance="subtle"
            icon={<PanelRight20Regular />}
            checked={state.paneOpen}
            onClick={actions.togglePane}
          >
            {text.pane}
          </ToggleButton>
        </Tooltip>
        <Button
          as="a"
          appearance="subtle"
          icon={<BookQuestionMark20Regular />}
          href={HELP}
          target="_blank"
          rel="noopener"
        >
          {text.help}
        </Button>
        <Button appearance="subtle" icon={<LocalLanguage20Regular />} onClick={actions.switchLanguage}>
          {text.language}
        </Button>
      </Toolbar>
    </div>
  );
}
