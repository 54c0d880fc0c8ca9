/** Words for what a firm makes or deals in, as they stand behind its own name. */
const SPECIFIC =
  "五金 金属 钢业 钢铁 钢管 钢构 铜业 铝业 铝材 不锈钢 铸造 铸件 锻造 压铸 模具 模塑 冲压 紧固件 标准件 轴承 阀门 阀业 泵业 弹簧 链条 锁业 锁具 刀具 量具 磨具 " +
  "工具 电动工具 园林工具 手动工具 五金工具 机械 机床 机电 电机 电器 电气 电子 电源 电池 电缆 线缆 电线 电力 光电 光伏 照明 灯具 灯饰 仪器 仪表 传感器 自动化 智能 机器人 设备 装备 器材 器械 医疗器械 " +
  "门业 防盗门 门窗 车业 汽配 汽车 汽车配件 汽车零部件 零部件 配件 车辆 电动车 滑板车 摩托车 童车 自行车 " +
  "杯业 保温杯 炊具 厨具 厨卫 餐具 家居 家具 家私 日用品 用品 休闲用品 旅游用品 户外用品 体育用品 办公用品 健身器材 帐篷 炉具 烤炉 文具 玩具 工艺品 工艺 礼品 饰品 箱包 皮具 鞋业 鞋服 扑克 " +
  "食品 茶叶 茶业 酒业 饮料 粮油 饲料 农业 农产品 食用菌 中药材 药业 医药 生物 化工 化学 涂料 油漆 颜料 香料 日化 化妆品 塑料 塑胶 塑业 橡胶 橡塑 树脂 材料 新材料 新能源 能源 " +
  "包装 印刷 印业 彩印 纸业 纸制品 纸品 纺织 织造 针织 服装 服饰 制衣 布业 家纺 绣品 皮革 " +
  "建材 建筑 建设 水泥 混凝土 石材 石业 玻璃 陶瓷 砖业 装饰 装潢 木业 竹业 竹木 竹制品 木制品 环保 节能 水务 消防 安防 安全 " +
  "软件 网络 信息 数字 数据 通信 物流 运输 旅游 文化 传媒 广告 电子商务 供应链 制冷 暖通 热能 燃气 矿业 萤石 水暖 卫浴 洁具";

/** Words that say nothing of what a firm makes. */
const GENERAL =
  "制造 制品 加工 科技 技术 实业 工业 工贸 贸易 商贸 进出口 外贸 经贸 发展 开发 投资 控股 产业 管理 服务 工程 产品 经营 国际";

const WORDS = new Set([...SPECIFIC.split(" "), ...GENERAL.split(" ")]);
const GENERAL_WORDS = new Set(GENERAL.split(" "));
const LONGEST_WORD = Math.max(...[...WORDS].map((word) => word.length));

/** What a firm does, as its name says it. */
export interface Trade {
  /** The words as they stand, without anything between them. */
  readonly text: string;
  readonly words: readonly string[];
  /** Those that say what is made. */
  readonly specific: readonly string[];
}

/**
 * Parts the words of trade from the end of a name, the longest first, as long as `shortest` letters are left.
 *
 * @example partTrade("宏远五金制造", 2) // ["宏远", words 五金 制造]
 */
export function partTrade(name: string, shortest: number): readonly [rest: string, Trade] {
  const words: string[] = [];
  let rest = name;
  for (let length = LONGEST_WORD; length > 1; length--) {
    if (rest.length - length < shortest || !WORDS.has(rest.slice(-length))) continue;
    words.unshift(rest.slice(-length));
    rest = rest.slice(0, -length);
    length = LONGEST_WORD + 1;
  }
  const specific = words.filter((word) => !GENERAL_WORDS.has(word));
  return [rest, { text: words.join(""), words, specific }];
}

export const isTradeWord = (text: string): boolean => WORDS.has(text);

const within = (words: readonly string[], { text }: Trade): boolean =>
  words.every((word) => text.includes(word));

/** Whether two trades can be one firm's: one is the other, is contained in it, or isn't named. */
export function compatible(one: Trade, other: Trade): boolean {
  if (within(one.words, other) || within(other.words, one)) return true;
  const { specific } = one;
  if (specific.length === 0 || other.specific.length === 0) return false;
  return within(specific, other) || within(other.specific, one);
}
