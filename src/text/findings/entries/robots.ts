import { finding } from "../entry";
import type { Address, UnitName } from "../facts";
import { moneyText } from "../money-text";

/** Robots beside equipment. */
export const ROBOTS = {
  "robot-counted-twice": finding<{
    equipment: number;
    robots: number;
    at: Address;
    without: number | null;
    unit: UnitName;
  }>({
    severity: "question",
    title: { zh: "机器人疑似重复", en: "Robots counted twice" },
    sentence: {
      zh: (p) =>
        `同一企业的同一项目另在 ${p.at} 申报机器人 ${moneyText(p.robots, p.unit)}，设备投资额 ${moneyText(p.equipment, p.unit)}可能已含机器人（读法 R3：不得重复）。是否已含？请核对设备清单：已含的，减去后再算${p.without === null ? "" : `，应得 ${moneyText(p.without, p.unit)}`}；未含的，接受并写明理由。`,
      en: (p) =>
        `The same project also claims robots of ${moneyText(p.robots, p.unit)} in ${p.at}; the equipment amount of ${moneyText(p.equipment, p.unit)} may include them (reading R3: not twice). Does it? Check the list of equipment: if so, take them off${p.without === null ? "" : `, which leaves ${moneyText(p.without, p.unit)} due`}; if not, accept it with the reason.`,
    },
    meaning: {
      zh: "同一项目既申报设备又申报机器人，设备投资额可能已含机器人（读法 R3）。",
      en: "The same project claims both equipment and robots, and the equipment amount may include the robots (reading R3).",
    },
    action: {
      zh: "核对设备清单；已含的，从设备投资额中减去；未含的，接受并写明理由。",
      en: "Check the list of equipment; where they are included, take them off the equipment amount; where not, accept it with the reason.",
    },
  }),
  "robot-project-small": finding<{ total: number; least: number; unit: UnitName }>({
    severity: "question",
    title: { zh: "机器人项目不足起点", en: "Small robot project" },
    sentence: {
      zh: (p) =>
        `项目总额 ${moneyText(p.total, p.unit)}，不足 ${moneyText(p.least, p.unit)}（读法 R11）。机器人补助是否适用？请主管部门确认：适用的，接受并写明理由；不适用的，金额改为 0。`,
      en: (p) =>
        `The whole project is ${moneyText(p.total, p.unit)}, below ${moneyText(p.least, p.unit)} (reading R11). Are robots paid then? The authority should confirm it: if so, accept it with the reason; if not, set the amount to 0.`,
    },
    meaning: {
      zh: "已知项目总额不足 100 万元，机器人补助是否适用尚有疑问（读法 R11）。",
      en: "The whole project is known to be below 100 万元, and whether robots are paid then is open (reading R11).",
    },
    action: {
      zh: "请主管部门确认：适用的，接受并写明理由；不适用的，金额改为 0。",
      en: "Ask the authority: where robots are paid, accept it with the reason; where not, set the amount to 0.",
    },
  }),
};
