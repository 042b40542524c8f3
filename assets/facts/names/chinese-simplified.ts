import type { LanguageNamesInput } from '../../../components/story/schema.ts';

/** "…人" is the people, "…银行" a bank; what follows a name without a space stands here as well. */
export const chineseSimplified: LanguageNamesInput = {
  lang: 'zh-Hans',
  entities: {
    'donald-trump': {
      full: ['唐纳德·约翰·特朗普'],
      names: [
        { text: '唐纳德·特朗普', use: 'full', notAfter: ['小'] },
        { text: '唐纳德·川普', use: 'full', notAfter: ['小'] },
        {
          text: '特朗普',
          use: 'short',
          notAfter: ['小', '老', '小唐纳德·'],
          notBefore: ['夫人', '大楼', '大学', '集团', '媒体', '国际'],
        },
        {
          text: '川普',
          use: 'short',
          needs: 'context',
          notAfter: ['说', '讲', '一口', '口', '川的', '四'],
          notBefore: ['口音', '话', '夫人', '通话'],
          against: ['四川', '方言'],
        },
      ],
      context: ['总统', '白宫', '美国', '普京', '关税', '共和党'],
    },
    'vladimir-putin': {
      full: ['弗拉基米尔·普京', '弗拉基米尔·弗拉基米罗维奇·普京'],
      short: ['普京', '普丁', '普廷'],
    },
    'volodymyr-zelensky': {
      full: ['弗拉基米尔·泽连斯基', '沃洛迪米尔·泽连斯基', '弗拉基米尔·亚历山德罗维奇·泽连斯基'],
      short: ['泽连斯基'],
    },
    'marco-rubio': {
      full: ['马尔科·鲁比奥', '马可·鲁比奥', '马尔科·卢比奥'],
      short: ['鲁比奥', '卢比奥', '卢比欧'],
    },
    'scott-bessent': { full: ['斯科特·贝森特'], short: ['贝森特'] },
    'howard-lutnick': { full: ['霍华德·卢特尼克'], short: ['卢特尼克'] },
    'john-ratcliffe': {
      full: ['约翰·拉特克利夫'],
      names: [{ text: '拉特克利夫', use: 'short', needs: 'support' }],
      context: ['中情局', '中央情报局', '情报'],
    },
    'jeffrey-sachs': {
      full: ['杰弗里·萨克斯', '杰弗里·D·萨克斯'],
      names: [
        {
          text: '萨克斯',
          use: 'short',
          needs: 'support',
          notBefore: ['风', '管', '手', '演奏', '独奏', '曲', '吹'],
        },
      ],
      titles: ['经济学家', '教授'],
      context: ['经济学家', '哥伦比亚大学', '教授'],
    },
    'sergei-lavrov': { full: ['谢尔盖·拉夫罗夫', '谢尔盖·维克托罗维奇·拉夫罗夫'], short: ['拉夫罗夫'] },
    'steve-witkoff': { full: ['史蒂夫·威特科夫', '史蒂夫·维特科夫'], short: ['威特科夫', '维特科夫'] },
    'yury-ushakov': {
      full: ['尤里·乌沙科夫'],
      names: [{ text: '乌沙科夫', use: 'short', needs: 'support' }],
    },
    alaska: {
      names: [
        {
          text: '阿拉斯加',
          use: 'full',
          notBefore: [
            '航空',
            '湾',
            '犬',
            '狗',
            '雪橇犬',
            '帝王蟹',
            '鳕鱼',
            '狭鳕',
            '半岛',
            '山脉',
            '大学',
            '公路',
          ],
        },
        { text: '阿拉斯加州', use: 'full', notBefore: ['立大学'] },
      ],
    },
    anchorage: { full: ['安克雷奇'] },
    jber: {
      full: [
        '埃尔门多夫-理查森联合基地',
        '埃尔门多夫-理查森',
        '埃尔门多夫—理查德森联合基地',
        '埃尔门多夫·理查森联合基地',
        '埃尔门多夫空军基地',
      ],
    },
    'united-states': {
      full: ['美利坚合众国'],
      names: [
        {
          text: '美国',
          use: 'full',
          notAfter: ['北', '南', '拉', '欧', '英', '亲', '反'],
          notBefore: [
            '之音',
            '人',
            '联合航空',
            '队长',
            '运通',
            '国际集团',
            '务卿',
            '务院',
            '防部',
            '防长',
            '小姐',
          ],
        },
      ],
    },
    russia: {
      full: ['俄罗斯联邦'],
      names: [
        {
          text: '俄罗斯',
          use: 'full',
          notAfter: ['白', '统一'],
          notBefore: ['人', '方块', '轮盘', '转盘', '套娃', '族', '帝国', '航空', '统一党'],
        },
        {
          text: '俄国',
          use: 'full',
          notBefore: ['人', '内', '防', '家', '会', '有', '际', '营', '务', '产'],
        },
      ],
    },
    ukraine: { names: [{ text: '乌克兰', use: 'full', notBefore: ['人', '族'] }] },
    india: {
      full: ['印度共和国'],
      names: [
        {
          text: '印度',
          use: 'full',
          notAfter: ['西', '东'],
          notBefore: [
            '尼西亚',
            '洋',
            '支那',
            '教',
            '人',
            '河',
            '航空',
            '储备银行',
            '国家银行',
            '斯坦',
            '太平洋',
          ],
        },
      ],
    },
    china: {
      full: ['中华人民共和国', '中国大陆'],
      names: [
        {
          text: '中国',
          use: 'full',
          notAfter: ['南', '东', '其', '发展', '开发', '初', '高', '集'],
          notBefore: [
            '人',
            '工商银行',
            '建设银行',
            '农业银行',
            '国航',
            '东方航空',
            '南方航空',
            '移动',
            '联通',
            '电信',
            '石油天然气',
            '石化',
            '平安',
            '城',
          ],
        },
      ],
    },
    louisiana: {
      names: [
        { text: '路易斯安那', use: 'full', notBefore: ['购地', '理工'] },
        { text: '路易斯安那州', use: 'full', notBefore: ['立大学'] },
      ],
    },
    'the-west': {
      full: ['西方国家', '西方世界', '西方阵营'],
      names: [
        {
          text: '西方',
          use: 'short',
          needs: 'context',
          notAfter: ['向', '朝', '往', '东', '南', '北'],
          notBefore: ['极乐', '哲学', '文化', '音乐', '美术', '经济学', '人', '石油', '文学'],
        },
      ],
      context: ['俄罗斯', '俄方', '莫斯科', '克里姆林宫', '普京', '乌克兰', '北约', '制裁', '中国'],
    },
    'soviet-union': {
      full: ['苏维埃社会主义共和国联盟'],
      names: [{ text: '苏联', use: 'full', notBefore: ['人'] }],
    },
    'air-force-one': {
      names: [
        {
          text: '空军一号',
          use: 'full',
          notAfter: ['耐克', '日本', '韩国', '墨西哥'],
          notBefore: ['球鞋', '运动鞋', '板鞋', '鞋'],
          against: ['球鞋', '运动鞋', '耐克'],
        },
      ],
    },
    'columbia-university': {
      names: [{ text: '哥伦比亚大学', use: 'full', notAfter: ['英属', '不列颠'] }],
    },
    cia: { full: ['中央情报局', '中情局'] },
    roblox: { full: ['罗布乐思'] },
  },
};
