import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import {
  ArrowExportUp20Regular,
  ChevronDown16Regular,
  Print20Regular,
  SaveEdit20Regular,
} from "@fluentui/react-icons";
import type { WorkbenchText } from "../text";
import type { BannerActions } from "./banner";

interface Properties {
  readonly text: WorkbenchText;
  readonly actions: BannerActions;
  readonly busy: boolean;
}

/** What else can be done with the open workbook as a file. */
export function FileMenu({ text, actions, busy }: Properties): React.ReactNode {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<ChevronDown16Regular />} iconPosition="after" disabled={busy}>
          {text.fileMenu}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<Print20Regular />} secondaryContent="Ctrl+P" onClick={actions.print}>
            {text.print.menu}
          </MenuItem>
          <MenuItem icon={<SaveEdit20Regular />} secondaryContent="Ctrl+Shift+S" onClick={actions.saveAs}>
            {text.saveAs}
          </MenuItem>
          <MenuItem icon={<ArrowExportUp20Regular />} onClick={actions.handOver}>
            {text.handover}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
