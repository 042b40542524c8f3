import type { LanguageNamesInput } from '../../../components/story/schema.ts';

/** Katakana words end where the script ends, so that "インド" is not found in "インドネシア". */
export const japanese: LanguageNamesInput = {
  lang: 'ja',
  entities: {
    'donald-trump': {
      full: ['ドナルド・トランプ', 'ドナルド・J・トランプ', 'ドナルド・ジョン・トランプ'],
      names: [
        {
          text: 'トランプ',
          use: 'short',
          notBefore: [
            'で遊',
            'でババ抜き',
            '遊び',
            '・オーガニゼーション',
            '・メディア',
            '・プラザ',
            '夫人',
            '占い',
            '遊び',
            '手品',
            'を切',
            'を配',
            'の神経衰弱',
            'のカード',
            'の札',
          ],
        },
      ],
      against: ['ババ抜き', '神経衰弱', '手品', 'マジシャン', 'カードゲーム', '七並べ', '遊ぶ', '絵柄'],
    },
    'vladimir-putin': {
      full: [
        'ウラジーミル・プーチン',
        'ウラジミール・プーチン',
        'ウラジーミル・ウラジーミロヴィチ・プーチン',
      ],
      short: ['プーチン'],
    },
    'volodymyr-zelensky': {
      full: ['ウォロディミル・ゼレンスキー', 'ボロディミル・ゼレンスキー', 'ウォロディミル・ゼレンスキイ'],
      short: ['ゼレンスキー', 'ゼレンスキイ'],
    },
    'marco-rubio': {
      full: ['マルコ・ルビオ'],
      short: ['ルビオ'],
      against: ['バスケットボール', 'サッカー'],
    },
    'scott-bessent': { full: ['スコット・ベッセント'], short: ['ベッセント', 'ベセント'] },
    'howard-lutnick': { full: ['ハワード・ラトニック'], short: ['ラトニック'] },
    'john-ratcliffe': {
      full: ['ジョン・ラトクリフ'],
      names: [{ text: 'ラトクリフ', use: 'short', needs: 'support' }],
      context: ['CIA', '中央情報局', '情報機関'],
    },
    'jeffrey-sachs': {
      full: ['ジェフリー・サックス', 'ジェフリー・D・サックス'],
      names: [
        {
          text: 'サックス',
          use: 'short',
          needs: 'support',
          notAfter: ['ゴールドマン・'],
          notBefore: ['奏者', '吹き', 'を吹', 'の音色', '四重奏', '・ブルー'],
        },
      ],
      titles: ['経済学者', '経済学者の'],
      context: ['経済学者', 'コロンビア大', 'コロンビア大学', '教授'],
      against: ['ジャズ', '演奏', '楽器'],
    },
    'sergei-lavrov': { full: ['セルゲイ・ラブロフ', 'セルゲイ・ラヴロフ'], short: ['ラブロフ', 'ラヴロフ'] },
    'steve-witkoff': {
      full: ['スティーブ・ウィトコフ', 'スティーブ・ウィットコフ'],
      short: ['ウィトコフ', 'ウィットコフ'],
    },
    'yury-ushakov': {
      full: ['ユーリ・ウシャコフ', 'ユーリー・ウシャコフ'],
      names: [{ text: 'ウシャコフ', use: 'short', needs: 'support' }],
    },
    alaska: {
      names: [
        {
          text: 'アラスカ',
          use: 'full',
          notBefore: ['半島', '山脈', '犬', '大学', '産スケトウダラ', '・エアラインズ'],
        },
        { text: 'アラスカ州', use: 'full', notBefore: ['立大学'] },
      ],
    },
    anchorage: { full: ['アンカレジ', 'アンカレッジ'] },
    jber: {
      full: [
        'エルメンドルフ・リチャードソン統合基地',
        'エルメンドルフ・リチャードソン合同基地',
        'エルメンドルフ・リチャードソン基地',
        'エルメンドルフ・リチャードソン',
        'エルメンドルフ空軍基地',
      ],
    },
    'united-states': {
      full: ['アメリカ合衆国'],
      names: [
        {
          text: 'アメリカ',
          use: 'short',
          notAfter: ['南', '北', '中南', '中央', '中', 'キャプテン・', 'ボイス・オブ・', 'ミス・'],
          notBefore: ['大陸', '先住民', '英語', '文学', '村', '・エクスプレス', '・オンライン', 'ザリガニ'],
        },
        {
          text: '米国',
          use: 'full',
          notAfter: ['南', '北', '中', '中南', '欧', '日', '英', '反', '親', '新'],
          notBefore: [
            '務',
            '防',
            '連大使',
            '連代表',
            '家',
            '土',
            '際',
            '立',
            '勢',
            '税',
            '民は',
            '民が',
            '民の',
            '民を',
            '民に',
          ],
        },
      ],
    },
    russia: {
      full: ['ロシア連邦'],
      names: [
        {
          text: 'ロシア',
          use: 'full',
          notAfter: ['統一', '白'],
          notBefore: ['帝国', '正教', '民謡', '文学', '帽'],
        },
      ],
    },
    ukraine: {
      names: [{ text: 'ウクライナ', use: 'full', notBefore: ['国際航空', '正教'] }],
    },
    india: {
      full: ['インド共和国'],
      names: [
        {
          text: 'インド',
          use: 'full',
          notAfter: ['西', '東'],
          notBefore: ['太平洋', '象', '更紗', '亜大陸', '大陸', '哲学', '準備銀行', '国立銀行', '諸島'],
        },
      ],
    },
    china: {
      full: ['中華人民共和国'],
      names: [
        {
          text: '中国',
          use: 'full',
          against: ['四国', '九州', '近畿', '広島・岡山', '岡山・広島', '鳥取・島根', '島根・鳥取'],
          notAfter: ['途', '集', '米'],
          notBefore: [
            '地方',
            '山地',
            '電力',
            '自動車道',
            '国際航空',
            '東方航空',
            '南方航空',
            '残留',
            '四国',
            '・四国',
            '茶',
            '交正常化',
            '防相',
            '運輸局',
            '工商銀行',
          ],
        },
      ],
    },
    louisiana: {
      names: [
        { text: 'ルイジアナ', use: 'full', notBefore: ['買収', '購入', '美術館', '近代美術館'] },
        { text: 'ルイジアナ州', use: 'full', notBefore: ['立大学'] },
      ],
    },
    'the-west': {
      full: ['西側諸国', '西側陣営', '西側各国'],
      names: [
        {
          text: '西側',
          use: 'short',
          needs: 'context',
          notBefore: ['の壁', 'の入り口', '斜面', '出口', '部分'],
        },
        { text: '欧米', use: 'short' },
      ],
      context: ['ロシア', 'モスクワ', 'クレムリン', 'プーチン', 'ウクライナ', 'NATO', '制裁', '冷戦'],
    },
    'soviet-union': {
      full: ['ソビエト連邦', 'ソヴィエト連邦', 'ソビエト社会主義共和国連邦', 'ソ連'],
    },
    'air-force-one': {
      names: [
        {
          text: 'エアフォース|ワン|・ワン',
          use: 'full',
          notAfter: ['ナイキ', 'ナイキの'],
          notBefore: ['のスニーカー'],
          against: ['スニーカー', 'ナイキ', 'ハイカット'],
        },
      ],
    },
    'columbia-university': {
      names: [
        {
          text: 'コロンビア大',
          use: 'full',
          notAfter: ['ブリティッシュ・', '国立'],
          notBefore: ['統領', '使', '会', '臣', '陸', '手', '量', '型', '好'],
        },
        {
          text: 'コロンビア大学',
          use: 'full',
          notAfter: ['ブリティッシュ・', '国立'],
        },
      ],
    },
    cia: { full: ['中央情報局'], short: ['CIA'] },
    roblox: { full: ['ロブロックス'] },
  },
};
