import type { LanguageNamesInput } from '../../../components/story/schema.ts';

export const korean: LanguageNamesInput = {
  lang: 'ko',
  entities: {
    'donald-trump': {
      full: ['도널드 트럼프', '도날드 트럼프', '도널드 존 트럼프'],
      names: [
        {
          text: '트럼프',
          use: 'short',
          notBefore: [
            '카드',
            '재단',
            '대학',
            '월드',
            '미디어',
            '플라자',
            '타워',
            '호텔',
            '인터내셔널',
            '기업',
            '그룹',
          ],
        },
      ],
      against: ['카드놀이', '포커', '마술사'],
    },
    'vladimir-putin': { full: ['블라디미르 푸틴', '블라디미르 블라디미로비치 푸틴'], short: ['푸틴'] },
    'volodymyr-zelensky': {
      full: ['볼로디미르 젤렌스키', '블라디미르 젤렌스키'],
      short: ['젤렌스키'],
    },
    'marco-rubio': { full: ['마코 루비오', '마르코 루비오'], short: ['루비오'] },
    'scott-bessent': { full: ['스콧 베선트', '스콧 베센트'], short: ['베선트', '베센트'] },
    'howard-lutnick': { full: ['하워드 러트닉'], short: ['러트닉'] },
    'john-ratcliffe': {
      full: ['존 랫클리프', '존 래클리프'],
      names: [
        { text: '랫클리프', use: 'short', needs: 'support' },
        { text: '래클리프', use: 'short', needs: 'support' },
      ],
      context: ['CIA', '중앙정보국', '정보국', '국가정보국'],
    },
    'jeffrey-sachs': {
      full: ['제프리 삭스', '제프리 색스'],
      names: [
        { text: '삭스', use: 'short', needs: 'support', notAfter: ['골드만', '골드먼', '레드', '화이트'] },
      ],
      titles: ['경제학자'],
      context: ['경제학자', '경제학', '컬럼비아대'],
    },
    'sergei-lavrov': { full: ['세르게이 라브로프'], short: ['라브로프'] },
    'steve-witkoff': { full: ['스티브 윗코프', '스티브 위트코프'], short: ['윗코프', '위트코프'] },
    'yury-ushakov': {
      full: ['유리 우샤코프'],
      names: [{ text: '우샤코프', use: 'short', needs: 'support' }],
    },
    alaska: {
      full: ['알래스카주', '알래스카 주'],
      names: [
        {
          text: '알래스카',
          use: 'full',
          notBefore: ['만', '반도', '산맥', '말라뮤트', '대학교', '명태'],
        },
      ],
    },
    anchorage: { full: ['앵커리지'] },
    jber: {
      full: [
        '엘먼도프-리처드슨 합동기지',
        '엘멘도르프-리처드슨 합동기지',
        '엘멘도프-리처드슨 합동기지',
        '엘먼도프-리처드슨',
        '엘멘도르프-리처드슨',
        '엘멘도프-리처드슨',
        '엘먼도프 리처드슨',
      ],
    },
    'united-states': {
      full: ['미합중국', '아메리카합중국'],
      names: [{ text: '미국', use: 'full', notAfter: ['캡틴'], notBefore: ['너구리', '선녀벌레'] }],
    },
    russia: {
      full: ['러시아 연방', '러시아연방'],
      names: [
        { text: '러시아', use: 'full', notAfter: ['통합'], notBefore: ['룰렛', '제국', '정교회', '인형'] },
      ],
    },
    ukraine: { full: ['우크라이나'], short: ['우크라'] },
    india: {
      full: ['인도 공화국'],
      names: [
        {
          text: '인도',
          use: 'full',
          needs: 'context',
          notAfter: ['범죄인', '신병', '보행자', '시신', '유해'],
          notBefore: ['요청', '청구', '명령', '절차', '조약', '위', '블록'],
        },
      ],
      context: [
        '모디',
        '뉴델리',
        '총리',
        '관세',
        '원유',
        '러시아',
        '러시아산',
        '중국',
        '파키스탄',
        '미국',
        '브릭스',
        '트럼프',
      ],
      against: ['차도', '횡단보도', '보도블록', '가로수'],
    },
    china: {
      full: ['중화인민공화국'],
      names: [
        {
          text: '중국',
          use: 'full',
          notBefore: ['집', '음식', '요리', '국제항공', '동방항공', '남방항공'],
        },
      ],
    },
    louisiana: {
      full: ['루이지애나주', '루이지애나 주'],
      names: [{ text: '루이지애나', use: 'full', notBefore: ['매입', '주립대', '미술관'] }],
    },
    'the-west': {
      full: ['서방 국가', '서방국가', '서방 국가들', '서방국들', '서방 세계'],
      names: [{ text: '서방', use: 'short', needs: 'context', notBefore: ['님', '정토'] }],
      context: ['러시아', '모스크바', '크렘린', '크렘린궁', '푸틴', '우크라이나', '나토', '제재', '중국'],
    },
    'soviet-union': {
      full: ['소련', '소비에트 연방', '소비에트연방', '소비에트 연합', '소비에트 사회주의 공화국 연방'],
    },
    'air-force-one': {
      names: ['에어포스원', '에어포스 원'].map((text) => ({
        text,
        use: 'full',
        against: ['운동화', '스니커즈', '나이키'],
      })),
    },
    'columbia-university': {
      names: [
        { text: '컬럼비아|대|대학|대학교', use: 'full', notAfter: ['브리티시'] },
        { text: '콜럼비아 대학||교', use: 'full', notAfter: ['브리티시'] },
        { text: '컬럼비아 대학||교', use: 'full', notAfter: ['브리티시'] },
      ],
    },
    cia: { full: ['중앙정보국'], short: ['CIA'] },
    roblox: { full: ['로블록스'] },
  },
};
