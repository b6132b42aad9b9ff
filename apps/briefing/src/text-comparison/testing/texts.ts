/** Invented texts of two harbours, in three languages. */
type Texts = Readonly<Record<'en' | 'ru' | 'zh', readonly string[]>>;

/** The statement of one year. */
export const OLD: Texts = {
  en: [
    'Joint statement of both harbours',
    'The harbours will build 40 berths for fishing boats on the northern shore of the bay.',
    'A lighthouse keeper from each side is to watch over the fog signals by night.',
    'Pilots of either harbour may bring ships into the other without asking for leave.',
    'Fees for mooring are paid in silver, and whoever pays late gives a basket of herring to the widows of the town.',
    'Every spring the fishermen hold a race of rowing boats around the island of gulls.',
  ],
  ru: [
    'Совместное заявление обеих гаваней',
    'Гавани построят 40 причалов для рыбацких лодок на северном берегу залива.',
    'Смотритель маяка от каждой стороны будет следить за туманными сигналами по ночам.',
    'Лоцманы любой гавани могут вводить суда в другую, не спрашивая разрешения.',
    'Плата за стоянку вносится серебром, а кто платит поздно, отдаёт корзину сельди вдовам города.',
    'Каждую весну рыбаки проводят гонку гребных лодок вокруг острова чаек.',
  ],
  zh: [
    '两个海港的联合声明',
    '两港将在海湾北岸为渔船建造40个泊位。',
    '双方各派一名灯塔看守人夜间看守雾号。',
    '任何一港的引航员均可引领船舶进入另一港而无须请求许可。',
    '停泊费以白银支付，逾期付款者须向镇上的寡妇赠送一筐鲱鱼。',
    '每年春天渔民们围绕海鸥岛举行划艇比赛。',
  ],
};

/** That of the next: one paragraph reworded, one gone, one moved, one new, one divided. */
export const NEW: Texts = {
  en: [
    'Joint statement of both harbours',
    'The harbours intend to build 55 berths for fishing boats on the northern shore of the bay.',
    'Every spring the fishermen hold a race of rowing boats around the island of gulls.',
    'Pilots of either harbour may bring ships into the other without asking for leave.',
    'Smugglers caught with tobacco lose their cargo to the customs house at once.',
    'Fees for mooring are paid in silver.',
    'Whoever pays late gives a basket of herring to the widows of the town.',
  ],
  ru: [
    'Совместное заявление обеих гаваней',
    'Гавани намерены построить 55 причалов для рыбацких лодок на северном берегу залива.',
    'Каждую весну рыбаки проводят гонку гребных лодок вокруг острова чаек.',
    'Лоцманы любой гавани могут вводить суда в другую, не спрашивая разрешения.',
    'Контрабандисты, пойманные с табаком, тотчас теряют товар в пользу таможни.',
    'Плата за стоянку вносится серебром.',
    'Кто платит поздно, отдаёт корзину сельди вдовам города.',
  ],
  zh: [
    '两个海港的联合声明',
    '两港计划在海湾北岸为渔船建造55个泊位。',
    '每年春天渔民们围绕海鸥岛举行划艇比赛。',
    '任何一港的引航员均可引领船舶进入另一港而无须请求许可。',
    '携带烟草被捕的走私者，其货物当即归海关所有。',
    '停泊费以白银支付。',
    '逾期付款者须向镇上的寡妇赠送一筐鲱鱼。',
  ],
};

/** One document in three languages; `|` is where one of its paragraphs can be divided. */
export const VERSIONS: Texts = {
  en: [
    'Statement on the bay',
    'Ann Lee received the harbour masters of the bay.',
    'By 2031 both harbours want to land 1.5 million tons of fish a year, a third more than today, and to sell most of it on the markets of the coast.',
    '1. Berths',
    'On 5 June 2029 the harbours opened 12 berths.',
    'North Port keeps the pilot station, pays its crews, and lends its two tugs to every ship in need, whatever flag she flies and whatever her cargo may be.',
    '2. Fees',
    'Mooring costs 3.5 per cent of the value of the cargo.| Ships that carry grain, salt or books to the islands in winter pay only half of it, and hospital ships pay nothing.',
    'Both sides will meet again in the autumn.',
    'Done in the custom house, in two copies.',
  ],
  ru: [
    'Заявление о заливе',
    'Анна Ли приняла начальников гаваней залива.',
    'К 2031 году обе гавани хотят выгружать 1,5 миллиона тонн рыбы в год, на треть больше, чем сегодня, и продавать большую её часть на рынках побережья.',
    '1. Причалы',
    '5 июня 2029 года гавани открыли 12 причалов.',
    'Северный порт содержит лоцманскую станцию, платит её командам и одалживает два своих буксира любому терпящему бедствие судну, под каким бы флагом оно ни шло.',
    '2. Сборы',
    'Стоянка стоит 3,5 процента стоимости груза.| Суда, которые зимой везут на острова зерно, соль или книги, платят лишь половину, а госпитальные суда не платят ничего.',
    'Стороны вновь встретятся осенью.',
    'Совершено в здании таможни в двух экземплярах.',
  ],
  zh: [
    '关于海湾的声明',
    '安娜·李接见了海湾各港的港务长。',
    '到2031年，两港希望每年卸鱼150万吨，比现在多三分之一，并将其中大部分在沿海各市场出售。',
    '一、泊位',
    '2029年6月5日，两港启用了12个泊位。',
    '北港管理引航站，支付其船员的工资，并将其两艘拖轮借给任何遇险船舶，无论其悬挂何旗、装载何货。',
    '二、费用',
    '停泊费为货物价值的3.5%。|冬季向各岛运送粮食、食盐或书籍的船舶只付一半，医院船则分文不付。',
    '双方将于秋季再次会晤。',
    '订于海关大楼，一式两份。',
  ],
};
