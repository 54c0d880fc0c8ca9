import { grade } from "./grades";
import type { Item, Step } from "./item";
import { fromStart } from "./parameter";

const step = (from: number, amount: number): Step => ({ from: fromStart(from), amount: fromStart(amount) });

/** Chapter one: steady growth (articles 1–3). */
export const GROWTH_ITEMS: readonly Item[] = [
  {
    id: "growth",
    article: 1,
    name: "工业增加值增长奖",
    aliases: ["增长奖", "增加值增长奖", "工业增加值增长"],
    kind: "step",
    function: "GROWTH_AWARD",
    inputs: [
      {
        id: "delta",
        label: "增加值增长额",
        headers: ["增长额", "工业增加值增长额", "增加值增量", "增加值净增额", "增长量"],
        kind: "money",
        signed: true,
        difference: {
          later: {
            label: "本年增加值",
            headers: [
              "本年工业增加值",
              "本年度增加值",
              "本年度工业增加值",
              "当年增加值",
              "当年工业增加值",
              "今年增加值",
            ],
          },
          earlier: {
            label: "上年增加值",
            headers: ["上年工业增加值", "上年度增加值", "上年度工业增加值", "上一年增加值", "去年增加值"],
          },
        },
      },
    ],
    conditions: [],
    amount: {
      kind: "step",
      input: "delta",
      steps: [step(500, 5), step(1000, 10), step(2000, 20), step(3000, 30), step(5000, 50), step(10000, 100)],
    },
    requirements: ["增加值以上一年度为基数"],
    repetition: "yearly",
    readings: ["R7"],
  },
  {
    id: "title",
    article: 2,
    name: "企业梯度培育荣誉",
    aliases: ["梯度培育", "梯度培育荣誉", "荣誉称号", "企业荣誉", "企业梯度培育"],
    kind: "fixed",
    function: "TITLE_AWARD",
    inputs: [],
    conditions: [],
    amount: {
      kind: "highest",
      grades: [
        grade("国家级单项冠军", 200, [
          "单项冠军",
          "国家单项冠军",
          "制造业单项冠军",
          "国家级制造业单项冠军",
          "国家级单项冠军示范企业",
          "国家级单项冠军产品",
          "单项冠军示范企业",
          "单项冠军企业",
          "单项冠军产品",
        ]),
        grade("专精特新小巨人", 100, [
          "小巨人",
          "小巨人企业",
          "专精特新小巨人企业",
          "国家级小巨人",
          "国家级专精特新小巨人",
          "国家级专精特新小巨人企业",
          "国家专精特新小巨人",
        ]),
        grade("省隐形冠军", 50, [
          "隐形冠军",
          "省级隐形冠军",
          "隐形冠军企业",
          "省隐形冠军企业",
          "浙江省隐形冠军",
        ]),
        grade("省雄鹰行动培育企业", 50, [
          "雄鹰",
          "雄鹰企业",
          "雄鹰行动",
          "省雄鹰",
          "省雄鹰企业",
          "省雄鹰行动",
          "雄鹰行动培育企业",
          "省级雄鹰行动培育企业",
        ]),
        grade("省专精特新中小企业", 10, [
          "专精特新中小企业",
          "省专精特新",
          "省级专精特新",
          "省级专精特新中小企业",
          "浙江省专精特新中小企业",
          "省专精特新企业",
        ]),
      ],
    },
    requirements: ["每项荣誉首次获得"],
    repetition: "once-per-grade",
    readings: ["R5"],
  },
  {
    id: "micro-star",
    article: 3,
    name: "小微企业之星",
    aliases: ["小微之星", "小微星"],
    kind: "fixed",
    inputs: [],
    conditions: [],
    amount: {
      kind: "graded",
      grades: [
        grade("月度", 5, ["月", "月度小微企业之星", "月度之星", "monthly"]),
        grade("年度", 2, ["年", "年度小微企业之星", "年度之星", "annual", "yearly"]),
      ],
    },
    requirements: ["按近三年规模情况认定"],
    repetition: "per-recognition",
    readings: [],
  },
];
