import { halfWidth } from "../../policy";
import { isNothing } from "./nothing";

/** Answers that deny, whole: what begins like one may go on to be a reason (未批先建, 无证排污). */
const DENIES =
  /^[经已]?(?:核查|核实|审核|查询|审查|查)*后?[,，]?(?:否|无|没有|不涉及|不存在|不属于|不适用|不在名单|未涉及|未发现|未见|未触发|未被?(?:一票)?否决|未列入|没有被(?:一票)?否决|非|免|n|no|false|0|×|✗|x)(?:该|此|上述|相关|一票|否决|情形|情况|事项|问题|行为|记录|名单|内|的|企业|异常|及|和|[、。.])*$/iu;
/** What a review that found nothing says. */
const PASSED =
  /^(?:审核|审查|核查|查询|初审|经审核|已审核|全部|均)*(?:通过|合格|正常|符合(?:要求|条件)?|同意|无异议|属实)[。.]?$/u;
/** A box that is ticked before 否. A tick behind a 是 that has no box before it may be for the 是: 是☑否□. */
const TICKED_NO = /(?:^|[^是有]|□[是有])[☑√✓■✔](?:否|无)/u;

/**
 * Whether what a review says of a firm is that it is vetoed: 是, a matter, a reason. What is no plain denial is
 * one, as a person then has to look at it.
 *
 * @example saysVetoed("是") // true; saysVetoed("经核查未发现") // false; saysVetoed("未批先建") // true
 */
export function saysVetoed(text: string): boolean {
  const plain = halfWidth(text)
    .replace(/\(\s*\)|[☐◻○]/gu, "□")
    .replace(/[\s()]/gu, "");
  return !isNothing(text) && !DENIES.test(plain) && !PASSED.test(plain) && !TICKED_NO.test(plain);
}
