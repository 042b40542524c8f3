import type { LanguageNamesInput } from '../../../components/story/schema.ts';

/** Names as Taiwan and Hong Kong write them. */
export const chineseTraditional: LanguageNamesInput = {
  lang: 'zh-Hant',
  entities: {
    'donald-trump': {
      names: [
        { text: '唐納|·川普|德·川普|德·特朗普|川普', use: 'full', notAfter: ['小'] },
        {
          text: '川普',
          use: 'short',
          against: ['四川', '方言'],
          notAfter: ['一口', '小', '口', '四'],
          notBefore: ['口音', '通話', '夫人', '集團', '媒體', '大學'],
        },
        {
          text: '特朗普',
          use: 'short',
          notAfter: ['小', '老'],
          notBefore: ['夫人', '集團', '媒體', '大學'],
        },
      ],
    },
    'vladimir-putin': {
      full: ['弗拉迪米爾·普丁', '弗拉基米爾·普丁', '弗拉基米爾·普京', '弗拉迪米爾·普亭'],
      short: ['普丁', '普亭', '普廷', '蒲亭', '普京'],
    },
    'volodymyr-zelensky': {
      full: ['弗拉基米爾·澤倫斯基', '沃洛迪米爾·澤倫斯基', '弗拉基米爾·澤連斯基', '沃洛迪米爾·澤連斯基'],
      short: ['澤倫斯基', '澤連斯基'],
    },
    'marco-rubio': {
      full: ['馬可·盧比歐', '馬可·魯比歐', '馬可·魯比奧', '馬爾科·魯比奧'],
      short: ['盧比歐', '魯比歐', '魯比奧', '盧比奧'],
    },
    'scott-bessent': { full: ['史考特·貝森特', '斯科特·貝森特'], short: ['貝森特'] },
    'howard-lutnick': {
      full: ['霍華德·盧特尼克', '霍華·盧特尼克'],
      short: ['盧特尼克'],
    },
    'john-ratcliffe': {
      full: ['約翰·拉特克利夫', '約翰·瑞克里夫'],
      names: [
        { text: '拉特克利夫', use: 'short', needs: 'support' },
        { text: '瑞克里夫', use: 'short', needs: 'support' },
        { text: '雷克里夫', use: 'short', needs: 'support' },
      ],
      context: ['中情局', '中央情報局', '情報'],
    },
    'jeffrey-sachs': {
      full: ['傑佛瑞·薩克斯', '傑弗里·薩克斯', '傑佛里·薩克斯'],
      names: [
        {
          text: '薩克斯',
          use: 'short',
          needs: 'support',
          notBefore: ['風', '管', '手', '演奏', '獨奏', '曲', '吹'],
        },
      ],
      titles: ['經濟學家', '教授'],
      context: ['經濟學家', '哥倫比亞大學', '教授'],
    },
    'sergei-lavrov': { full: ['謝爾蓋·拉夫羅夫'], short: ['拉夫羅夫', '拉夫洛夫'] },
    'steve-witkoff': {
      full: ['史蒂夫·威特科夫', '史提夫·魏科夫'],
      short: ['威特科夫', '魏科夫', '維特考夫'],
    },
    'yury-ushakov': {
      full: ['尤里·烏沙科夫'],
      names: [
        { text: '烏沙科夫', use: 'short', needs: 'support' },
        { text: '鄂夏柯夫', use: 'short' },
      ],
    },
    alaska: {
      names: [
        {
          text: '阿拉斯加',
          use: 'full',
          notBefore: ['航空', '灣', '犬', '雪橇犬', '帝王蟹', '鱈魚', '半島', '山脈', '大學', '公路'],
        },
        { text: '阿拉斯加州', use: 'full', notBefore: ['立大學'] },
      ],
    },
    anchorage: { full: ['安克拉治', '安克雷奇', '安克拉奇'] },
    jber: {
      full: [
        '埃爾門多夫-理查森聯合基地',
        '愛爾門道夫與李查遜聯合基地',
        '艾爾曼多夫-理查森聯合基地',
        '艾門朵夫-理查森聯合基地',
        '埃爾曼多夫–理查森聯合基地',
        '埃爾門多夫-理查森',
      ],
    },
    'united-states': {
      full: ['美利堅合眾國'],
      names: [
        {
          text: '美國',
          use: 'full',
          notAfter: ['北', '南', '拉', '歐', '英', '親', '反'],
          notBefore: [
            '之音',
            '人',
            '聯合航空',
            '隊長',
            '運通',
            '在線',
            '國際集團',
            '務卿',
            '務院',
            '防部',
            '防長',
            '小姐',
          ],
        },
      ],
    },
    russia: {
      full: ['俄羅斯聯邦'],
      names: [
        {
          text: '俄羅斯',
          use: 'full',
          notAfter: ['白', '統一'],
          notBefore: ['人', '方塊', '輪盤', '套娃', '娃娃', '族', '帝國', '航空', '統一黨'],
        },
        { text: '俄國', use: 'full', notBefore: ['人', '防', '家', '會', '有', '際', '營', '務', '產'] },
      ],
    },
    ukraine: { names: [{ text: '烏克蘭', use: 'full', notBefore: ['人', '族'] }] },
    india: {
      full: ['印度共和國'],
      names: [
        {
          text: '印度',
          use: 'full',
          notAfter: ['西', '東'],
          notBefore: ['尼西亞', '洋', '支那', '教', '人', '河', '航空', '儲備銀行', '國家銀行', '太平洋'],
        },
      ],
    },
    china: {
      full: ['中華人民共和國', '中國大陸'],
      names: [
        {
          text: '中國',
          use: 'full',
          notAfter: ['南', '東', '其', '發展', '開發', '初', '高', '集'],
          notBefore: [
            '人',
            '工商銀行',
            '建設銀行',
            '農業銀行',
            '東方航空',
            '南方航空',
            '移動',
            '聯通',
            '電信',
            '石化',
            '城',
            '醫藥大學',
            '文化大學',
            '信託',
            '國民黨',
          ],
        },
      ],
    },
    louisiana: {
      full: ['路易西安納', '路易西安納州'],
      names: [
        { text: '路易斯安那', use: 'full', notBefore: ['購地'] },
        { text: '路易斯安那州', use: 'full', notBefore: ['立大學'] },
      ],
    },
    'the-west': {
      full: ['西方國家', '西方世界', '西方陣營'],
      names: [
        {
          text: '西方',
          use: 'short',
          needs: 'context',
          notAfter: ['向', '朝', '往', '東', '南', '北'],
          notBefore: ['極樂', '哲學', '文化', '音樂', '美術', '經濟學', '人', '石油', '文學'],
        },
      ],
      context: ['俄羅斯', '俄方', '莫斯科', '克里姆林宮', '普丁', '普京', '烏克蘭', '北約', '制裁', '中國'],
    },
    'soviet-union': {
      full: ['蘇維埃社會主義共和國聯邦', '蘇維埃社會主義共和國聯盟'],
      names: [{ text: '蘇聯', use: 'full', notBefore: ['人'] }],
    },
    'air-force-one': {
      names: [
        {
          text: '空軍一號',
          use: 'full',
          notAfter: ['耐吉', '日本', '韓國'],
          notBefore: ['球鞋', '運動鞋', '板鞋', '鞋'],
          against: ['球鞋', '運動鞋', '耐吉', 'Nike'],
        },
      ],
    },
    'columbia-university': {
      names: [{ text: '哥倫比亞大學', use: 'full', notAfter: ['英屬', '卑詩', '不列顛'] }],
    },
    cia: { full: ['中央情報局', '中情局'] },
    roblox: { full: ['機器磚塊'] },
  },
};
